/// Takes punctuation off a run of text without blanks.
enum ChunkTrimming {
  static func trimmed(_ bytes: Bytes, _ range: Range<Int>) -> Range<Int> {
    guard range.contains(where: { bytes[$0].isAlphanumeric || !bytes[$0].isASCII }) else { return range }
    if isTag(bytes, range) { return range }
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, isClosing(bytes[end - 1]) { end -= 1 }
    while start < end, isOpening(bytes[start]), !isPossessive(bytes, start..<end),
      ComparedNumber.range(in: bytes, start..<end) == nil
    { start += 1 }
    return start < end ? start..<end : range
  }

  /// `<body>`, `</body>`: the signs are part of it.
  private static func isTag(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.count > 2 && bytes[range.lowerBound] == UInt8(ascii: "<")
      && bytes[range.upperBound - 1] == UInt8(ascii: ">")
      && range.dropFirst().dropLast().allSatisfy { bytes[$0].isAlphanumeric || bytes[$0] == UInt8(ascii: "/") }
  }

  /// `'s`, as after a slot.
  private static func isPossessive(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.count == 2 && bytes.range(range, equals: "'s")
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "'"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
