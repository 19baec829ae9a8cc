/// The bytes that a reader works on, and where each stands in the source.
struct SourceText {
  /// The bytes, with the backslashes that backquotes ask for already removed.
  let bytes: [UInt8]
  /// The source offset of each byte and of the end, where it differs from the position.
  private let offsets: [Int]?

  init(bytes: [UInt8], offsets: [Int]? = nil) {
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The source offset of the byte at `position`.
  func offset(_ position: Int) -> Int { offsets?[position] ?? position }

  /// The source range of the bytes from `start` up to `end`.
  func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(offset(start), offset(end)) }

  /// The text of the bytes from `start` up to `end`.
  func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
}
