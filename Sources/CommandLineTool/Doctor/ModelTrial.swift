import LanguageModels

/// One small question to a model and what comes back.
struct ModelTrial {
  /// The question: a few tokens, and nothing of the reader's.
  static let request = ModelRequest(
    instruction: "Answer with the one word: ok", messages: [.user("Are you there?")])

  /// What came of it.
  enum Outcome: Hashable {
    case answered
    /// The limit of tokens was reached before any text.
    case thoughtOnly
    case refused(String)
    case nothing
  }

  private(set) var usage = ModelUsage()
  private var hasText = false
  private var reason: FinishReason?

  var isFinished: Bool { reason != nil }

  var outcome: Outcome {
    switch reason {
    case .refused(let words): .refused(words)
    case _ where hasText: .answered
    case .tokenLimit: .thoughtOnly
    default: .nothing
    }
  }

  mutating func take(_ event: ModelEvent) {
    switch event {
    case .text(let text): hasText = hasText || text.contains { !$0.isWhitespace }
    case .usage(let usage): self.usage = usage
    case .restarted: hasText = false
    case .finished(let reason): self.reason = reason
    case .call: break
    }
  }
}
