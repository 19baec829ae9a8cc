import Testing

@testable import Explanation

/// Texts that the sentences claim to match or not, tried with the programs.
struct RegexSampleTests {
  struct Sample: Sendable {
    var pattern: String
    var matches: [String]
    var misses: [String]
  }

  static let extended = [
    Sample(pattern: "^(foo|bar)[0-9]+$", matches: ["foo1", "bar22"], misses: ["foo", "xfoo1", "foobar1", "foo1x"]),
    Sample(pattern: "^(#|$)", matches: ["", "# x"], misses: [" #", "a"]),
    Sample(pattern: "colou?r", matches: ["color", "my colour"], misses: ["colouur", "colr"]),
    Sample(pattern: "fail(ed|ure|ing)?", matches: ["fail", "failed", "failure"], misses: ["fai", "fal"]),
    Sample(
      pattern: "[0-9]{1,3}(\\.[0-9]{1,3}){3}", matches: ["10.0.0.1", "x 1.2.3.4"], misses: ["10.0.0", "1..2.3.4"]),
    Sample(
      pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}$", matches: ["127.0.0.1"], misses: ["1.2.3", "1.2.3.4.5", "1.2.3.1234"]),
    Sample(pattern: "[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", matches: ["00:1b:44:11:3A:B7"], misses: ["00:1b:44:11:3A"]),
    Sample(pattern: "^.{3,5}$", matches: ["abc", "abcde"], misses: ["ab", "abcdef"]),
    Sample(pattern: "^[[:space:]]*$", matches: ["", " ", "\t "], misses: ["a", " a "]),
    Sample(pattern: "\"[^\"]*\"", matches: ["a \"b\" c", "\"\""], misses: ["\"a", "a"]),
    Sample(pattern: "(^|[^0-9])80([^0-9]|$)", matches: ["80", ":80 ", "a80b"], misses: ["180", "8080", "800"]),
    Sample(pattern: "[0-9][0-9]*x", matches: ["1x", "12x"], misses: ["x", "1 x"]),
    Sample(pattern: "^[^#]", matches: ["a", " #"], misses: ["#a", ""]),
    Sample(pattern: "[]a-]", matches: ["]", "a", "-"], misses: ["b", "["]),
    Sample(pattern: "(a|)b", matches: ["ab", "b"], misses: ["a"]),
    Sample(pattern: "a.*?b", matches: ["ab", "axb"], misses: ["ba"]),
    Sample(pattern: "[.*+]", matches: [".", "*", "+"], misses: ["a"]),
  ]

  static let gnu = [
    Sample(pattern: "\\bfoo\\b", matches: ["foo", "a foo.", "foo-bar"], misses: ["foobar", "afoo", "foo_"]),
    Sample(pattern: "\\<foo", matches: ["foobar", "-foo"], misses: ["afoo"]),
    Sample(pattern: "^(.)(.).?\\2\\1$", matches: ["abba", "abcba"], misses: ["abab", "ab"]),
    Sample(pattern: "\\w+\\s\\W", matches: ["a -"], misses: ["a b", "-- "]),
    Sample(pattern: "a{,2}b", matches: ["b", "aab"], misses: ["a"]),
  ]

  static let basic = [
    Sample(pattern: "a+b", matches: ["a+b"], misses: ["aab", "ab"]),
    Sample(pattern: "a\\+b", matches: ["aab", "ab"], misses: ["a+b", "b"]),
    Sample(pattern: "foo|bar", matches: ["foo|bar"], misses: ["foo", "bar"]),
    Sample(pattern: "foo\\|bar", matches: ["foo", "bar"], misses: ["fo|ba"]),
    Sample(pattern: "*foo", matches: ["*foo"], misses: ["foo"]),
    Sample(pattern: "^*foo", matches: ["*foo"], misses: ["foo", "a*foo"]),
    Sample(pattern: "a^b$c", matches: ["a^b$c"], misses: ["abc"]),
    Sample(pattern: "\\(ab\\)\\{2\\}", matches: ["abab"], misses: ["ab", "(ab){2}"]),
    Sample(pattern: "\\([a-z]*\\)-\\1$", matches: ["ab-ab", "-"], misses: ["ab-ac"]),
    Sample(pattern: "[\\.]", matches: [".", "\\"], misses: ["a"]),
    Sample(pattern: "\\d", matches: ["d"], misses: ["1"]),
    Sample(pattern: "a\\tb", matches: ["atb"], misses: ["a\tb"]),
  ]

