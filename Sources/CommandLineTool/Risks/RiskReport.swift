import Platform
import RiskAssessment
import ShellGrammar

/// The object that `qmark explain --risk --json` prints; a contract: fields are added, never renamed.
struct RiskReport: Encodable, Sendable {
  /// One reason; offsets are bytes of the command.
  struct Finding: Encodable, Sendable {
    var id: String
    var level: String
    var says: String
    var safer: String?
    var start: Int
    var end: Int
    var text: String
  }

  /// Of more findings than these the most severe are given.
  private static let mostFindings = 500

  var command: String
  var level: String
  var reversible: String
  var touches: [String]
  /// How sure that is: `certain`, `likely` or `unsure`.
  var sure: String
  var findings: [Finding]
  /// How many findings are left out.
  var moreFindings: Int
  var hiddenText: Bool
  /// The command made careful.
  @NullInJSON var careful: String?

  init(_ judged: JudgedCommand, language: Language) {
    command = judged.source
    level = judged.level.rawValue
    reversible = judged.verdict.reversibility.rawValue
    touches = judged.verdict.touches.map(\.rawValue)
    sure = judged.verdict.certainty.rawValue
    hiddenText = judged.hasHiddenText
    careful = judged.careful
    let all = judged.findings
    moreFindings = max(0, all.count - Self.mostFindings)
    findings = all.prefix(Self.mostFindings).map {
      Finding(
        id: $0.id, level: $0.level.rawValue, says: $0.says, safer: RiskRule.named($0.id)?.safer.text(in: language),
        start: $0.range.start, end: $0.range.end, text: judged.part($0.range))
    }
  }
}
