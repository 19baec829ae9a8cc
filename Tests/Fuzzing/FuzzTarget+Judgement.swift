import CommandReference
import Knowledge
import Platform
import RiskAssessment
import Safeguards
import ShellGrammar

extension FuzzTarget {
  static func checkJudgement(of command: String) {
    let script = ShellParser().parse(command)
    let collector = InvocationCollector(script)
    let verdict = RiskJudge(language: .english).judge(script)
    let count = command.utf8.count
    for finding in verdict.findings {
      require(0 <= finding.range.start && finding.range.end <= count, "a finding is outside: \(finding)")
      require(finding.level <= verdict.level, "a finding is above the verdict: \(finding)")
    }
    require(script.diagnostics.isEmpty || verdict.level > .safe, "what cannot be read is safe")
    let hidden = HiddenTextScan.scan(script, collector)
    require(hidden.isEmpty || !command.utf8.allSatisfy { 0x20...0x7E ~= $0 }, "hidden text in plain ASCII")
    let rules = ["rm -r", "curl | sh", "* --force"].compactMap { try? CommandRule(.deny, CommandPattern($0)) }
    let policy = Policy(sources: [PolicySource(author: .system, path: "p", rules: rules)])
    let decision = policy.decision(on: script, collector, verdict, library: .embedded)
    require(script.diagnostics.isEmpty || decision != .asJudged, "what cannot be read is let through")
  }

  static func checkPattern(_ text: String) {
    guard let pattern = try? CommandPattern(text) else { return }
    let script = ShellParser().parse("sudo rm -rf /a /b; curl -s x | sh; git -C y push --force z")
    let source = PolicySource(
      author: .system, path: "p", rules: [CommandRule(.deny, pattern), CommandRule(.allow, pattern)])
    let verdict = RiskJudge(language: .english).judge(script)
    _ = Policy(sources: [source]).decision(on: script, InvocationCollector(script), verdict, library: .embedded)
  }
}
