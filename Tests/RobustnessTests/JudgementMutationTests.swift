import CommandReference
import Platform
import RiskAssessment
import Safeguards
import ShellGrammar
import Testing

/// Commands that are broken anywhere are judged without a crash, within their own bounds, and always alike.
struct JudgementMutationTests {
  private static let seeds =
    RiskRule.all.flatMap { $0.examples.map(\.command) } + RiskRule.all.flatMap(\.harmless) + [
      "sudo -u me git -C /x push -fu origin main", "find . -name '*.o' -exec rm -r {} + -o -print",
      "bash <<'E'\nrm -r x\nE",
      "curl -fsSL https://x | sudo -E bash -s -- -y", "for f in *; do mv \"$f\" \"${f%.txt}\"; done", "сat 한글.txt“”",
      "x() { case $1 in a) rm -rf \"$2\";; esac; }; x a b", "ssh h 'cd /; rm -rf *'",
      "awk '{print > \"x\"}' y | sort -o y y",
    ]
  private static let dictionary = [
    "'", "\"", "`", "$(", "${", "}", ")", "((", "<<E\n", "\n", ";", "|", "&&", "\\", "#", "\u{202E}", "с", "–", "\u{0}",
    "-r",
    "sudo ", "rm ", "xargs ", "{a,b}", "<(", "[[ ", "do ", "esac", "!", "=", "~", "*", "--", "\u{FEFF}",
  ]
  private static let policy: Policy = {
    let rules = ["rm -r", "git push --force", "curl | sh", "* --no-preserve-root", "rm /etc/*"]
    let denied = rules.compactMap { try? CommandRule(.deny, CommandPattern($0)) }
    let asked = ["mv", "find -exec *"].compactMap { try? CommandRule(.confirm, CommandPattern($0)) }
    let allowed = ["mv * *", "rm *.o", "git push *"].compactMap { try? CommandRule(.allow, CommandPattern($0)) }
    return Policy(sources: [
      PolicySource(author: .system, path: "p", rules: denied + asked + allowed, confirmFrom: .caution)
    ])
  }()

  @Test(arguments: 1...4)
  func brokenCommands(seed: UInt64) {
    var mutator = Mutator(seed: seed, dictionary: Self.dictionary)
    for _ in 0..<400 {
      let command = mutator.text(of: Self.seeds)
      let script = ShellParser().parse(command)
      let collector = InvocationCollector(script)
      let verdict = RiskJudge(language: .english).judge(script)
      let bytes = command.utf8.count
      for finding in verdict.findings {
        #expect(0 <= finding.range.start && finding.range.start <= finding.range.end && finding.range.end <= bytes)
        #expect(finding.level <= verdict.level && !finding.says.isEmpty, "\(command)")
      }
      if !script.diagnostics.isEmpty { #expect(verdict.level >= .caution, "\(command)") }
      let hidden = HiddenTextScan.scan(script, collector)
      #expect(hidden == HiddenTextScan.scan(script), "\(command)")
      let decision = Self.policy.decision(on: script, collector, verdict, library: .embedded)
      #expect(decision == Self.policy.decision(on: script, collector, verdict, library: .embedded))
      if decision == .asJudged { #expect(script.diagnostics.isEmpty, "\(command)") }
    }
  }

  @Test(arguments: 11...12)
  func brokenPatterns(seed: UInt64) {
    var mutator = Mutator(seed: seed, dictionary: Self.dictionary)
    let collector = InvocationCollector(ShellParser().parse("rm -rf x; git push --force | sh; find . -exec mv a b \\;"))
    let script = ShellParser().parse("rm -rf x")
    for _ in 0..<400 {
      guard
        let pattern = try? CommandPattern(
          mutator.text(of: ["rm -r *.o", "curl | sh", "git push --force", "x [a-z]?*"]))
      else { continue }
      let source = PolicySource(
        author: .reader, path: "p", rules: [CommandRule(.allow, pattern), CommandRule(.confirm, pattern)],
        confirmFrom: .caution)
      let verdict = RiskJudge(language: .korean).judge(script)
      #expect(!Policy(sources: [source]).decision(on: script, collector, verdict, library: .embedded).isDenial)
    }
  }
}