  static let perl = [
    Sample(pattern: "(?<=user=)\\w+", matches: ["user=kim"], misses: ["user= kim", "kim"]),
    Sample(pattern: "(?<!\\d)\\d{3}(?!\\d)", matches: ["123", "a123b"], misses: ["1234", "12"]),
    Sample(pattern: "^(?=.*\\d)(?=.*[a-z]).{8,}$", matches: ["abcdefg1"], misses: ["abcdefgh", "abc1", "12345678"]),
    Sample(pattern: "^(?!.*foo).*$", matches: ["bar", ""], misses: ["a foo b"]),
    Sample(pattern: "(?i)error", matches: ["ERROR", "Error"], misses: ["err"]),
    Sample(pattern: "(?i)a|b", matches: ["A", "B"], misses: ["c"]),
    Sample(pattern: "[^\\x00-\\x7F]", matches: ["한글", "é"], misses: ["abc"]),
    Sample(pattern: "[\\s\\S]", matches: ["a", " "], misses: [""]),
    Sample(pattern: "^a{2}b", matches: ["aab"], misses: ["ab", "a{2}b"]),
    Sample(pattern: "\\A\\d+$", matches: ["123"], misses: ["a1", "1a"]),
    Sample(pattern: "(?P<q>['\"])x(?P=q)", matches: ["'x'", "\"x\""], misses: ["'x\""]),
    Sample(pattern: "x(?:ab|cd)?y", matches: ["xy", "xaby"], misses: ["xacy", "xab"]),
  ]

  static let pcre = [
    Sample(pattern: "a++b", matches: ["aab"], misses: ["b"]),
    Sample(pattern: "a++a", matches: [], misses: ["aaa"]),
    Sample(pattern: "(?>a|ab)c", matches: ["ac"], misses: ["abx"]),
    Sample(pattern: "user=\\K\\d+", matches: ["user=1"], misses: ["1"]),
    Sample(pattern: "^\\h*$", matches: ["", " \t"], misses: ["a"]),
    Sample(pattern: "\\p{Han}", matches: ["漢"], misses: ["한", "a"]),
    Sample(pattern: "\\x{AC00}", matches: ["가"], misses: ["나"]),
    Sample(pattern: "{\"a\"", matches: ["{\"a\""], misses: ["a"]),
    Sample(pattern: "(?<n>a|b)-\\k<n>", matches: ["a-a"], misses: ["a-b"]),
    Sample(pattern: "(a)(b)\\g{-1}", matches: ["abb"], misses: ["aba"]),
  ]

  private func check(
    _ samples: [Sample], _ program: String, _ dialect: RegexLanguage, _ arguments: (String) -> [String]
  ) throws {
    guard let path = RegexPrograms.path(program) else { return }
    for sample in samples {
      #expect(RegexReader.read(Array(sample.pattern.utf8), dialect) != nil, "\(dialect) \(sample.pattern) is not read")
      let texts = sample.matches + sample.misses
      let input = texts.joined(separator: "\n") + "\n"
      let answer = try #require(RegexPrograms.run(path, arguments(sample.pattern), input: input))
      let expected = Set(sample.matches.indices.map { $0 + 1 })
      #expect(RegexPrograms.numbers(answer.output) == expected, "\(program) \(sample.pattern)")
    }
  }

  @Test func grep() throws {
    try check(Self.extended + Self.gnu, "grep", .extended) { ["-nE", "-e", $0] }
    try check(Self.basic, "grep", .basic) { ["-nG", "-e", $0] }
    let quoted = Sample(pattern: "\\Qa.b\\E", matches: ["a.b"], misses: ["axb"])
    try check(Self.perl + Self.pcre + [quoted], "grep", .perl) { ["-nP", "-e", $0] }
  }

  @Test func sed() throws {
    try check(Self.extended + Self.gnu, "sed", .sedExtended) { ["-nE", "/\($0)/="] }
    try check(Array(Self.basic.dropLast(2)), "sed", .sedBasic) { ["-n", "/\($0)/="] }
  }

  @Test func awk() throws {
    let known = Self.extended.filter { !$0.pattern.contains("{") && !$0.pattern.contains("|)") }
    try check(known, "awk", .awk) { ["/\($0)/{print NR}"] }
  }

  @Test func perlItself() throws {
    try check(Self.perl + Self.pcre, "perl", .perl) { pattern in
      ["-CSDA", "-ne", "BEGIN { $p = shift } chomp; print \"$.:\\n\" if /$p/", pattern]
    }
  }

  @Test func python() throws {
    let script = """
      import re, sys
      for number, line in enumerate(sys.stdin, 1):
          if re.search(sys.argv[1], line.rstrip("\\n")): print(str(number) + ":")
      """
    try check(Self.perl, "python3", .perl) { ["-c", script, $0] }
    let known = Self.extended.filter {
      !$0.pattern.contains("[:") && !$0.pattern.contains(".*?") && $0.pattern != "[]a-]"
    }
    try check(known, "python3", .extended) { ["-c", script, $0] }
  }
}
