import OfflineEngine
import RiskAssessment
import Safeguards

extension Workflow {
  mutating func begin() -> [WorkflowEffect] {
    guard engine != .model else { return ask(ModelWait()) }
    let answer = judgement.suggest(words)
    guard let best = answer.candidates.first, best.confidence >= Confidence.threshold else {
      return engine == .offlineThenModel ? ask(ModelWait(offline: answer)) : offer(answer)
    }
    return show(best, then: answer.candidates.dropFirst(), sureTask: best.task)
  }

  /// Shows a candidate; what Next shows after it depends on whether a model may be asked for better.
  mutating func show(
    _ best: Candidate, then others: ArraySlice<Candidate>, sureTask: String?, former: String? = nil
  ) -> [WorkflowEffect] {
    let likely = engine == .offline ? others.count : others.prefix { $0.confidence >= Confidence.likely }.count
    // After a sure answer, what hardly anybody can have meant is not worth a look.
    let isWorthShowing = { (other: Candidate) in
      best.confidence < Confidence.threshold || other.confidence >= Self.leastLikely || other.task == sureTask
    }
    upcoming = others.prefix(likely).filter(isWorthShowing).map { Self.upcoming($0, sureTask: sureTask) }
    guesses = others.dropFirst(likely).filter(isWorthShowing).map { Self.upcoming($0, sureTask: sureTask) }
    var next = Self.upcoming(best, sureTask: sureTask)
    next.former = former
    return show(next)
  }

  /// Below this confidence an offline candidate is not shown after a sure one.
  private static let leastLikely = 0.25

  mutating func show(_ next: Upcoming) -> [WorkflowEffect] {
    shown.append(next.command)
    var reviewed = judgement.review(next.command)
    reviewed.origin = next.origin
    reviewed.careful = next.careful ?? reviewed.careful
    reviewed.isCarefulFirst = next.isCarefulFirst
    reviewed.guess = next.guess
    reviewed.change = next.former.flatMap { CommandChange(from: $0, to: next.command) }
    reviewed.task = next.task
    reviewed.earlier = next.earlier
    if next.origin == .history { recalled.insert(next.command) }
    return [.show(reviewed)] + choose(reviewed)
  }

  mutating func choose(_ reviewed: ReviewedCommand) -> [WorkflowEffect] {
    state = .choosing(reviewed)
    upcoming = alternatives
    let needsCare = reviewed.verdict.level == .danger || reviewed.isRefused || reviewed.policy.asksForYes
    return [.askMenu(actions(for: reviewed), selected: needsCare ? .quit : .run)]
  }

  /// The menu's items for a command: the careful form is offered where there is one that was not seen, and what is
  /// refused can be neither run nor copied.
  private func actions(for reviewed: ReviewedCommand) -> [MenuAction] {
    let hasCareful = reviewed.careful.map { !shown.contains($0) } ?? false
    return actions.filter { action in
      switch action {
      case .careful: hasCareful
      case .run: !reviewed.policy.isDenial
      case .copy: !reviewed.isRefused
      default: true
      }
    }
  }

  mutating func take(_ action: MenuAction, of reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard actions(for: reviewed).contains(action) else { return [] }
    switch action {
    case .run: return confirm(reviewed)
    case .edit:
      state = .editing(reviewed)
      return [.edit(reviewed.command)]
    case .revise:
      state = .revising(reviewed)
      return [.askRevision]
    case .next: return next(after: reviewed)
    case .copy:
      state = .copying(reviewed)
      return [.copy(reviewed.command)]
    case .more:
      state = .tellingMore(reviewed)
      return [.tellMore(reviewed)]
    case .alternatives:
      let commands = alternatives.map(\.command)
      return commands.isEmpty ? [.say(.nothingMore)] + choose(reviewed) : [.askAlternative(commands)]
    case .help: return [.tellKeys(actions(for: reviewed), alternatives: alternatives.count)] + choose(reviewed)
    case .careful:
      guard let careful = reviewed.careful else { return [] }
      return show(Upcoming(command: careful, origin: reviewed.origin))
    case .quit: return end(.declined)
    }
  }

  mutating func confirm(_ reviewed: ReviewedCommand) -> [WorkflowEffect] {
    if reviewed.hasHiddenText { return [.say(.hiddenText)] + choose(reviewed) }
    if reviewed.policy.isDenial { return choose(reviewed) }
    guard reviewed.verdict.level == .danger || reviewed.policy.asksForYes else { return run(reviewed) }
    state = .confirmingDanger(reviewed)
    return [.askDangerConfirmation]
  }

  mutating func run(_ reviewed: ReviewedCommand) -> [WorkflowEffect] {
    state = .running
    return [.run(reviewed.command)]
  }

  mutating func next(after reviewed: ReviewedCommand) -> [WorkflowEffect] {
    if let next = takeUpcoming() { return show(next) }
    guard engine == .offline else { return ask(ModelWait(previous: reviewed)) }
    return [.say(.nothingMore)] + choose(reviewed)
  }

  mutating func edited(_ line: String?, from reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let line, !line.allSatisfy(\.isWhitespace) else { return choose(reviewed) }
    // The edited command is new to the rules: it is shown and asked about like any other.
    return line == reviewed.command
      ? choose(reviewed) : show(Upcoming(command: line, origin: .reader, former: reviewed.command))
  }

  mutating func end(_ outcome: WorkflowOutcome) -> [WorkflowEffect] {
    state = .ended
    return [.stop(outcome)]
  }
}
