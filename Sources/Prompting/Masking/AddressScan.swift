/// Finds passwords in URLs: `scheme://user:password@host`.
struct AddressScan {
  let text: ScannedText

  func spans() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var from = 0
    while let found = text.find("://", from: from) {
      let start = found + 3
      from = start
      guard ScannedText.isAlphanumeric(text[found - 1]) else { continue }
      // A password may hold a slash or a sign that should have been encoded: the last @ before a blank counts.
      let end = text.end(from: start) {
        !ScannedText.isSpace($0) && !ScannedText.isQuote($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
      }
      guard let at = at(in: start..<end) else { continue }
      if let colon = text.bytes[start..<at].firstIndex(of: UInt8(ascii: ":")) {
        if SecretValue(text, colon + 1..<at).isGiven {
          spans.append(SecretSpan(range: colon + 1..<at, kind: .password))
        }
      } else if Randomness(text.bytes[start..<at]).looksRandom() {
        spans.append(SecretSpan(range: start..<at, kind: .token))
      }
      from = at
    }
    return spans
  }

  /// The @ that ends the user's part: the first before a slash, else the first of all if a colon stands before the slash.
  private func at(in range: Range<Int>) -> Int? {
    let authorityEnd = text.bytes[range].firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? range.upperBound
    if let at = text.bytes[range.lowerBound..<authorityEnd].lastIndex(of: UInt8(ascii: "@")) { return at }
    guard text[range.lowerBound] != UInt8(ascii: "["),
      let colon = text.bytes[range.lowerBound..<authorityEnd].firstIndex(of: UInt8(ascii: ":")),
      let at = text.bytes[authorityEnd..<range.upperBound].firstIndex(of: UInt8(ascii: "@")),
      !text.bytes[colon + 1..<authorityEnd].allSatisfy(ScannedText.isDigit)
    else { return nil }
    return at
  }
}
