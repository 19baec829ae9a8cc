/// A part of a command line that neither our knowledge nor the manual knows.
package struct UnknownSpan: Hashable, Sendable, Codable {
  /// The offset of its first byte in the command.
  package var start: Int
  /// The offset after its last byte.
  package var end: Int
  /// The part as it is written.
  package var text: String

  /// Makes a span.
  package init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}
