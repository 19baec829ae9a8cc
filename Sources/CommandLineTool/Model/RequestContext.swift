/// What was piped in with a request: data for a language model.
struct RequestContext: Sendable {
  /// The text, at most `limit` bytes of it.
  var text: String
  /// Whether there was more.
  var wasCut: Bool

  /// The most bytes that are used.
  static let limit = 32 << 10

  /// All of standard input where it is no terminal; nil where it is one, or empty. Throws `unreadableInput`.
  static func read(in world: World) throws(UserError) -> RequestContext? {
    guard !world.streams.isInputTerminal else { return nil }
    guard let bytes = world.streams.readInput(limit) else { throw .unreadableInput }
    guard !bytes.isEmpty else { return nil }
    // What is no UTF-8 becomes visible; a character that the limit cuts goes whole.
    let kept = bytes.count > limit ? wholeCharacters(bytes.prefix(limit)) : bytes[...]
    return RequestContext(text: String(decoding: kept, as: UTF8.self), wasCut: bytes.count > limit)
  }

  /// `bytes` without the beginning of a UTF-8 character at their end.
  private static func wholeCharacters(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let tail = bytes.suffix(4)
    guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0 else { return bytes }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    return bytes.endIndex - lead < length ? bytes[..<lead] : bytes
  }
}
