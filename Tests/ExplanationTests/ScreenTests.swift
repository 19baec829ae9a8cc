import CommandReference
import Explanation
import Platform
import Testing

/// Whole screens, with the knowledge in the binary.
struct ScreenTests {
  @Test func lsof() {
    #expect(
      ExplanationFixture.lines("lsof -i :5000") == [
        "○ lsof is used to list open files.",
        "  ◆ -i specifies that we want to list network connections.",
        "  ◆ :5000 specifies that we want to list connections to port 5000.",
      ])
  }

  @Test func aPipelineOpensAStageForEachCommand() {
    let spans = ExplanationFixture.explain("lsof -i :1 | lsof | lsof").spans
    #expect(spans.filter { $0.kind == .program && $0.depth == 0 }.count == 3)
    #expect(
      spans.filter { $0.kind == .operator }.map(\.says) == [
        "| sends the output of lsof to lsof.", "| sends the output of lsof to lsof.",
      ])
  }

  static let everyday = [
    "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5",
    "lsof -i :5000",
    "find . -name '*.log' -size +10M -exec gzip {} +",
    "tar xzf archive.tgz -C /tmp",
    "git commit --amend --no-edit",
    "for f in *.txt; do wc -l \"$f\"; done > counts.txt",
  ]

  @Test(arguments: everyday, Language.allCases)
  func everyWordHasASentence(_ command: String, _ language: Language) {
    let explanation = ExplanationFixture.explain(command, language)
    #expect(explanation.uncovered.isEmpty)
    #expect(explanation.unknown.isEmpty, "\(explanation.unknown.map(\.text))")
    #expect(explanation.errors.isEmpty && explanation.missingPrograms.isEmpty)
    for span in explanation.spans {
      #expect(span.says.hasSuffix("."), "\(span.says)")
      #expect(!span.says.contains("(는)") && !span.says.contains("(를)"), "\(span.says)")
      if language == .korean { #expect(span.says.unicodeScalars.contains { $0.value >= 0xAC00 }, "\(span.says)") }
    }
  }

  @Test func coverageFindsWhatHasNoSentence() {
    var explanation = ExplanationFixture.explain("lsof -i :5000")
    explanation.spans.removeLast()
    #expect(explanation.uncovered == [":5000"])
    explanation.spans.removeAll()
    #expect(explanation.uncovered == ["lsof", "-i", ":5000"])
  }

  @Test func whatIsNotInstalledIsListed() {
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english, findProgram: { $0 == "lsof" ? nil : "/bin" },
      fileExists: { _ in false })
    let explainer = CommandExplainer(reference: ProgramReference(operatingSystem: .linux), machine: machine)
    let explanation = explainer.explain(ExplanationFixture.parse("lsof | cd /; ./run; lsof"))
    #expect(explanation.missingPrograms == ["lsof", "./run"])
  }

  @Test func brokenInputIsExplainedAsFarAsItGoes() {
    let explanation = ExplanationFixture.explain("lsof -i 'x")
    #expect(explanation.spans.first?.says == "lsof is used to list open files.")
    #expect(explanation.errors.count == 1 && explanation.errors[0].start == 8)
  }

  @Test func controlCharactersStayOnTheirLine() {
    let lines = ExplanationFixture.lines("lsof $'a' 'b\nc\u{1B}[31m'")
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 } })
    #expect(lines.last?.contains("b⏎c^[[31m") == true)
  }
}
