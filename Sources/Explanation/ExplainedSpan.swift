/// A part of a command line and the sentence that explains it.
package struct ExplainedSpan: Hashable, Sendable, Codable {
  /// The offset of its first byte in the command.
  package var start: Int
  /// The offset after its last byte.
  package var end: Int
  /// The part as it is written.
  package var text: String
  /// What it is.
  package var kind: SpanKind
  /// How deep it stands: 0 for a program or construct, 1 for its flags, and so on.
  package var depth: Int
  /// The sentence, in the reader's language.
  package var says: String
  /// Where the sentence comes from: `qmark`, or a manual page such as `lsof(8)`.
  package var source: String

  /// What the line of the next program or construct says of it, where it needs no line of its own: `|`.
  package var aside: String?
  /// Whether it is a pattern inside another part, which that part's sentence names.
  package var isPattern = false
  /// Whether it does more than the sentence of the part that it stands in tells.
  package var isAddition = false
  /// What the parts below it are opened with in a headline: `after the last line`.
  package var opening: String?
  /// Whether the sentence makes sense only with the parts below it: "does this with every element".
  package var isCompletedBelow = false

  private enum CodingKeys: String, CodingKey {
    case start, end, text, kind, depth, says, source, aside
  }

  /// Makes a span.
  package init(
    start: Int, end: Int, text: String, kind: SpanKind, depth: Int, says: String, source: String, aside: String? = nil
  ) {
    self.start = start
    self.end = end
    self.text = text
    self.kind = kind
    self.depth = depth
    self.says = says
    self.source = source
    self.aside = aside
  }
}
