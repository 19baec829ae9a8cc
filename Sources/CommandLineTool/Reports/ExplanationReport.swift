package import Explanation
package import RiskAssessment
import ShellGrammar

/// The object that `qmark explain --json` prints; a contract: fields are added, never renamed.
package struct ExplanationReport: Encodable, Sendable {
  /// One explained part of the command; offsets are bytes of the command.
  struct Span: Encodable, Sendable {
    var start: Int
    var end: Int
    var text: String
    var kind: String
    var depth: Int
    var says: String
    var source: String
  }
  /// A reason why the command is not safe.
  struct Finding: Encodable, Sendable {
    var id: String
    var level: String
    var says: String
    var start: Int
    var end: Int
  }
  /// What the rules say.
  struct Risk: Encodable, Sendable {
    var level: String
    var reversible: String
    var touches: [String]
    var sure: String
    var findings: [Finding]
    /// How many findings are left out, where there are more than anybody reads.
    var moreFindings: Int?
  }

  /// Of more findings than these the most severe are given.
  private static let mostFindings = 500

  var command: String
  @NullInJSON var headline: String?
  var spans: [Span]
  var unknown: [UnknownSpan]
  var risk: Risk
  var errors: [ExplainedError]

  /// Makes the report of an explanation and a verdict on the same command.
  package init(explanation: ExplainedCommand, verdict: RiskVerdict) {
    command = explanation.command
    headline = explanation.headline
    spans = explanation.spans.map {
      Span(
        start: $0.start, end: $0.end, text: $0.text, kind: $0.kind.rawValue, depth: $0.depth, says: $0.says,
        source: $0.source)
    }
    unknown = explanation.unknown
    errors = explanation.errors
    risk = Risk(
      level: verdict.level.rawValue, reversible: verdict.reversibility.rawValue,
      touches: verdict.touches.map(\.rawValue), sure: verdict.certainty.rawValue,
      findings: verdict.findings.prefix(Self.mostFindings).map {
        Finding(id: $0.id, level: $0.level.rawValue, says: $0.says, start: $0.range.start, end: $0.range.end)
      },
      moreFindings: verdict.findings.count > Self.mostFindings ? verdict.findings.count - Self.mostFindings : nil)
  }
}
