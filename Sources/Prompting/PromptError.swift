/// Why no request could be built.
package enum PromptError: Error, Hashable, Sendable {
  /// The words alone take more tokens than a request may have.
  case wordsTooLong(tokens: Int, limit: Int)
}
