/// Text between quotes in a request.
struct QuotedSpan {
  /// What stands between the quotes.
  let inner: Range<Int>
  /// Where the text after the closing quote begins.
  let end: Int

  /// The quoted text that begins at `start`, or nil where none does.
  init?(_ bytes: Bytes, at start: Int, end limit: Int) {
    guard let (opening, closing) = Self.quotes(bytes, at: start, limit: limit) else { return nil }
    var index = start + opening
    while index + closing.count <= limit {
      if Self.matches(closing, bytes, at: index), Self.mayEnd(bytes, at: index + closing.count, limit: limit) {
        guard index > start + opening else { return nil }
        inner = start + opening..<index
        end = index + closing.count
        return
      }
      index += 1
    }
    return nil
  }

  /// The length of the opening quote at `start`, and the bytes that close it.
  private static func quotes(_ bytes: Bytes, at start: Int, limit: Int) -> (Int, [UInt8])? {
    let byte = bytes[start]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") { return (1, [byte]) }
    guard byte == 0xE2, start + 2 < limit, bytes[start + 1] == 0x80 else { return nil }
    switch bytes[start + 2] {
    case 0x9C: return (3, [0xE2, 0x80, 0x9D])
    case 0x98: return (3, [0xE2, 0x80, 0x99])
    default: return nil
    }
  }

  private static func matches(_ quote: [UInt8], _ bytes: Bytes, at start: Int) -> Bool {
    for (offset, byte) in quote.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }

  /// A closing quote is not followed by a letter: the one in `don't` closes nothing.
  private static func mayEnd(_ bytes: Bytes, at index: Int, limit: Int) -> Bool {
    index >= limit || !bytes[index].isAlphanumeric
  }
}
