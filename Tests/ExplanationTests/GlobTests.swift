import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of globs, and whether programs agree.
struct GlobTests {
  private static func says(_ pattern: String, _ glob: GlobLanguage, _ language: Language = .english) -> [String]? {
    glob.parts(Array(pattern.utf8), language)?.map { SentenceTemplate.fill($0.sentence[language], $0.values) }
  }

  @Test(arguments: [
    ("*", ["* matches everything."]),
    ("*.log", ["*.log matches everything that ends with .log."]),
    ("core*", ["core* matches everything that begins with core."]),
    ("*cache*", ["*cache* matches everything that has cache in it."]),
    ("*/.git/*", ["*/.git/* matches everything that has /.git/ in it."]),
    ("name", []),
    ("a?.txt", ["a?.txt matches a, then any one character, then .txt."]),
    ("[0-9]*", ["[0-9]* matches a digit, then any text."]),
    ("[!a-z]*", ["[!a-z]* matches any character other than a small letter, then any text."]),
    ("[[:upper:]]?", ["[[:upper:]]? matches a capital letter, then any one character."]),
    ("\\*", ["\\* matches *."]),
    ("a**b", ["a**b matches a, then any text, then b."]),
    (
      "*.{jpg,png}",
      [
        "*.{jpg,png} matches everything that ends with \".{jpg,png}\".",
        "{jpg,png} is not written out here: the braces and commas are part of the name.",
      ]
    ),
  ])
  func names(_ pattern: String, _ expected: [String]) { #expect(Self.says(pattern, .names) == expected) }

  @Test(arguments: [
    ("/build/", "/build/ matches build, where that is a folder, at the top alone."),
    ("node_modules/", "node_modules/ matches node_modules, where that is a folder."),
    ("**/cache", "**/cache matches cache, at any depth."),
    ("dist/**", "dist/** matches everything below dist."),
    ("src/*.c", "src/*.c matches src/, then any text without slashes, then .c."),
    ("*.o", "*.o matches everything that ends with .o."),
  ])
  func paths(_ pattern: String, _ expected: String) { #expect(Self.says(pattern, .paths) == [expected]) }

  @Test(arguments: [
    ("*.{js,ts}", "*.{js,ts} matches everything that ends with .js or .ts."),
    ("!*.min.js", "!*.min.js matches everything that ends with .min.js."),
    ("{a,b}/*", "{a,b}/* matches a or b, then a slash, then any text without slashes."),
    ("**/test_*.py", "**/test_*.py matches test_, then any text without slashes, then .py, at any depth."),
  ])
  func bracedPaths(_ pattern: String, _ expected: String) { #expect(Self.says(pattern, .bracedPaths) == [expected]) }

  @Test func list() {
    #expect(
      Self.says("*.pyc|node_modules|.git", .list) == [
        "*.pyc|node_modules|.git matches node_modules, .git or everything that ends with .pyc."
      ])
  }

  @Test func korean() {
    #expect(Self.says("*.log", .names, .korean) == ["*.log는 .log로 끝나는 모든 것에 맞습니다."])
    #expect(Self.says("a?b", .names, .korean) == ["a?b는 a, 그다음 아무 글자 하나, 그다음 b에 맞습니다."])
  }

  @Test(arguments: [
    (GlobLanguage.names, ":(exclude)a"), (.names, "a\\"), (.names, "[\\]a]"), (.names, ""), (.paths, "a/**/b"),
    (.paths, "!a"),
    (.bracedPaths, "{a"), (.bracedPaths, "{a*,b}"), (.bracedPaths, "a}"), (.list, "a||b"), (.names, "[b-a]"),
  ])
  func isNotRead(_ glob: GlobLanguage, _ pattern: String) { #expect(Self.says(pattern, glob) == nil) }

  /// Patterns with names that the sentences claim to match or not.
  static let samples: [(pattern: String, matches: [String], misses: [String])] = [
    ("*.log", ["a.log", ".log"], ["a.logs", "log"]),
    ("core*", ["core", "core.1"], ["score"]),
    ("*cache*", ["cache", "xcachey"], ["cach"]),
    ("a?.txt", ["ab.txt"], ["a.txt", "abc.txt"]),
    ("[0-9]*", ["1", "1a"], ["a1"]),
    ("[!a-z]*", ["1", "A"], ["a"]),
    ("[]x]", ["]", "x"], ["a"]),
    ("[a-]", ["a", "-"], ["b"]),
    ("*.{jpg,png}", ["a.{jpg,png}"], ["a.jpg", "a.png"]),
    ("\\*", ["*"], ["a"]),
    ("[[:digit:]]*", ["1x"], ["x1"]),
    ("a[", ["a["], ["a"]),
    ("a**b", ["ab", "axxb"], ["a"]),
  ]

  @Test("find matches what is said", arguments: samples)
  func find(_ pattern: String, _ matches: [String], _ misses: [String]) throws {
    guard let shell = RegexPrograms.path("sh"), RegexPrograms.path("find") != nil else { return }
    #expect(GlobReader.read(Array(pattern.utf8), .names) != nil)
    let script = """
      folder=$(mktemp -d) && cd "$folder" || exit 9
      pattern=$1; shift
      for name; do : >"./$name"; done
      find . -type f -name "$pattern" -printf '%f\\n'
      rm -rf "$folder"
      """
    let answer = try #require(RegexPrograms.run(shell, ["-c", script, "_", pattern] + matches + misses, input: ""))
    #expect(Set(answer.output.split(separator: "\n").map(String.init)) == Set(matches))
  }

  /// Patterns of paths; a slash at the end of a path makes a folder.
  static let pathSamples: [(pattern: String, matches: [String], misses: [String])] = [
    ("*.o", ["a.o", "d/b.o"], ["a.c"]),
    ("/build/", ["build/"], ["d/build/", "builds/"]),
    ("tmp/", ["tmp/", "d/tmp/"], ["e/tmp"]),
    ("**/cache", ["cache", "d/cache", "d/e/cache"], ["d/caches"]),
    ("/src/*.c", ["src/a.c"], ["src/d/a.c", "a.c"]),
    ("dist/**", ["dist/a", "dist/d/b"], ["dis"]),
  ]

  @Test("git matches what is said", arguments: pathSamples)
  func git(_ pattern: String, _ matches: [String], _ misses: [String]) throws {
    guard let shell = RegexPrograms.path("sh"), RegexPrograms.path("git") != nil else { return }
    try check(
      pattern, matches, misses, shell: shell,
      list: "git init -q . && printf '%s\\n' \"$pattern\" >.git/info/exclude && git check-ignore --no-index \"$@\"")
  }

  @Test("rsync leaves out what is said", arguments: pathSamples)
  func rsync(_ pattern: String, _ matches: [String], _ misses: [String]) throws {
    guard let shell = RegexPrograms.path("sh"), RegexPrograms.path("rsync") != nil else { return }
    let list = """
      mkdir ../copy.$$ && rsync -a --exclude="$pattern" ./ ../copy.$$/ && for name; do test -e "../copy.$$/$name" || echo "$name"; done
      rm -rf ../copy.$$
      """
    try check(pattern, matches, misses, shell: shell, list: list)
  }

  private func check(
    _ pattern: String, _ matches: [String], _ misses: [String], shell: String, list: String
  ) throws {
    #expect(GlobReader.read(Array(pattern.utf8), .paths) != nil)
    let script = """
      folder=$(mktemp -d) && cd "$folder" || exit 9
      pattern=$1; shift
      for name; do
        case $name in */) mkdir -p "$name" ;; *) mkdir -p "$(dirname "$name")" && : >"$name" ;; esac
      done
      \(list)
      rm -rf "$folder"
      """
    let answer = try #require(RegexPrograms.run(shell, ["-c", script, "_", pattern] + matches + misses, input: ""))
    #expect(Set(answer.output.split(separator: "\n").map(String.init)) == Set(matches), "\(pattern)")
  }
}
