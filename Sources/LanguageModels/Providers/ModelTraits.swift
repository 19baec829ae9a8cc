/// What the name of a model tells of it, where requests must differ; a wrong guess costs one refused request.
struct ModelTraits: Hashable, Sendable {
  /// The tokens that a thinking model is given beside those of the answer, as both count against one limit.
  static let thinkingTokens = 2048

  private let name: String

  /// Reads a name such as `openai/gpt-5-mini` or `models/gemini-2.5-flash`.
  init(_ name: String) {
    self.name = name.lowercased().split(separator: "/").last.map(String.init) ?? ""
  }

  /// Whether it is one of OpenAI's reasoning models, which refuse a temperature and `max_tokens`.
  var isOpenAIReasoning: Bool {
    if ["o1", "o3", "o4"].contains(where: { name == $0 || name.hasPrefix($0 + "-") }) { return true }
    return gptVersion.map { $0 >= [5] } ?? false && !name.contains("-chat")
  }

  /// The least that the model can be told to think, in OpenAI's words; nil for models that are told nothing.
  var reasoningEffort: String? {
    if name.hasPrefix("gpt-oss") { return "low" }
    guard isOpenAIReasoning else { return nil }
    guard let version = gptVersion, !name.contains("-pro"), !name.contains("codex") else { return "low" }
    return version > [5] ? "none" : "minimal"
  }

  /// Whether it thinks before it answers, so that its answer needs more tokens.
  var thinks: Bool {
    if isOpenAIReasoning || isAdaptiveClaude || geminiVersion.map({ $0 >= [2, 5] }) ?? false { return true }
    return ["gpt-oss", "-r1", "reason", "think", "qwq", "qwen3", "magistral"].contains { name.contains($0) }
  }

  /// The numbers of `gpt-5.6-luna`; nil for other names.
  private var gptVersion: [Int]? {
    guard name.hasPrefix("gpt-"), let first = name.dropFirst(4).first, first.isNumber else { return nil }
    return Self.numbers(name.dropFirst(4).prefix { $0.isNumber || $0 == "." })
  }

  /// The numbers of `gemini-2.5-flash`; nil for other names.
  var geminiVersion: [Int]? {
    guard name.hasPrefix("gemini-") else { return nil }
    let version = name.dropFirst(7).prefix { $0.isNumber || $0 == "." }
    // `gemini-flash-latest` is whatever is newest.
    return version.isEmpty ? [3] : Self.numbers(version)
  }

  /// The numbers of `claude-sonnet-4-5-20250929` and `claude-3-5-haiku-latest`; nil for other names.
  var claudeVersion: [Int]? {
    guard let start = name.firstRange(of: "claude-") else { return nil }
    let parts = name[start.upperBound...].split { "-.@:".contains($0) }
    let numbers = parts.drop { Int($0) == nil }.prefix { Int($0) != nil && $0.count < 3 }.compactMap { Int($0) }
    return numbers.isEmpty ? nil : numbers
  }

  /// Whether it is a Claude that thinks as it sees fit and refuses a temperature.
  var isAdaptiveClaude: Bool {
    guard let version = claudeVersion else { return name.hasPrefix("claude") }
    return version >= [4, 7]
  }

  /// Whether it is a Claude that still takes a temperature, which the published types no longer have.
  var isClaudeWithTemperature: Bool { claudeVersion.map { $0 < [4, 7] } ?? false }

  /// Whether it is a Claude from before schemas.
  var isClaudeWithoutSchemas: Bool { claudeVersion.map { $0 < [4, 5] } ?? false }

  private static func numbers(_ text: Substring) -> [Int] { text.split(separator: ".").compactMap { Int($0) } }
}

/// Versions compare number by number; a missing one is less than any.
private func >= (left: [Int], right: [Int]) -> Bool { !(left < right) }
private func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
private func > (left: [Int], right: [Int]) -> Bool { right < left }
