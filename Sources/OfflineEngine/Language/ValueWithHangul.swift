/// Paths with Hangul in their names: `보고서.pdf를` holds the path `보고서.pdf`.
enum ValueWithHangul {
  /// The path at the start of `range`, or nil where there is none with Hangul in it.
  static func range(in bytes: Bytes, _ range: Range<Int>, lexicon: Lexicon) -> Range<Int>? {
    guard range.contains(where: { !bytes[$0].isASCII }), let joint = lastJoint(bytes, range) else { return nil }
    var end = joint + 1
    while end < range.upperBound, bytes[end].isASCII { end += 1 }
    if bytes[end - 1] == UInt8(ascii: "/") { end = nameEnd(bytes, end..<range.upperBound, lexicon: lexicon) }
    return range.lowerBound..<end
  }

  /// The last `.` or `/` with Hangul on its left and a name on its right, or the last `/` with Hangul on its right.
  private static func lastJoint(_ bytes: Bytes, _ range: Range<Int>) -> Int? {
    range.dropFirst().last { index in
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "/") else { return false }
      let hangulBefore = !bytes[index - 1].isASCII
      guard index + 1 < range.upperBound else { return hangulBefore && bytes[index] == UInt8(ascii: "/") }
      if bytes[index] == UInt8(ascii: "/"), !bytes[index + 1].isASCII { return true }
      return hangulBefore && bytes[index + 1].isAlphanumeric
    }
  }

  /// Where a Hangul name ends: before the particle or ending, where it has one; a known word is a name as it is.
  private static func nameEnd(_ bytes: Bytes, _ range: Range<Int>, lexicon: Lexicon) -> Int {
    if range.isEmpty || lexicon.word(bytes, range) != nil { return range.upperBound }
    var start = range.lowerBound
    while start < range.upperBound {
      if lexicon.ending(hash: WordHash.of(bytes, start..<range.upperBound)) != nil { return start }
      start += 3
    }
    return range.upperBound
  }
}
