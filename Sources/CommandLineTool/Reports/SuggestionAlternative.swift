import OfflineEngine

/// A further command of a `SuggestionReport`; a model's command has only itself.
struct SuggestionAlternative: Encodable, Sendable {
  var command: String
  @NullInJSON var confidence: Double? = nil
  @NullInJSON var task: String? = nil
  @NullInJSON var about: String? = nil
  var unplaced: [String] = []
  @NullInJSON var history: EarlierUseReport? = nil

  init(command: String) { self.command = command }

  init(_ candidate: Candidate) {
    command = candidate.command
    confidence = candidate.confidence
    task = candidate.task
    about = candidate.about
    unplaced = candidate.unplaced
    history = candidate.earlier.map(EarlierUseReport.init)
  }
}
