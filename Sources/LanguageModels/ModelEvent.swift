/// What a model's answer brings, in order; `finished` is the last.
package enum ModelEvent: Hashable, Sendable {
  /// The next piece of the answer's text (of the JSON where a shape is forced, whatever the protocol carries it in);
  /// never the model's thinking.
  case text(String)
  /// A complete call.
  case call(ModelToolCall)
  /// Tokens so far, the whole request's; later ones replace earlier ones.
  case usage(ModelUsage)
  /// The answer is begun anew (another try, or without a forced shape): what came before is to be forgotten.
  case restarted(ModelNotice)
  /// The answer is complete.
  case finished(FinishReason)
}

/// Tokens that one request took, as the provider counts them.
package struct ModelUsage: Hashable, Sendable {
  package var inputTokens: Int
  package var outputTokens: Int

  /// Makes a count.
  package init(inputTokens: Int = 0, outputTokens: Int = 0) {
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }
}

/// Why an answer ended.
package enum FinishReason: Hashable, Sendable {
  /// It was complete.
  case complete
  /// It reached the limit of tokens.
  case tokenLimit
  /// It ended with calls that want results.
  case calls
  /// The model or the provider's filter refused, perhaps with a reason.
  case refused(String)
}

/// Why an answer is begun anew.
package enum ModelNotice: Hashable, Sendable {
  /// It is tried again after a fault, for the so-manyth time, after so many milliseconds.
  case retrying(after: ModelError, attempt: Int, milliseconds: Int)
  /// The server does not take the way the shape was asked for: this one is tried now.
  case plainer(StructuredOutput)
}
