import Assistant
import OfflineEngine
import Settings

/// Answers requests and reviews commands, for one target.
struct Answers: Sendable {
  let suggester: OfflineSuggester
  let reviewer: CommandReviewer
  let target: OfflineRequest.Target
  let history: HistoryKeeper
  /// A command of the history that the reader named, for the first of the words.
  var recalled: Candidate?
  /// How many candidates are asked for: enough for Next.
  static let candidateLimit = 20

  init(world: World, target: OfflineRequest.Target, history: HistoryKeeper, settings: Settings) {
    suggester = OfflineSuggester(tasks: .embedded(), machine: world.machine)
    reviewer = CommandReviewer(world: world, settings: settings)
    self.target = target
    self.history = history
  }

  /// Candidates for a request, best first, as the engine and the reader's history have them.
  func answer(_ words: String) -> OfflineAnswer {
    var answer = history.ranked(suggester.answer(request(words), count: Self.candidateLimit), for: words, by: self)
    if let recalled {
      let others = answer.candidates.filter { $0.command != recalled.command }
      answer = OfflineAnswer(candidates: [recalled] + others, unplaced: [])
    }
    return answer
  }

  /// What a model is told of: good commands of the engine alone, soon found.
  func examples(_ words: String) -> OfflineAnswer {
    suggester.examples(for: request(words), count: ModelAssistant.mostExamples)
  }

  private func request(_ words: String) -> OfflineRequest { OfflineRequest(words: words, target: target) }

  /// The command with its explanation and its risk.
  func review(_ command: String) -> ReviewedCommand { reviewer.review(command) }

  /// What the workflow asks.
  var judgement: Workflow.Judgement {
    Workflow.Judgement(suggest: answer, review: review)
  }
}
