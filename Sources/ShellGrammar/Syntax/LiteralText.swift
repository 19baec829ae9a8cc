/// The value of a word, and where in the source each byte of it is written.
package struct LiteralText: Hashable, Sendable {
  /// The bytes of the value.
  package private(set) var bytes: [UInt8] = []
  /// For each byte the source that it is written with: two bytes for `\x`, more for an escape of `$'…'`.
  package private(set) var sources: [SourceRange] = []

  /// The source offset at which each byte of the value is written.
  package var offsets: [Int] { sources.map(\.start) }

  /// The part of the source that the bytes of the value in `range` are written with; nil where there are none.
  package func sourceRange(ofValueBytes range: Range<Int>) -> SourceRange? {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty else { return nil }
    return sources[range.lowerBound].union(sources[range.upperBound - 1])
  }
}

extension LiteralText {
  /// Appends what `part` stands for; false where that is decided at run time.
  mutating func append(_ part: WordPart) -> Bool {
    switch part {
    case .literal(let text, let range): append(text, in: range)
    case .escaped(let text, let range):
      for byte in text.utf8 { append(byte, range) }
    case .singleQuoted(let text, let range): append(text, in: SourceRange(range.start + 1, range.end - 1))
    case .ansiCQuoted(let raw, _, let range): append(raw: raw, at: range.start + 2)
    case .doubleQuoted(let parts, _, _):
      for part in parts where !append(part) { return false }
    default: return false
    }
    return true
  }

  private mutating func append(_ byte: UInt8, _ source: SourceRange) {
    bytes.append(byte)
    sources.append(source)
  }

  /// Appends text that stands for itself. Inside backquotes a backslash may have been taken out of it: then the places
  /// of the bytes are near, not exact.
  private mutating func append(_ text: String, in range: SourceRange) {
    var start = range.start
    for byte in text.utf8 {
      append(byte, SourceRange(start, start + 1))
      if start + 1 < range.end { start += 1 }
    }
  }

  private mutating func append(raw: String, at start: Int) {
    for decoded in ANSICEscapes.decode(raw.utf8) {
      append(decoded.byte, SourceRange(start + decoded.source.lowerBound, start + decoded.source.upperBound))
    }
  }
}
