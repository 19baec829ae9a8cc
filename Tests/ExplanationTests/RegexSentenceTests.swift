import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of regular expressions.
struct RegexSentenceTests {
  /// The sentences of the parts, indented by their level, without the code that they begin with.
  static func says(
    _ pattern: String, _ dialect: RegexLanguage, _ language: Language = .english,
    _ context: RegexContext = RegexContext()
  ) -> [String]? {
    dialect.parts(Array(pattern.utf8), language, context)?.map { part in
      let bytes = Array(pattern.utf8)
      let code = String(decoding: bytes[part.range], as: UTF8.self)
      let text = SentenceTemplate.fill(part.sentence[language], part.values)
      let rest = text.hasPrefix(code + " ") ? String(text.dropFirst(code.count + 1)) : text
      return String(repeating: "  ", count: part.level) + rest
    }
  }

  @Test(arguments: [
    ("^root:", "matches root: at the start of the line."),
    ("bash$", "matches bash at the end of the line."),
    ("^end$", "matches a line that is exactly end."),
    ("^$", "matches an empty line."),
    ("^", "matches the start of the line."),
    ("^$|^#", "matches an empty line, or # at the start of the line."),
    ("^(#|$)", "matches # at the start of the line, or an empty line."),
    (
      "^[[:space:]]*(#|$)",
      "matches zero or more white-space characters, then # or the end of the line, at the start of the line."
    ),
    ("^(foo|bar)[0-9]+$", "matches a line that is foo or bar, then one or more digits, and nothing else."),
    ("error|warning|fatal", "matches error, warning or fatal."),
    ("colou?r", "matches color or colour."),
    ("fail(ed|ure|ing)?", "matches fail, failed, failure or failing."),
    (
      "https?://[^ \"]+", "matches http:// or https://, then one or more characters other than blanks or double quotes."
    ),
    ("foo\\.bar", "matches foo.bar."),
    ("[0-9]", "matches a digit."),
    ("[a-z]+", "matches one or more small letters."),
    ("[A-Za-z0-9_]*", "matches zero or more letters, digits or underscores."),
    ("[^,]*,", "matches any text without commas, then a comma."),
    ("[aeiou]{2}", "matches two of a, e, i, o and u."),
    ("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", "matches six groups of two hexadecimal digits with colons between them."),
    (
      "[0-9]{1,3}(\\.[0-9]{1,3}){3}",
      "matches four groups of one to three digits with dots between them (as in an IPv4 address)."
    ),
    ("[a-z]+(,[a-z]+)*", "matches one or more groups of one or more small letters with commas between them."),
    ("^.{80,}$", "matches a line of 80 or more characters."),
    ("^.*$", "matches every line, even an empty one."),
    ("^\\s*$", "matches a line that is empty or holds nothing but white-space characters."),
    ("(ab)+c", "matches ab one or more times, then c."),
    ("(a|b)\\1", "matches group 1 (a or b), then the text of group 1 again."),
    ("\\$[0-9]+(\\.[0-9]{2})?", "matches $, then one or more digits, then perhaps (a dot, then two digits)."),
    ("[n]ginx", "matches nginx."),
    ("\\bfoo\\b", "matches foo as a whole word."),
    ("\\<[a-z]+ing\\>", "matches one or more small letters, then ing, from the start of a word to the end of one."),
    ("[0-9][0-9]:[0-9][0-9]", "matches two digits, then a colon, then two digits."),
    ("(a|)b", "matches a or nothing, then b."),
    ("[]a-]", "matches a closing square bracket, a or a dash."),
  ])
  func extended(_ pattern: String, _ expected: String) {
    #expect(Self.says(pattern, .extended) == [expected])
  }

  @Test(arguments: [
    ("foo\\|bar", ["matches foo or bar."]),
    ("\\(foo\\|bar\\)baz", ["matches foobaz or barbaz."]),
    ("[0-9][0-9]*", ["matches one or more digits."]),
    ("^.\\{3\\}$", ["matches a line of three characters."]),
    ("a*b", ["matches zero or more a, then b."]),
    ("foo", []),
    ("*foo", []),
    ("^*foo", ["matches *foo at the start of the line."]),
    ("a^b$c", []),
    (
      "a+b",
      ["stands for itself in this kind of regular expression; with a backslash before it, it is special."]
    ),
    ("\\d\\+", ["does not stand for a digit in this kind of regular expression, only in Perl's."]),
    ("a\\tb", ["does not stand for a tab in this kind of regular expression, only in Perl's."]),
  ])
  func basic(_ pattern: String, _ expected: [String]) {
    #expect(Self.says(pattern, .basic) == expected)
  }

