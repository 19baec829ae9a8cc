package import LanguageModels

/// A request that is ready to be sent.
package struct Prompt: Sendable {
  /// What is sent, secrets masked.
  package var request: ModelRequest
  /// What was masked; restores it in the commands that come back.
  package var mask: SecretMask
  /// About how many tokens the request takes.
  package var estimatedTokens: Int
  /// What did not fit, in the order it was left out.
  package var dropped: [DroppedPart]

  /// Makes a prompt.
  package init(request: ModelRequest, mask: SecretMask, estimatedTokens: Int, dropped: [DroppedPart] = []) {
    self.request = request
    self.mask = mask
    self.estimatedTokens = estimatedTokens
    self.dropped = dropped
  }
}

/// A part of the materials that did not fit.
package enum DroppedPart: Hashable, Sendable {
  case manualLines(Int)
  case examples(Int)
  case instructions(bytes: Int)
  case context(bytes: Int)
  case rejected(Int)
}

/// Secrets of a request under other names, such as `⟨secret-1⟩`-like words that survive a shell.
package struct SecretMask: Sendable {
  /// How many secrets were masked.
  package var count: Int { 0 }

  /// A mask without secrets yet.
  package init() {}

  /// `text` with every secret in it replaced; the same secret always by the same name.
  package mutating func mask(_ text: String) -> String { text }

  /// `text` with the names replaced by the secrets.
  package func restore(_ text: String) -> String { text }
}

/// Builds requests: a pure function of its materials and the budget.
package struct PromptBuilder: Sendable {
  let tokenLimit: Int

  /// Makes a builder whose requests take at most `tokenLimit` tokens, as `TokenEstimate` counts them.
  package init(tokenLimit: Int) { self.tokenLimit = tokenLimit }

  /// The request; throws where not even the words fit.
  package func build(_ materials: PromptMaterials) throws(PromptError) -> Prompt {
    throw .wordsTooLong(tokens: 0, limit: 0)
  }

  /// The request that asks what a command's unexplained parts mean, for `x`.
  package func explanation(
    of command: String, unexplained: [String], machine: MachineFacts, manual: [ManualExcerpt]
  ) throws(PromptError) -> Prompt { throw .wordsTooLong(tokens: 0, limit: 0) }
}

/// Why no request could be built.
package enum PromptError: Error, Hashable, Sendable {
  /// The words alone take more tokens than a request may have.
  case wordsTooLong(tokens: Int, limit: Int)
}
