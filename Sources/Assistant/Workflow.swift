package import OfflineEngine
import RiskAssessment

/// Suggest, judge, show, confirm, run: takes what happened and says what to do next, and does nothing itself.
///
/// A command is run only as the answer to a confirmation that came after that very command was shown.
package struct Workflow: Sendable {
  /// What the workflow needs to know to answer.
  package struct Judgement: Sendable {
    /// Candidates for a request, best first.
    package var suggest: @Sendable (_ words: String) -> OfflineAnswer
    /// A command with its explanation and risk.
    package var review: @Sendable (_ command: String) -> ReviewedCommand

    /// Makes a judgement of two functions.
    package init(
      suggest: @escaping @Sendable (_ words: String) -> OfflineAnswer,
      review: @escaping @Sendable (_ command: String) -> ReviewedCommand
    ) {
      self.suggest = suggest
      self.review = review
    }
  }

  enum State: Sendable {
    case idle
    case waitingForModel(ModelWait)
    case offering(Offer)
    case choosing(ReviewedCommand)
    case editing(ReviewedCommand)
    case revising(ReviewedCommand)
    case revisingOffer(Offer)
    case confirmingDanger(ReviewedCommand)
    case copying(ReviewedCommand)
    case tellingMore(ReviewedCommand)
    case running
    case ended
  }

  /// What there is to go back to while the model is waited for.
  struct ModelWait: Sendable {
    /// The command that is on the screen.
    var previous: ReviewedCommand?
    /// What the offline engine made of the request.
    var offline: OfflineAnswer?
  }

  /// What it asks.
  package let judgement: Judgement
  let engine: AnsweringEngine
  let actions: [MenuAction]
  var state = State.idle
  /// The words that are answered: the request and what was added to it since.
  package internal(set) var words = ""
  var upcoming: [Upcoming] = []
  /// Guesses of the offline engine, for when the model has no more to say.
  var guesses: [Upcoming] = []
  /// The commands that were shown, in their order.
  var shown: [String] = []
  /// Those of them that came from the reader's history, which is nothing to tell a model of.
  var recalled: Set<String> = []
  /// The commands that were listed among candidates.
  var listed: Set<String> = []

  /// Makes a workflow whose menu offers `actions`.
  package init(
    judgement: Judgement, engine: AnsweringEngine = .offline, actions: [MenuAction] = MenuAction.allCases
  ) {
    self.judgement = judgement
    self.engine = engine
    self.actions = actions
  }

  /// The effects of one event; an event that does not fit the state has none.
  package mutating func handle(_ event: WorkflowEvent) -> [WorkflowEffect] {
    switch (state, event) {
    case (.idle, .requested(let words)):
      self.words = words
      return begin()
    case (.offering(let offer), .candidateChosen(let index)) where offer.candidates.indices.contains(index):
      return chosen(offer.candidates[index], of: offer)
    case (.waitingForModel(let wait), .modelAnswered(let commands, let note)):
      return modelAnswered(commands, note: note, wait)
    case (.waitingForModel(let wait), .modelFailed): return backFromModel(wait, else: .modelFailed)
    case (.waitingForModel(let wait), .modelInterrupted): return backFromModel(wait, else: .interrupted)
    case (.offering(let offer), .menuChose(let action)): return take(action, of: offer)
    case (.choosing(let reviewed), .menuChose(let action)):
      return take(action, of: reviewed)
    case (.editing(let reviewed), .edited(let line)):
      return edited(line, from: reviewed)
    case (.revising(let reviewed), .revised(let addition)):
      return revised(addition, from: .command(reviewed))
    case (.revisingOffer(let offer), .revised(let addition)): return revised(addition, from: .offer(offer))
    case (.confirmingDanger(let reviewed), .dangerConfirmed(let isConfirmed)):
      return isConfirmed ? run(reviewed) : end(.declined)
    case (.choosing(let reviewed), .alternativeChosen(let index)):
      return chosenAlternative(index, insteadOf: reviewed)
    case (.copying(let reviewed), .copied(let place)):
      guard let place else { return [.say(.copyFailed)] + choose(reviewed) }
      return [.say(.copied(place))] + end(.taken)
    case (.tellingMore(let reviewed), .toldMore): return choose(reviewed)
    case (.running, .finished(let status)):
      return end(.ran(status))
    default:
      return []
    }
  }
}
