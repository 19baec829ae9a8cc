package import CommandReference
package import RiskAssessment
package import ShellGrammar

/// Which commands cannot be run, and which only after the word `yes`: the machine's rules and the reader's own.
///
/// Each source is asked by itself and the stricter answer holds, so that nothing in one loosens the other.
package struct Policy: Sendable {
  /// The rules.
  package var sources: [PolicySource]
  /// Why the rules cannot be read, in the reader's words; then no command can be run.
  package var failure: String?

  /// Makes a policy.
  package init(sources: [PolicySource] = [], failure: String? = nil) {
    self.sources = sources
    self.failure = failure
  }

  /// Whether it says nothing of any command.
  package var isSilent: Bool {
    failure == nil && sources.allSatisfy { $0.rules.isEmpty && $0.confirmFrom == .danger }
  }

  /// What it says of a command.
  package func decision(
    on script: ParsedScript, _ collector: InvocationCollector, _ verdict: RiskVerdict, library: CommandLibrary
  ) -> PolicyDecision {
    if let failure { return .deny(.brokenPolicy(failure)) }
    let isRead = script.diagnostics.isEmpty
    let known = KnownFlags(library)
    return sources.map { source in
      PolicyCourt(source: source, collector: collector, isRead: isRead, verdict: verdict, known: known).decision
    }.reduce(.asJudged, PolicyDecision.stricter)
  }
}

/// One source's rules on one command.
private struct PolicyCourt {
  let source: PolicySource
  let collector: InvocationCollector
  /// Whether the shell could read all of it.
  let isRead: Bool
  let verdict: RiskVerdict
  let known: KnownFlags

  var decision: PolicyDecision {
    let denied = denial
    if denied.isDenial { return denied }
    return PolicyDecision.stricter(denied, confirmation)
  }

  private static let mostAllowed = 500

  private func rules(_ action: CommandRule.Action) -> [CommandRule] { source.rules.filter { $0.action == action } }

  private func matcher(_ rule: CommandRule) -> PatternMatcher {
    PatternMatcher(pattern: rule.pattern, known: known)
  }

  private var denial: PolicyDecision {
    let rules = rules(.deny)
    var result = PolicyDecision.asJudged
    for rule in rules {
      switch matcher(rule).match(collector) {
      case .yes: return .deny(.rule(rule, source.author, path: source.path))
      case .maybe:
        result = PolicyDecision.stricter(result, .confirm(.uncertain(rule, source.author, path: source.path)))
      case .no: break
      }
    }
    guard !rules.isEmpty, holdsUnreadable else { return result }
    return PolicyDecision.stricter(result, .confirm(.unreadable(source.author, path: source.path)))
  }

  private var holdsUnreadable: Bool {
    !isRead || !collector.errors.isEmpty || !collector.unreadableTexts.isEmpty
      || collector.invocations.contains { $0.name == nil }
  }

  private var confirmation: PolicyDecision {
    // A command of more parts is asked about: nobody reads it to its end.
    let isShort = collector.invocations.count <= Self.mostAllowed
    let allowed = isShort ? rules(.allow).flatMap { matcher($0).allowed(collector) }.map(\.range) : []
    for rule in rules(.confirm) {
      let touched = matcher(rule).touched(collector).map(\.range)
      if touched.contains(where: { range in !allowed.contains { $0.holds(range) } }) {
        return .confirm(.rule(rule, source.author, path: source.path))
      }
    }
    // What is dangerous is asked about anyway, whatever is allowed.
    guard verdict.level >= source.confirmFrom, verdict.level < .danger else { return .asJudged }
    let isExcused =
      !collector.invocations.isEmpty
      && verdict.findings.allSatisfy { finding in allowed.contains { $0.holds(finding.range) } }
      && collector.invocations.allSatisfy { invocation in allowed.contains { $0.holds(invocation.range) } }
    return isExcused ? .asJudged : .confirm(.level(source.author, path: source.path))
  }
}

extension SourceRange {
  fileprivate func holds(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}
