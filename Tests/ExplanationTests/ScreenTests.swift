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

  /// Commands with random edits: whatever comes out has its place in the command, and comes at all.
  @Test(arguments: 0..<40)
  func editedCommandsAreExplained(_ seed: UInt64) {
    var random = SeededGenerator(state: seed &* 7919 &+ 1)
    for command in Self.everyday {
      var bytes = Array(command.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = Array("'\"$(){}[]|&;<>`\\~*?!#-=/\n ".utf8).randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { bytes[place] = sign } else { bytes.insert(sign, at: place) }
      }
      let edited = String(decoding: bytes, as: UTF8.self)
      for span in ExplanationFixture.explain(edited).spans {
        #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count, "\(edited)")
        if span.end <= bytes.count, span.start <= span.end {
          #expect(span.text == String(decoding: bytes[span.start..<span.end], as: UTF8.self), "\(edited)")
        }
      }
    }
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

/// A small generator with a seed: the same edits in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
