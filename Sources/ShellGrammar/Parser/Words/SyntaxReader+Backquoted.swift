extension SyntaxReader {
  /// Reads `` `list` ``: what stands between the backquotes is read as a text of its own, without the backslashes that
  /// the backquotes ask for.
  mutating func readBackquoted(isDoubleQuoted: Bool) -> WordPart {
    let start = position
    guard enter(levels: Self.levelsOfSubstitution) else { return abandonedPart(from: start) }
    defer { leave(levels: Self.levelsOfSubstitution) }
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    var scan = start + 1
    while scan < end, text.bytes[scan] != .backquote {
      offsets.append(text.offset(scan))
      if text.bytes[scan] == .backslash, scan + 1 < end, isEscapable(text.bytes[scan + 1], isDoubleQuoted) {
        scan += 1
      }
      bytes.append(text.bytes[scan])
      scan += 1
    }
    offsets.append(text.offset(scan))
    var reader = SyntaxReader(text: SourceText(bytes: bytes, offsets: offsets), nesting: nesting)
    let list = reader.readList(until: [])
    reader.closeHereDocuments()
    position = min(end, scan + 1)
    if scan >= end {
      report("the backquote opened here is never closed", start, start + 1)
    } else {
      absorb(reader)
    }
    return .commandSubstitution(
      CommandSubstitution(list: list, isBackquoted: true, range: text.range(start, position)))
  }

  private func isEscapable(_ byte: UInt8, _ isDoubleQuoted: Bool) -> Bool {
    byte == .dollar || byte == .backquote || byte == .backslash || (byte == .doubleQuote && isDoubleQuoted)
  }
}
