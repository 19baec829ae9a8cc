import Explanation
import Platform
import Testing

/// Which values of which commands are regular expressions, and of which kind.
struct RegexCommandTests {
  /// The sentences of the code in a command.
  private func code(_ command: String, on system: OperatingSystem = .linux) -> [String] {
    ExplanationFixture.explain(command, on: system).spans.filter { $0.kind == .code }.map(\.says)
  }

  private static let digits = "matches one or more digits."

  @Test(arguments: [
    ("grep '[0-9]\\+' f", ["[0-9]\\+ \(digits)"]),
    ("grep -E '[0-9]+' f", ["[0-9]+ \(digits)"]),
    ("egrep '[0-9]+' f", ["[0-9]+ \(digits)"]),
    ("grep -P '\\d+' f", ["\\d+ \(digits)"]),
    ("grep -F '[0-9]+' f", []),
    ("fgrep '[0-9]+' f", []),
    ("grep -E -F '[0-9]+' f", []),
    ("grep -e '[0-9]+' -E f", ["[0-9]+ \(digits)"]),
    ("grep -F -e '[0-9]+' f", []),
    ("zgrep -E '[0-9]+' f", ["[0-9]+ \(digits)"]),
    ("git grep -E '[0-9]+'", ["[0-9]+ \(digits)"]),
    ("git grep -P '\\d+'", ["\\d+ \(digits)"]),
    ("git log --grep='^fix'", ["^fix matches fix at the start of the line."]),
    ("git log -E --grep='[0-9]+'", ["[0-9]+ \(digits)"]),
    ("git log -G '[0-9]+'", ["[0-9]+ \(digits)"]),
    ("git log -S '[0-9]+'", []),
    ("git log --pickaxe-regex -S '[0-9]+'", ["[0-9]+ \(digits)"]),
    ("rg '\\d+'", ["\\d+ \(digits)"]),
    ("rg '(?=a)b'", []),
    ("rg -P '(?=a)b'", ["(?=a) holds only where a comes next."]),
    ("rg -F '\\d+'", []),
    ("fd '^[0-9]+'", ["^[0-9]+ matches one or more digits at the start of the name."]),
    ("fd -g '*.{c,h}'", ["*.{c,h} matches everything that ends with .c or .h."]),
    ("pgrep '^ssh'", ["^ssh matches ssh at the start of the name."]),
    ("less '+/[0-9]+' f", ["[0-9]+ \(digits)"]),
    ("less -p '[0-9]+' f", ["[0-9]+ \(digits)"]),
    ("journalctl -g '\\d+'", ["\\d+ \(digits)"]),
    (
      "find . -regex '.*\\.\\(a\\|b\\)'",
      [".*\\.\\(a\\|b\\) matches a path that is, as a whole, any text, then .a or .b."]
    ),
    (
      "find . -regextype posix-extended -regex '.*(a|b)'",
      [".*(a|b) matches a path that is, as a whole, any text, then a or b."]
    ),
    ("find . -regex 'a' -regextype posix-extended", ["a matches a path that is, as a whole, a."]),
    ("find . -regextype awk -regex '.*(a|b)'", []),
    (
      "sed -n '/^[0-9]+$/p' f",
      [
        "/^[0-9]+$/p prints only the lines that match ^[0-9]+$.",
        "^[0-9]+$ matches a line that is a digit, then +, and nothing else.",
        "+ stands for itself in this kind of regular expression; with a backslash before it, it is special.",
      ]
    ),
    (
      "awk -F'[:,]' '{print $2}' f",
      ["[:,] matches a colon or comma.", "{print $2} prints the second field of every line."]
    ),
    ("awk -F: '{print $2}' f", ["{print $2} prints the second field of every line."]),
    ("awk -F'\\t' '{print $2}' f", ["\\t stands for a tab.", "{print $2} prints the second field of every line."]),
    ("[[ $x =~ ^[0-9]+$ ]]", ["^[0-9]+$ matches text that is one or more digits and nothing else."]),
    ("[[ $x =~ \\.txt$ ]]", ["\\.txt$ matches .txt at the end of the text."]),
    ("[[ $x =~ ^(a)b ]]", ["^(a)b matches group 1 (a), then b, at the start of the text."]),
    ("[[ $x =~ \"^a\" ]]", []),
    ("[[ $x =~ ^\\s ]]", []),
    ("[[ $x =~ $re ]]", []),
    ("grep \"^$x\" f", ["^$x matches $x at the start of the line."]),
    ("xargs grep -E '[0-9]+'", ["[0-9]+ \(digits)"]),
  ])
  func kinds(_ command: String, _ expected: [String]) { #expect(code(command) == expected) }

  @Test func programsOfMacOS() {
    #expect(code("grep 'a\\+' f", on: .macos) == [])
    #expect(code("find . -regex '.*x\\+'", on: .macos) == [])
    #expect(
      code("find -E . -regex '.*x+'", on: .macos) == [
        ".*x+ matches a path that is, as a whole, any text, then one or more x."
      ])
    #expect(code("sed -E 's/a|b/c/' f", on: .macos).contains("a|b matches a or b."))
  }