  @Test(arguments: [
    ("(?<=user=)\\w+", ["matches one or more letters, digits or underscores right after user=."]),
    ("user=\\K[^ ]+", ["matches one or more characters other than blanks right after user=."]),
    ("(?<!\\d)\\d{3}(?!\\d)", ["matches three digits not right after a digit and not right before a digit."]),
    (
      "^(?=.*\\d)(?=.*[a-z]).{8,}$",
      [
        "matches the start of the line.", "holds only where a digit comes somewhere after.",
        "holds only where a small letter comes somewhere after.",
        "matches eight or more characters of any kind at the end of the line.",
      ]
    ),
    ("(?i)error", ["From (?i) on, upper and lower case are the same."]),
    ("(?i)a|b", ["From (?i) on, upper and lower case are the same.", "matches a or b."]),
    ("<.*?>", ["matches <, then any text (as few as possible), then >."]),
    ("a++b", ["matches one or more a (giving none back), then b."]),
    ("(?<y>\\d{4})-(?<m>\\d\\d)", ["matches group y (four digits), then a dash, then group m (two digits)."]),
    ("\\p{Han}+", ["matches one or more Chinese characters."]),
    ("\\x{AC00}", ["matches 가."]),
    ("\\Qa.b\\E", ["matches a.b."]),
    ("[^\\x00-\\x7F]", ["matches any character other than an ASCII character."]),
    ("[\\s\\S]", ["matches any character, even a line break."]),
    ("\\S+\\R", ["matches one or more non-space characters, then a line break."]),
    ("{\"a\"", []),
    (
      "(?>a|ab)c",
      ["matches what is inside and, once it has matched, tries no other way.", "  matches a or ab."]
    ),
  ])
  func perl(_ pattern: String, _ expected: [String]) {
    #expect(Self.says(pattern, .perl) == expected)
  }

  @Test func aLongExpressionIsToldByItsParts() {
    let pattern = "^(([0-9]+|[a-z]+(-[a-z]+)*)(, *([0-9]+|[a-z]+[_.:][0-9]+)){2,5}|none of the above):$"
    #expect(
      Self.says(pattern, .extended) == [
        "matches the start of the line.", "matches any one of the 2 patterns inside.",
        "  matches one or more digits or one or more groups of one or more small letters with dashes between them.",
        "  (…){2,5} matches what is inside, two to five times.",
        "    matches a comma, then zero or more blanks, then (one or more digits, or one or more small letters, then an "
          + "underscore, dot or colon, then one or more digits).",
        "matches a colon at the end of the line.",
      ])
    #expect(Self.says("(?:(?!foo).)*x", .perl)?.first == "matches what is inside, any number of times.")
  }

  @Test(arguments: [
    ("^[0-9]+$", RegexSubject.text, "matches text that is one or more digits and nothing else."),
    ("^ssh", .name, "matches ssh at the start of the name."),
    (".*/a", .path, "matches a path that is, as a whole, any text, then /a."),
    ("a", .path, "matches a path that is, as a whole, a."),
  ])
  func whatItIsHeldAgainst(_ pattern: String, _ subject: RegexSubject, _ expected: String) {
    #expect(Self.says(pattern, .extended, .english, RegexContext(subject: subject)) == [expected])
  }

  @Test(arguments: [
    (RegexLanguage.awk, "[0-9]{3}", 2), (.extended, "a.*?b", 2), (.extended, "a.*b", 1), (.perl, "a.*?b", 1),
  ])
  func notesStandAfterTheSentence(_ dialect: RegexLanguage, _ pattern: String, _ count: Int) {
    #expect(Self.says(pattern, dialect)?.count == count)
  }

  @Test(arguments: [
    ("^(foo|bar)[0-9]+$", "는 전체가 (foo 또는 bar, 그다음 숫자 하나 이상)인 줄에 맞습니다."),
    ("^root:", "은 줄의 처음에 있는 root:에 맞습니다."),
    ("[^,]*,", "는 쉼표가 없는 아무 내용, 그다음 쉼표에 맞습니다."),
    ("colou?r", "은 color 또는 colour에 맞습니다."),
    ("[0-9]{1,3}(\\.[0-9]{1,3}){3}", "은 점으로 나뉜 숫자 1~3개 묶음 4개(IPv4 주소의 형태)에 맞습니다."),
    ("^$", "는 빈 줄에 맞습니다."),
  ])
  func korean(_ pattern: String, _ expected: String) {
    #expect(Self.says(pattern, .extended, .korean) == [pattern + expected])
  }

  @Test("both languages have the same parts", arguments: RegexLanguage.allCases)
  func bothLanguages(_ dialect: RegexLanguage) {
    var generator = RegexGenerator(dialect, seed: 5)
    for _ in 0..<300 {
      let pattern = Array(generator.pattern().utf8)
      let parts = Language.allCases.map {
        dialect.parts(pattern, $0)?.map { [$0.range.lowerBound, $0.range.upperBound, $0.level] }
      }
      #expect(parts[0] == parts[1])
    }
  }
}
