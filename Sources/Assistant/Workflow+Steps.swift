import OfflineEngine
import RiskAssessment

extension Workflow {
  mutating func begin() -> [WorkflowEffect] {
    guard engine != .model else { return ask(ModelWait()) }
    let answer = judgement.suggest(words)
    guard let best = answer.candidates.first, best.confidence >= Confidence.threshold else {
      return engine == .offlineThenModel ? ask(ModelWait(offline: answer)) : offer(answer)
    }
    return show(best, then: answer.candidates.dropFirst())
  }

  /// Candidates that are not certain, or the end where there are none.
  mutating func offer(_ answer: OfflineAnswer) -> [WorkflowEffect] {
    guard !answer.candidates.isEmpty else { return end(.noSuggestion(unplaced: answer.unplaced)) }
    let candidates = Array(answer.candidates.prefix(3))
    state = .offering(candidates)
    upcoming = answer.candidates.dropFirst(3).map { Upcoming(command: $0.command, origin: .offline) }
    return [.offer(candidates, unplaced: answer.unplaced)]
  }

  /// Shows a candidate; what Next shows after it depends on whether a model may be asked for better.
  mutating func show(_ best: Candidate, then others: ArraySlice<Candidate>) -> [WorkflowEffect] {
    let likely = engine == .offline ? others.count : others.prefix { $0.confidence >= Self.likely }.count
    upcoming = others.prefix(likely).map { Upcoming(command: $0.command, origin: .offline) }
    guesses = others.dropFirst(likely).map { Upcoming(command: $0.command, origin: .offline) }
    return show(Upcoming(command: best.command, origin: .offline))
  }

  /// Below this confidence an offline candidate is shown only after the model was asked.
  private static let likely = 0.5

  mutating func show(_ next: Upcoming) -> [WorkflowEffect] {
    shown.append(next.command)
    var reviewed = judgement.review(next.command)
    reviewed.origin = next.origin
    return [.show(reviewed)] + choose(reviewed)
  }

  mutating func choose(_ reviewed: ReviewedCommand) -> [WorkflowEffect] {
    state = .choosing(reviewed)
    let needsCare = reviewed.verdict.level == .danger || reviewed.hasHiddenText
    return [.askMenu(actions, selected: needsCare ? .quit : .run)]
  }

  mutating func take(_ action: MenuAction, of reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard actions.contains(action) else { return [] }
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
    case .quit: return end(.declined)
    }
  }

  mutating func confirm(_ reviewed: ReviewedCommand) -> [WorkflowEffect] {
    if reviewed.hasHiddenText { return [.say(.hiddenText)] + choose(reviewed) }
    guard reviewed.verdict.level == .danger else { return run(reviewed) }
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

  /// The next command that was not shown yet.
  mutating func takeUpcoming() -> Upcoming? {
    while !upcoming.isEmpty {
      let next = upcoming.removeFirst()
      if !shown.contains(next.command) { return next }
    }
    return nil
  }

  mutating func edited(_ line: String?, from reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let line, !line.allSatisfy(\.isWhitespace) else { return choose(reviewed) }
    // The edited command is new to the rules: it is shown and asked about like any other.
    return line == reviewed.command ? choose(reviewed) : show(Upcoming(command: line, origin: .reader))
  }

  mutating func revised(_ addition: String?, from reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let addition, !addition.allSatisfy(\.isWhitespace) else { return choose(reviewed) }
    words += " " + addition
    guard engine != .model else { return ask(ModelWait(previous: reviewed)) }
    let fresh = judgement.suggest(words).candidates.filter { !shown.contains($0.command) }
    if engine == .offlineThenModel, (fresh.first?.confidence ?? 0) < Confidence.threshold {
      return ask(ModelWait(previous: reviewed))
    }
    guard let best = fresh.first else { return [.say(.nothingNewAfterRevision)] + choose(reviewed) }
    return show(best, then: fresh.dropFirst())
  }

  mutating func end(_ outcome: WorkflowOutcome) -> [WorkflowEffect] {
    state = .ended
    return [.stop(outcome)]
  }
}
