import Assistant
import OfflineEngine
import Settings

/// Answers requests and reviews commands, for one target.
struct Answers: Sendable {
  let suggester: OfflineSuggester
  let reviewer: CommandReviewer
  let target: OfflineRequest.Target
  /// How many candidates are asked for: enough for Next.
  static let candidateLimit = 20

  init(world: World, target: OfflineRequest.Target, settings: Settings? = nil) {
    suggester = OfflineSuggester(tasks: .embedded(), machine: world.machine)
    reviewer = CommandReviewer(world: world, settings: settings)
    self.target = target
  }

  /// Candidates for a request, best first.
  func answer(_ words: String) -> OfflineAnswer { answer(words, count: Self.candidateLimit) }

  /// The best so many candidates: fewer are found sooner.
  func answer(_ words: String, count: Int) -> OfflineAnswer {
    suggester.answer(OfflineRequest(words: words, target: target), count: count)
  }

  /// The command with its explanation and its risk.
  func review(_ command: String) -> ReviewedCommand { reviewer.review(command) }

  /// What the workflow asks.
  var judgement: Workflow.Judgement {
    Workflow.Judgement(suggest: answer, review: review)
  }
}
