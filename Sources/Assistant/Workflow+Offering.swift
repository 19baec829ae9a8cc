import OfflineEngine

extension Workflow {
  /// The most candidates that are listed at once.
  private static let mostOffered = 3

  /// Candidates that are not certain, or the end where there are none.
  mutating func offer(_ answer: OfflineAnswer) -> [WorkflowEffect] {
    guard !answer.candidates.isEmpty else { return end(.noSuggestion(unplaced: answer.unplaced)) }
    let offered = answer.differing(Self.mostOffered)
    let others = answer.candidates.filter { candidate in !offered.contains { $0.command == candidate.command } }
    listed.formUnion(offered.map(\.command))
    upcoming = others.map { Self.upcoming($0) }
    guesses = []
    let offer = Offer(candidates: offered, unplaced: answer.unplaced, others: others)
    return [.offer(offered, unplaced: answer.unplaced)] + chooseCandidate(of: offer)
  }

  mutating func chooseCandidate(of offer: Offer) -> [WorkflowEffect] {
    state = .offering(offer)
    return [.askCandidate(count: offer.candidates.count, actions: Self.offerActions.filter(actions.contains))]
  }

  private static let offerActions: [MenuAction] = [.revise, .next, .quit]

  mutating func take(_ action: MenuAction, of offer: Offer) -> [WorkflowEffect] {
    guard actions.contains(action) else { return [] }
    switch action {
    case .quit: return end(.declined)
    case .revise:
      state = .revisingOffer(offer)
      return [.askRevision]
    case .next:
      // Commands of a task that is listed differ in how, not in what: they come by Next of that command.
      let others = offer.others.filter { other in
        isNew(other.command) && !offer.tasks.contains(other.task)
      }
      guard !others.isEmpty else { return [.say(.nothingMore)] + chooseCandidate(of: offer) }
      let tasks = offer.tasks
      var effects = self.offer(OfflineAnswer(candidates: others, unplaced: others[0].unplaced))
      guard case .offering(var next) = state else { return effects }
      next.tasks.formUnion(tasks)
      effects.removeLast()
      return effects + chooseCandidate(of: next)
    default: return []
    }
  }

  mutating func chosen(_ candidate: Candidate, of offer: Offer) -> [WorkflowEffect] {
    // Further forms of what was chosen come first.
    let own = offer.others.filter { $0.task == candidate.task }
    let others = offer.others.filter { $0.task != candidate.task }
    upcoming = (own + others).map { Self.upcoming($0, sureTask: candidate.task) }
    var next = Self.upcoming(candidate)
    // The reader has read what it does; only what it leaves out is said again.
    if candidate.unplaced.isEmpty { next.guess = nil }
    return show(next)
  }

  /// Candidates that are listed.
  struct Offer: Sendable {
    var candidates: [Candidate]
    var unplaced: [String]
    var others: [Candidate]
    /// The tasks that were listed so far.
    var tasks: Set<String>

    init(candidates: [Candidate], unplaced: [String], others: [Candidate]) {
      self.candidates = candidates
      self.unplaced = unplaced
      self.others = others
      tasks = Set(candidates.map(\.task))
    }
  }
}
