import Assistant
import LanguageModels
import OfflineEngine

/// The object that `qmark suggest --json` prints; a contract: fields are added, never renamed.
struct SuggestionReport: Encodable, Sendable {
  /// The tokens that a model took.
  struct Usage: Encodable, Sendable {
    @NullInJSON var model: String? = nil
    var inputTokens = 0
    var outputTokens = 0
    var isCached = false

    enum CodingKeys: String, CodingKey {
      case model, inputTokens, outputTokens
      case isCached = "cached"
    }
  }

  var request: String
  var target: String
  var engine: String
  @NullInJSON var confidence: Double?
  /// The best command, where it may be told.
  @NullInJSON var command: String?
  @NullInJSON var about: String?
  @NullInJSON var careful: String?
  @NullInJSON var history: EarlierUseReport?
  @NullInJSON var explanation: ExplanationReport?
  var alternatives: [SuggestionAlternative]
  var unplaced: [String]
  var unknownFlags: [String]
  var missingPrograms: [String]
  @NullInJSON var note: String?
  @NullInJSON var failure: String?
  var usage: Usage
  @NullInJSON var policy: PolicyReport?
  /// Why the best command may only be looked at.
  @NullInJSON var refusal: String?

  /// Makes the report of a resolution: `reviewed` is its best command, or nil where there is none; `failure` says in the
  /// reader's language why a model gave nothing. Where there is a `refusal` of that command, it is told by its words alone.
  init(
    request: OfflineRequest, resolution: Resolution, reviewed: ReviewedCommand?, failure: String?,
    alternativeCount: Int, refusal: UserError?, isRefused: (String) -> Bool, wording: Wording
  ) {
    self.refusal = refusal?.message(in: wording.language)
    self.request = request.words
    self.failure = failure
    command = refusal == nil ? reviewed?.command : nil
    explanation = reviewed.map { ExplanationReport(explanation: $0.explanation, verdict: $0.verdict) }
    unknownFlags = reviewed?.unknownFlags ?? []
    missingPrograms = reviewed?.missingPrograms ?? []
    policy = reviewed.flatMap { PolicyReport($0.policy, wording) }
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
    careful = (best?.careful ?? reviewed?.careful).flatMap { isRefused($0) ? nil : $0 }
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
        .filter { !isRefused($0.command) })
  }
}
