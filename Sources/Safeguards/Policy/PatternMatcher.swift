import RiskAssessment

/// Holds all that a command runs against a pattern.
struct PatternMatcher {
  let pattern: CommandPattern
  let known: KnownFlags

  /// More stages than these before one are not looked at.
  private static let mostSources = 64

  /// Whether something in the command is what the pattern names, through wrappers and along pipes.
  func match(_ collector: InvocationCollector) -> PatternMatch {
    var best = PatternMatch.no
    for index in collector.invocations.indices {
      best = max(best, match(index, stage: pattern.stages.count - 1, collector))
      if best == .yes { return .yes }
    }
    return best
  }

  private func match(_ index: Int, stage: Int, _ collector: InvocationCollector) -> PatternMatch {
    let invocation = collector.invocations[index]
    let own = StageMatcher(stage: pattern.stages[stage], known: known).holdsAtLeast(invocation)
    if own == .no || stage == 0 { return own }
    let sources =
      Array(invocation.upstream.suffix(Self.mostSources)) + Array(invocation.substituted.suffix(Self.mostSources))
    let before = sources.map { match($0, stage: stage - 1, collector) }.max() ?? .no
    return min(own, before)
  }

  /// The invocations that are no more than what the pattern names; none for a pattern with pipes.
  func allowed(_ collector: InvocationCollector) -> [Invocation] {
    guard pattern.stages.count == 1 else { return [] }
    let matcher = StageMatcher(stage: pattern.stages[0], known: known)
    return collector.invocations.filter(matcher.holdsAtMost)
  }

  /// The invocations that the last program of the pattern may be.
  func touched(_ collector: InvocationCollector) -> [Invocation] {
    collector.invocations.indices.filter { match($0, stage: pattern.stages.count - 1, collector) > .no }
      .map { collector.invocations[$0] }
  }
}
