package import Platform
package import ShellGrammar

/// Judges a parsed command by rules that work offline.
///
/// `safe` is earned: everything that the command runs must stand on the allow-list and no rule may object. What cannot
/// be judged (a name known only at run time, unreadable text, an unknown program) is at least `caution`.
package struct RiskJudge: Sendable {
  let language: Language

  /// Makes a judge that speaks `language`.
  package init(language: Language) {
    self.language = language
  }

  /// The verdict on a script.
  package func judge(_ script: ParsedScript) -> RiskVerdict {
    let collector = InvocationCollector(script)
    var findings: [RiskFinding] = []
    var reversibility = Reversibility.yes
    var touched: Set<Touched> = []
    for rule in RiskRule.all {
      let matches = rule.matches(collector)
      guard !matches.isEmpty else { continue }
      findings += matches.map {
        RiskFinding(id: rule.id, level: $0.level, says: rule.says(at: $0.level, in: language), range: $0.range)
      }
      reversibility = Self.worse(reversibility, rule.reversibility)
      touched.formUnion(rule.touches)
    }
    let unjudged = unjudgedFindings(script, collector, judged: findings)
    if !unjudged.isEmpty, reversibility == .yes { reversibility = .unknown }
    touched.formUnion(Reach.touched(by: collector))
    let all = Self.ordered(findings + unjudged)
    return RiskVerdict(
      level: all.map(\.level).max() ?? .safe, reversibility: reversibility,
      touches: Touched.allCases.filter(touched.contains), certainty: Self.certainty(unjudged), findings: all)
  }

  /// What is only known at run time makes it unsure; a program that is not known leaves it likely.
  private static func certainty(_ unjudged: [RiskFinding]) -> Certainty {
    let ids = Set(unjudged.map(\.id))
    if ids.contains(UnjudgedReason.dynamic.rawValue) || ids.contains(UnjudgedReason.unreadable.rawValue) {
      return .unsure
    }
    return ids.contains(UnjudgedReason.unlisted.rawValue) ? .likely : .certain
  }

  /// What keeps a command from being safe though no rule names it.
  private func unjudgedFindings(
    _ script: ParsedScript, _ collector: InvocationCollector, judged: [RiskFinding]
  ) -> [RiskFinding] {
    var findings: [RiskFinding] = []
    for diagnostic in script.diagnostics {
      findings.append(finding(.unreadable, at: diagnostic.range))
    }
    for error in collector.errors { findings.append(finding(.unreadable, at: error.range)) }
    for range in collector.unreadableTexts { findings.append(finding(.dynamic, at: range)) }
    let functionNames = Set(collector.functions.map(\.name))
    let judgedRanges = CoveredRanges(judged.map(\.range))
    for invocation in collector.invocations {
      guard let name = invocation.name, !invocation.isNameGuessed else {
        findings.append(finding(.dynamic, at: invocation.range))
        continue
      }
      if functionNames.contains(name) || collector.state.aliases[name] != nil && invocation.hasReadInner { continue }
      if !SafeList.holds(invocation), !judgedRanges.cover(invocation.range) {
        findings.append(finding(.unlisted, at: invocation.range))
      }
    }
    // A bare `< /dev/tcp/host/port` only tries whether the port is open.
    let used = collector.invocations.flatMap { call in
      call.redirections.filter { !(call.name == "" && $0.operator == .input) }
    }
    for redirection in used + collector.constructRedirections
    where redirection.target.literalValue.map({ $0.hasPrefix("/dev/tcp/") || $0.hasPrefix("/dev/udp/") }) == true {
      findings.append(finding(.connection, at: redirection.range))
    }
    let appends = (collector.invocations.flatMap(\.redirections) + collector.constructRedirections)
      .filter { $0.operator == .append || $0.operator == .appendOutputAndError }
    for redirection in appends where redirection.target.literalValue != "/dev/null" {
      findings.append(finding(.append, at: redirection.range))
    }
    return findings
  }

  private func finding(_ reason: UnjudgedReason, at range: SourceRange) -> RiskFinding {
    RiskFinding(id: reason.rawValue, level: .caution, says: reason.says(in: language), range: range)
  }

  private static func ordered(_ findings: [RiskFinding]) -> [RiskFinding] {
    findings.sorted { ($0.level, $1.range.start) > ($1.level, $0.range.start) }
  }

  /// The one that promises less.
  private static func worse(_ left: Reversibility, _ right: Reversibility) -> Reversibility {
    let order: [Reversibility] = [.yes, .unknown, .partly, .no]
    return (order.firstIndex(of: left) ?? 0) >= (order.firstIndex(of: right) ?? 0) ? left : right
  }
}