  @Test(arguments: [
    (
      "sed -E 's/([^,]*),(.*)/\\2,\\1/' f",
      [
        "s/([^,]*),(.*)/\\2,\\1/ replaces the first ([^,]*),(.*) of each line by \\2,\\1.",
        "([^,]*),(.*) matches group 1 (any text without commas), then a comma, then group 2 (any text).",
        "\\2,\\1 puts in the text of group 2, then a comma, then the text of group 1.",
      ]
    ),
    (
      "sed 's/[a-z]*/\\U&!/' f",
      [
        "s/[a-z]*/\\U&!/ replaces the first [a-z]* of each line by \\U&!.",
        "[a-z]* matches zero or more small letters.",
        "\\U&! puts in the matched text in capitals, then an exclamation mark.",
      ]
    ),
    (
      "sed 's,a\\,b,\\n,' f",
      [
        "s,a\\,b,\\n, replaces the first a\\,b of each line by \\n.", "a\\,b matches \"a,b\".",
        "\\n puts in a line break.",
      ]
    ),
    ("sed 's|a\\|b|c|' f", ["s|a\\|b|c| replaces the first a\\|b of each line by c."]),
    (
      "sed '/x/s//y/' f",
      [
        "/x/s//y/ replaces the first match of the pattern used last by y, on the lines that match x."
      ]
    ),
    (
      "sed 's/\\x1b\\[m/a\\nb/' f",
      [
        "s/\\x1b\\[m/a\\nb/ replaces the first \\x1b\\[m of each line by a\\nb.",
        "\\x1b\\[m matches an escape character, then \"[m\".",
        "a\\nb puts in a, then a line break, then b.",
      ]
    ),
    ("sed 's/a/b/' f", ["s/a/b/ replaces the first a of each line by b."]),
  ])
  func sed(_ command: String, _ expected: [String]) { #expect(code(command) == expected) }

  @Test(arguments: [
    ("awk '/^#/{next}1' f", "^# matches # at the start of the line."),
    ("awk '$1 ~ /^#/' f", "^# matches # at the start of the text."),
    ("awk '$1 ~ \"^#\"' f", "^# matches # at the start of the text."),
    ("awk '{gsub(/[ \\t]+$/, \"\")}' f", "[ \\t]+$ matches one or more blanks or tabs at the end of the line."),
    ("awk '{n = split($0, a, /[,;]/)}' f", "[,;] matches a comma or semicolon."),
    ("awk '{if ($2 !~ /x+/) print}' f", "x+ matches one or more x."),
    ("awk '/a.b/,/c$/' f", "c$ matches c at the end of the line."),
  ])
  func awk(_ command: String, _ expected: String) { #expect(code(command).contains(expected)) }

  @Test("parts stand where they are told to stand")
  func places() throws {
    let command = "sed -E 's/(a+)-(b)/\\2/; /c*d/!d' f"
    for span in ExplanationFixture.explain(command).spans {
      #expect(String(decoding: Array(command.utf8)[span.start..<span.end], as: UTF8.self) == span.text)
    }
    let texts = ExplanationFixture.explain(command).spans.map(\.text)
    for text in ["(a+)-(b)", "\\2", "c*d"] { #expect(texts.contains(text)) }
  }
}
