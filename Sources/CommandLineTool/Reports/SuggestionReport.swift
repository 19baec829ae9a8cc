package import Assistant
package import OfflineEngine

/// The object that `qmark suggest --json` prints; a contract: fields are added, never renamed.
package struct SuggestionReport: Encodable, Sendable {
  /// A further command and how sure it is.
  struct Alternative: Encodable, Sendable {
    var command: String
    var confidence: Double
  }
  /// What a model was asked; nothing, here.
  struct Usage: Encodable, Sendable {
    var inputTokens = 0
    var outputTokens = 0

    enum CodingKeys: String, CodingKey {
      case model, inputTokens, outputTokens
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNil(forKey: .model)
      try container.encode(inputTokens, forKey: .inputTokens)
      try container.encode(outputTokens, forKey: .outputTokens)
    }
  }

  var request: String
  var target: String
  var confidence: Double
  var reviewed: ReviewedCommand?
  var alternatives: [Alternative]
  var unplaced: [String]

  /// Makes the report: `reviewed` is the accepted answer, or nil where none is good enough.
  package init(
    request: OfflineRequest, answer: OfflineAnswer, reviewed: ReviewedCommand?, alternativeCount: Int
  ) {
    self.request = request.words
    target = request.target.rawValue
    confidence = answer.candidates.first?.confidence ?? 0
    self.reviewed = reviewed
    let others = reviewed == nil ? answer.candidates[...] : answer.candidates.dropFirst()
    alternatives = others.prefix(alternativeCount).map {
      Alternative(command: $0.command, confidence: $0.confidence)
    }
    unplaced = answer.unplaced
  }

  enum CodingKeys: String, CodingKey {
    case request, target, engine, confidence, command, explanation, alternatives, unplaced, unknownFlags
    case missingPrograms, usage
  }

  /// Writes every field, `command` and `explanation` as null where there is no answer.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(request, forKey: .request)
    try container.encode(target, forKey: .target)
    try container.encode("offline", forKey: .engine)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(reviewed?.command, forKey: .command)
    let explanation = reviewed.map { ExplanationReport(explanation: $0.explanation, verdict: $0.verdict) }
    try container.encode(explanation, forKey: .explanation)
    try container.encode(alternatives, forKey: .alternatives)
    try container.encode(unplaced, forKey: .unplaced)
    try container.encode(reviewed?.unknownFlags ?? [], forKey: .unknownFlags)
    try container.encode(reviewed?.missingPrograms ?? [], forKey: .missingPrograms)
    try container.encode(Usage(), forKey: .usage)
  }
}
