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
