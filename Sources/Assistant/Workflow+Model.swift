import OfflineEngine

extension Workflow {
  mutating func ask(_ wait: ModelWait) -> [WorkflowEffect] {
    state = .waitingForModel(wait)
    return [.askModel(ModelQuestion(words: words, rejected: shown.filter { !recalled.contains($0) }))]
  }

  mutating func modelAnswered(_ commands: [String], note: String?, _ wait: ModelWait) -> [WorkflowEffect] {
    let guesses = wait.offline?.candidates.map { Self.upcoming($0) } ?? guesses
    upcoming = commands.map { Upcoming(command: $0, origin: .model) }
    if let next = takeUpcoming() {
      self.guesses = guesses
      return show(next)
    }
    // The model has no more to say: what the offline engine would guess is left.
    upcoming = guesses
    self.guesses = []
    if wait.previous != nil, let next = takeUpcoming() { return show(next) }
    return [.say(.modelHasNothing(note: note))] + backFromModel(wait, else: nil)
  }

  /// Where the model gave nothing: the command that is on the screen, else the offline candidates, else the end.
  mutating func backFromModel(_ wait: ModelWait, else outcome: WorkflowOutcome?) -> [WorkflowEffect] {
    if let previous = wait.previous { return choose(previous) }
    // Who wants the model alone is not given the offline engine's guesses.
    guard engine == .offlineThenModel, let offline = wait.offline, !offline.candidates.isEmpty else {
      return end(outcome ?? .noSuggestion(unplaced: []))
    }
    return offer(offline)
  }
}
