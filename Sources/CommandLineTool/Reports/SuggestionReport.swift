import Assistant
import LanguageModels
import OfflineEngine

/// The object that `qmark suggest --json` prints; a contract: fields are added, never renamed.
struct SuggestionReport: Encodable, Sendable {
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
  var about: String?
  var careful: String?
  var history: EarlierUseReport?
  var alternatives: [SuggestionAlternative]
  var unplaced: [String]
  var note: String?
  var failure: String?
  var usage: Usage
  /// Why the best command may only be looked at.
  var refusal: UserError?
  private let wording: Wording

  /// Makes the report of a resolution: `reviewed` is its best command, or nil where there is none; `failure` says in the
  /// reader's language why a model gave nothing. A command with a `refusal` is told by its words alone.
  init(
    request: OfflineRequest, resolution: Resolution, reviewed: ReviewedCommand?, failure: String?,
    alternativeCount: Int, refusal: (String) -> UserError?, wording: Wording
  ) {
    self.wording = wording
    self.refusal = reviewed.flatMap { refusal($0.command) }
    self.request = request.words
    self.reviewed = reviewed
    self.failure = failure
    target = request.target.rawValue
    engine = resolution.origin.name
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
    let best = offline.first { $0.command == reviewed?.command }
    about = best?.about
    careful = (best?.careful ?? reviewed?.careful).flatMap { refusal($0) == nil ? $0 : nil }
    history = best?.earlier.map(EarlierUseReport.init)
    // Where nothing is certain, guesses that do different things come first.
    let guesses = reviewed == nil ? resolution.offline.differing(alternativeCount) : []
    let others = offline.filter { other in
      other.command != reviewed?.command && !guesses.contains { $0.command == other.command }
    }
    let fromModel = resolution.origin == .model ? resolution.commands.dropFirst() : []
    alternatives = Array(
      (fromModel.map { SuggestionAlternative(command: $0) } + (guesses + others).map(SuggestionAlternative.init))
        .prefix(alternativeCount)
        .filter { refusal($0.command) == nil })
  }

  enum CodingKeys: String, CodingKey {
    case request, target, engine, confidence, command, about, careful, history, explanation, alternatives, unplaced
    case unknownFlags, missingPrograms, note, failure, usage, policy, refusal
  }

  /// Writes every field, `command` and `explanation` as null where there is no answer.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(request, forKey: .request)
    try container.encode(target, forKey: .target)
    try container.encode(engine, forKey: .engine)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(refusal == nil ? reviewed?.command : nil, forKey: .command)
    try container.encode(about, forKey: .about)
    try container.encode(careful, forKey: .careful)
    try container.encode(history, forKey: .history)
    let explanation = reviewed.map { ExplanationReport(explanation: $0.explanation, verdict: $0.verdict) }
    try container.encode(explanation, forKey: .explanation)
    try container.encode(alternatives, forKey: .alternatives)
    try container.encode(unplaced, forKey: .unplaced)
    try container.encode(reviewed?.unknownFlags ?? [], forKey: .unknownFlags)
    try container.encode(reviewed?.missingPrograms ?? [], forKey: .missingPrograms)
    try container.encode(note, forKey: .note)
    try container.encode(failure, forKey: .failure)
    try container.encode(usage, forKey: .usage)
    try container.encode(reviewed.flatMap { PolicyReport($0.policy, wording) }, forKey: .policy)
    try container.encode(refusal?.message(in: wording.language), forKey: .refusal)
  }
}
