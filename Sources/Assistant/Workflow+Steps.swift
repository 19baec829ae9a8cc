import OfflineEngine
import RiskAssessment

extension Workflow {
  mutating func begin() -> [WorkflowEffect] {
    let answer = judgement.suggest(words)
    guard let best = answer.candidates.first else { return end(.noSuggestion(unplaced: answer.unplaced)) }
    guard best.confidence >= Confidence.threshold else {
      let candidates = Array(answer.candidates.prefix(3))
      state = .offering(candidates)
      upcoming = Array(answer.candidates.dropFirst(3))
      return [.offer(candidates, unplaced: answer.unplaced)]
    }
    upcoming = Array(answer.candidates.dropFirst())
    return show(best.command)
  }

  mutating func show(_ command: String) -> [WorkflowEffect] {
    shown.insert(command)
    let reviewed = judgement.review(command)
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
    while !upcoming.isEmpty {
      let candidate = upcoming.removeFirst()
      if !shown.contains(candidate.command) { return show(candidate.command) }
    }
    return [.say(.nothingMore)] + choose(reviewed)
  }

  mutating func edited(_ line: String?, from reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let line, !line.allSatisfy(\.isWhitespace) else { return choose(reviewed) }
    // The edited command is new to the rules: it is shown and asked about like any other.
    return line == reviewed.command ? choose(reviewed) : show(line)
  }

  mutating func revised(_ addition: String?, from reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let addition, !addition.allSatisfy(\.isWhitespace) else { return choose(reviewed) }
    words += " " + addition
    let fresh = judgement.suggest(words).candidates.filter { !shown.contains($0.command) }
    guard let best = fresh.first else { return [.say(.nothingNewAfterRevision)] + choose(reviewed) }
    upcoming = Array(fresh.dropFirst())
    return show(best.command)
  }

  mutating func end(_ outcome: WorkflowOutcome) -> [WorkflowEffect] {
    state = .ended
    return [.stop(outcome)]
  }
}
