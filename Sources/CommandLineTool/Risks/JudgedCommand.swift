import RiskAssessment
import Safeguards
import ShellGrammar

/// A command with what the rules say of it, and its careful form.
struct JudgedCommand: Sendable {
  let source: String
  let verdict: RiskVerdict
  /// Whether it is not what it looks like.
  let hasHiddenText: Bool
  let careful: String?
  /// The reasons, each rule once for each place.
  let findings: [RiskFinding]
  private let bytes: [UInt8]

  init(_ source: String, judge: RiskJudge) {
    let script = ShellParser().parse(source)
    self.source = source
    bytes = Array(source.utf8)
    verdict = judge.judge(script)
    hasHiddenText = !HiddenTextScan.scan(script).isEmpty
    var seen: Set<RiskFinding> = []
    findings = verdict.findings.filter { seen.insert($0).inserted }
    careful = verdict.level > .safe ? CarefulForm.of(script) : nil
  }

  /// What cannot be seen is never safe to run.
  var level: RiskLevel { hasHiddenText ? .danger : verdict.level }

  /// Of the reasons for one place the gravest.
  var gravestFindings: [RiskFinding] {
    var gravest: [SourceRange: RiskLevel] = [:]
    for finding in findings { gravest[finding.range] = max(finding.level, gravest[finding.range] ?? .safe) }
    return findings.filter { $0.level == gravest[$0.range] }
  }

  /// The text at a place.
  func part(_ range: SourceRange) -> String {
    String(decoding: bytes[(range.start..<max(range.start, range.end)).clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
