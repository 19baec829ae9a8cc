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
    case offering([Candidate])
    case choosing(ReviewedCommand)
    case editing(ReviewedCommand)
    case revising(ReviewedCommand)
    case confirmingDanger(ReviewedCommand)
    case copying(ReviewedCommand)
    case running
    case ended
  }

  /// What it asks.
  package let judgement: Judgement
  let actions: [MenuAction]
  var state = State.idle
  var words = ""
  var upcoming: [Candidate] = []
  var shown: Set<String> = []

  /// Makes a workflow whose menu offers `actions`.
  package init(judgement: Judgement, actions: [MenuAction] = MenuAction.allCases) {
    self.judgement = judgement
    self.actions = actions
  }

  /// The effects of one event; an event that does not fit the state has none.
  package mutating func handle(_ event: WorkflowEvent) -> [WorkflowEffect] {
    switch (state, event) {
    case (.idle, .requested(let words)):
      self.words = words
      return begin()
    case (.offering(let candidates), .candidateChosen(let index)) where candidates.indices.contains(index):
      return show(candidates[index].command)
    case (.offering, .menuChose(.quit)):
      return end(.declined)
    case (.choosing(let reviewed), .menuChose(let action)):
      return take(action, of: reviewed)
    case (.editing(let reviewed), .edited(let line)):
      return edited(line, from: reviewed)
    case (.revising(let reviewed), .revised(let addition)):
      return revised(addition, from: reviewed)
    case (.confirmingDanger(let reviewed), .dangerConfirmed(let isConfirmed)):
      return isConfirmed ? run(reviewed) : end(.declined)
    case (.copying(let reviewed), .copied(let succeeded)):
      guard succeeded else { return [.say(.copyFailed)] + choose(reviewed) }
      return [.say(.copied)] + end(.taken)
    case (.running, .finished(let status)):
      return end(.ran(status))
    default:
      return []
    }
  }
}
