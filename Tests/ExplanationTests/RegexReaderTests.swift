import Testing

@testable import Explanation

/// Which texts are regular expressions of a dialect.
struct RegexReaderTests {
  @Test(arguments: [
    (RegexLanguage.basic, "\\(a"), (.basic, "a\\)"), (.basic, "a\\{2"), (.basic, "a\\{3,2\\}"), (.basic, "\\1"),
    (.basic, "[a"), (.basic, "[b-a]"), (.basic, "[[:foo:]]"), (.basic, "[:space:]"), (.basic, "\\+a"), (.basic, "a\\"),
    (.basic, "[[.a.]]"), (.basic, "a\nb"), (.basic, ""),
    (.extended, "(a"), (.extended, "a)"), (.extended, "a{2"), (.extended, "*a"), (.extended, "a|*b"),
    (.extended, "(+)"),
    (.extended, "a{"), (.extended, "a**"), (.extended, "a{1001}"), (.extended, "\\2(a)"), (.extended, "\\z"),
    (.perl, "(?P>a)"), (.perl, "(?(1)a|b)"), (.perl, "(?R)"), (.perl, "(*FAIL)"), (.perl, "a{2}{3}"), (.perl, "\\1"),
    (.perl, "(?x) a"), (.perl, "\\p{Foo}"), (.perl, "[a-\\d]"), (.perl, "\\g{2}"), (.perl, "(?|a|b)"), (.perl, "\\y"),
    (.perl, "\\x{110000}"), (.perl, "(?<1a>b)"), (.perl, "\\k<a>"),
    (.rust, "(?=a)"), (.rust, "(?<!a)b"), (.rust, "(a)\\1"), (.rust, "a++"), (.rust, "(?>a)"), (.rust, "\\h"),
    (.rust, "\\Z"), (.rust, "a\\K"), (.rust, "[a&&b]"), (.rust, "[[a]b]"), (.rust, "\\Qa\\E"), (.rust, "{"),
    (.awk, "(a)\\1"), (.awk, "\\<a"), (.awk, "\\w"), (.awk, "\\y"), (.awk, "a{,3}"),
    (.emacs, "a\\{2\\}"), (.sedBasic, "\\d065"), (.sedExtended, "\\cA"), (.sedBasic, "[\\d]"),
  ])
  func isNotRead(_ dialect: RegexLanguage, _ pattern: String) {
    #expect(RegexReader.read(Array(pattern.utf8), dialect) == nil)
  }

  @Test(
    "additions of the GNU library are not read where it is not used",
    arguments: [
      (RegexLanguage.basic, "a\\+"), (.basic, "a\\?"), (.basic, "a\\|b"), (.basic, "\\<a"), (.basic, "\\w"),
      (.extended, "\\bword"), (.extended, "\\s"), (.extended, "a{,2}"), (.extended, "\\d"), (.sedBasic, "\\t"),
    ])
  func additions(_ dialect: RegexLanguage, _ pattern: String) {
    #expect(RegexReader.read(Array(pattern.utf8), dialect, isGNU: false) == nil)
    #expect(RegexReader.read(Array(pattern.utf8), dialect, isGNU: true) != nil)
  }

  /// Programs that must take what is read; how they are asked.
  @Test(arguments: RegexProgramTests.asked)
  func whatIsReadIsTaken(_ asked: RegexProgramTests.Asked) throws {
    guard let path = RegexPrograms.path(asked.program) else { return }
    var numbers = SeededNumbers(17)
    let pieces = [
      "a", "b", "\\(", "\\)", "(", ")", "*", "\\+", "+", "?", "\\?", "{2}", "\\{2\\}", "[a-c]", "[^b]", "[]x]", "\\|",
      "|", "^",
      "$", ".", "\\.", "\\w", "\\1", "{,3}", "\\{1,\\}", "(?:", "(?=", "[[:alpha:]]", "\\<", "\\b", "\\-",
    ]
    var read = 0
    for _ in 0..<1500 {
      let count = Int.random(in: 1...6, using: &numbers)
      let pattern = (0..<count).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
      guard RegexReader.read(Array(pattern.utf8), asked.dialect) != nil else { continue }
      read += 1
      if read > 250 { break }
      let answer = try #require(RegexPrograms.run(path, asked.arguments(pattern), input: "a\n"))
      #expect(
        answer.status < 2 && !(asked.program == "sed" && answer.status == 1), "\(asked.program) refuses \(pattern)")
    }
    #expect(read > 100)
  }
}
