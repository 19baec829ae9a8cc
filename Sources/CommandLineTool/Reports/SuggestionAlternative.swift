import OfflineEngine

/// A further command of a `SuggestionReport`; a model's command has only itself.
struct SuggestionAlternative: Encodable, Sendable {
  var command: String
  var confidence: Double?
  var task: String?
  var about: String?
  var unplaced: [String] = []
  var history: EarlierUseReport?

  init(command: String) { self.command = command }

  init(_ candidate: Candidate) {
    command = candidate.command
    confidence = candidate.confidence
    task = candidate.task
    about = candidate.about
    unplaced = candidate.unplaced
    history = candidate.earlier.map(EarlierUseReport.init)
  }

  enum CodingKeys: CodingKey { case command, confidence, task, about, unplaced, history }

  /// Writes every field, those that a model's command lacks as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(command, forKey: .command)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(task, forKey: .task)
    try container.encode(about, forKey: .about)
    try container.encode(unplaced, forKey: .unplaced)
    try container.encode(history, forKey: .history)
  }
}
