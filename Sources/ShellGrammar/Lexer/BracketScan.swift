extension SyntaxReader {
  /// The position of the bracket that closes the one before `start`, found without reading what stands between, or nil.
  ///
  /// All scans of one source share a budget that is linear in its size, so that no input can make them quadratic.
  mutating func scanForCloser(_ close: UInt8, of open: UInt8, from start: Int) -> Int? {
    var depth = 0
    var scan = start
    defer { scanBudget -= scan - start }
    guard scanBudget > 0 else { return nil }
    while scan < end {
      switch text.bytes[scan] {
      case .backslash: scan += 1
      case .singleQuote, .doubleQuote, .backquote: scan = closingQuote(from: scan)
      case open: depth += 1
      case close:
        if depth == 0 { return scan }
        depth -= 1
      default: break
      }
      scan += 1
    }
    return nil
  }

  /// The position of the quote that closes the one at `start`, or the end.
  private func closingQuote(from start: Int) -> Int {
    let quote = text.bytes[start]
    var scan = start + 1
    while scan < end, text.bytes[scan] != quote {
      scan += text.bytes[scan] == .backslash && quote != .singleQuote ? 2 : 1
    }
    return min(scan, end)
  }

  /// Where the arithmetic expression ends whose `((` stands at `start`, or nil where nested subshells stand there:
  /// as in bash, it is arithmetic where the bracket that closes the inner one is followed by another.
  mutating func arithmeticEnd(ofBracketsAt start: Int) -> Int? {
    guard byte(at: start) == .openParenthesis, byte(at: start + 1) == .openParenthesis else { return nil }
    guard let close = scanForCloser(.closeParenthesis, of: .openParenthesis, from: start + 2) else { return nil }
    return byte(at: close + 1) == .closeParenthesis ? close : nil
  }
}
