import Assistant
import LanguageModels
import OfflineEngine

/// The object that `qmark suggest --json` prints; a contract: fields are added, never renamed.
struct SuggestionReport: Encodable, Sendable {
  /// A further command and how sure it is; a model's command has no confidence.
  struct Alternative: Encodable, Sendable {
    var command: String
    var confidence: Double?

    enum CodingKeys: String, CodingKey {
      case command, confidence
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(command, forKey: .command)
      try container.encode(confidence, forKey: .confidence)
    }
  }

  /// The tokens that a model took.
  struct Usage: Encodable, Sendable {
    var model: String?
    var inputTokens = 0
    var outputTokens = 0
    var isCached = false

    enum CodingKeys: String, CodingKey {
      case model, inputTokens, outputTokens
      case isCached = "cached"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(model, forKey: .model)
      try container.encode(inputTokens, forKey: .inputTokens)
      try container.encode(outputTokens, forKey: .outputTokens)
      try container.encode(isCached, forKey: .isCached)
    }
  }

  var request: String
  var target: String
  var engine: String
  var confidence: Double?
  var reviewed: ReviewedCommand?
  var alternatives: [Alternative]
  var unplaced: [String]
  var note: String?
  var failure: String?
  var usage: Usage

  /// Makes the report of a resolution: `reviewed` is its best command, or nil where there is none; `failure` says in the
  /// reader's language why a model gave nothing.
  init(
    request: OfflineRequest, resolution: Resolution, reviewed: ReviewedCommand?, failure: String?, alternativeCount: Int
  ) {
    self.request = request.words
    self.reviewed = reviewed
    self.failure = failure
    target = request.target.rawValue
    engine = resolution.origin == .model ? "model" : "offline"
    unplaced = resolution.offline.unplaced
    note = resolution.model?.note
    usage =
      resolution.model.map {
        Usage(
          model: $0.name, inputTokens: $0.usage.inputTokens, outputTokens: $0.usage.outputTokens, isCached: $0.wasCached
        )
      } ?? Usage()
    let offline = resolution.offline.candidates
    confidence = resolution.origin == .model ? nil : offline.first?.confidence ?? 0
    let others = offline.filter { $0.command != reviewed?.command }
      .map { Alternative(command: $0.command, confidence: $0.confidence) }
    let fromModel = resolution.origin == .model ? resolution.commands.dropFirst() : []
    alternatives = Array((fromModel.map { Alternative(command: $0) } + others).prefix(alternativeCount))
  }

  enum CodingKeys: String, CodingKey {
    case request, target, engine, confidence, command, explanation, alternatives, unplaced, unknownFlags
    case missingPrograms, note, failure, usage
  }

  /// Writes every field, `command` and `explanation` as null where there is no answer.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(request, forKey: .request)
    try container.encode(target, forKey: .target)
    try container.encode(engine, forKey: .engine)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(reviewed?.command, forKey: .command)
    let explanation = reviewed.map { ExplanationReport(explanation: $0.explanation, verdict: $0.verdict) }
    try container.encode(explanation, forKey: .explanation)
    try container.encode(alternatives, forKey: .alternatives)
    try container.encode(unplaced, forKey: .unplaced)
    try container.encode(reviewed?.unknownFlags ?? [], forKey: .unknownFlags)
    try container.encode(reviewed?.missingPrograms ?? [], forKey: .missingPrograms)
    try container.encode(note, forKey: .note)
    try container.encode(failure, forKey: .failure)
    try container.encode(usage, forKey: .usage)
  }
}
