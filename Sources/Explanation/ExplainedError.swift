/// Something in a command line that is not shell grammar, and where.
package struct ExplainedError: Hashable, Sendable, Codable {
  /// The offset of its first byte in the command.
  package var start: Int
  /// The offset after its last byte.
  package var end: Int
  /// What was expected or found.
  package var message: String

  /// Makes an error.
  package init(start: Int, end: Int, message: String) {
    self.start = start
    self.end = end
    self.message = message
  }
}
