import CommandReference
import Explanation
import Platform
import Testing

struct HeadlineTests {
  @Test(arguments: HeadlineCases.english + HeadlineCases.furtherEnglish)
  func english(_ command: String, _ headline: String) {
    #expect(ExplanationFixture.explain(command).headline == headline)
  }

  @Test(arguments: HeadlineCases.korean)
  func korean(_ command: String, _ headline: String) {
    #expect(ExplanationFixture.explain(command, .korean).headline == headline)
  }

  /// Constructs, chains, calculations, and what is told by its parts.
  @Test(arguments: HeadlineCases.constructs)
  func constructs(_ command: String, _ headline: String) {
    #expect(ExplanationFixture.explain(command).headline == headline)
  }

  /// Where no sentence is certain there is none.
  static let uncertain = [
    #"find . -delete -name x"#,
    #"cmd1; cmd2"#,
    #"foo --x"#,
    #"foo && bar"#,
    #"ls > f | grep x"#,
    "lsof 'x", "ls |", "", "# nothing", "$program x", "a; b; c; d; e; f; g; h", "grep --frobnicate x f",
    "a && b || c", "ls <&3", "git frobnicate", "ls > a > b",
  ]

  @Test(arguments: uncertain, Language.allCases)
  func whatIsNotCertainIsNotSaid(_ command: String, _ language: Language) {
    #expect(ExplanationFixture.explain(command, language).headline == nil)
  }

  @Test(arguments: ["a", "'", "$(", "{}", "`x`", "가나", "\u{1B}[31m", "*", "$f", "-", "{0}", "[x]"])
  func wordsOfEveryKindAreShownAsTheyAre(_ word: String) {
    for command in ["grep '\(word)' f", "rm '\(word)'", "echo '\(word)' | tr '\(word)' x", "cut -d '\(word)' -f 1 f"] {
      let explanation = ExplanationFixture.explain(command)
      if let headline = explanation.headline, word != "'" {
        #expect(headline.contains(word) || word == "-" || word.contains("["), "\(command): \(headline)")
      }
    }
  }

  @Test func deepAndLongCommandsComeToAnEnd() {
    let deep = String(repeating: "sudo ", count: 500) + "ls"
    #expect(ExplanationFixture.explain(deep).headline == nil)
    let nested = String(repeating: "(", count: 300) + "ls" + String(repeating: ")", count: 300)
    #expect(ExplanationFixture.explain(nested).headline == nil)
    let pipes = Array(repeating: "sort", count: 2000).joined(separator: " | ")
    #expect(ExplanationFixture.explain("cat f | " + pipes).headline == nil)
    let heads = Array(repeating: "head", count: 40).joined(separator: " | ")
    #expect(ExplanationFixture.explain(heads).headline == nil)
    #expect(ExplanationFixture.explain("find ." + String(repeating: " -name a", count: 2000)).headline == nil)
    let words = "rm " + String(repeating: "word ", count: 20_000)
    #expect(ExplanationFixture.explain(words).headline == "Deletes word, word, word and 19997 more.")
  }

  @Test func koreanSentencesHaveTheirParticles() {
    for (command, _) in HeadlineCases.english + HeadlineCases.furtherEnglish {
      guard let headline = ExplanationFixture.explain(command, .korean).headline else { continue }
      #expect(headline.hasSuffix("니다."), "\(command): \(headline)")
      for mark in ["(는)", "(를)", "(가)", "(와)", "(으)", "(이)"] {
        #expect(!headline.contains(mark), "\(command): \(headline)")
      }
    }
  }

  @Test func aPhraseCanBeAnyoneS() {
    let library = CommandLibrary(
      records: { name in
        name == "frob" ? FixtureLibrary.records(Self.frob) : nil
      }, fileOfAlias: { _ in nil })
    func headline(_ command: String) -> String? { ExplanationFixture.explain(command, library: library).headline }
    #expect(headline("frob a b") == "Frobs a and b.")
    #expect(headline("frob -t -r a") == "Frobs a backwards.")
    #expect(headline("frob -t a") == "Frobs a twice.")
    #expect(headline("frob -v a") == "Frobs a.")
    #expect(headline("frob -x a") == "Uses frob to frob: -x x; a.")
    #expect(headline("frob -n3 a") == "Frobs three of a.")
    #expect(headline("frob -n3 -t -r a") == "Uses frob to frob: -n 3; -t t; -r r; a.")
    #expect(headline("frob") == "Uses frob to frob.")
  }

  private static let frob = """
    program: frob
    en: {program} is used to frob.
    ko: {program}은 프롭하는 데 씁니다.

    flag: -t
    en: {flag} t.
    ko: {flag} 합니다.

    flag: -r
    en: {flag} r.
    ko: {flag} 합니다.

    flag: -v
    en: {flag} v.
    ko: {flag} 합니다.

    flag: -x
    en: {flag} x.
    ko: {flag} 합니다.

    flag: -n
    takes: NUM
    en: {flag} {value}.
    ko: {flag} {value} 합니다.

    operand: FILE...
    en: {value}.
    ko: {value} 합니다.

    headline: -v
    role: none

    headline:
    en: frobs {FILE}[ {how}]
    ko: {FILE}을(를)[ {how}] 프롭합니다

    headline: -n={n}
    en: frobs {n:number} of {FILE}
    ko: {FILE} 중 {n}개를 프롭합니다

    headline: -t
    role: how
    en: twice
    ko: 두 번

    headline: -t -r
    role: how
    en: backwards
    ko: 거꾸로
    """
}
