extension Terminal {
  /// Draws a frame again after each key until one ends it; the last frame stays above, the cursor is on a fresh line.
  ///
  /// False where the terminal cannot be drawn on.
  package func showFrames(_ frame: (TerminalSize) -> [String], until isLast: (Key) -> Bool) -> Bool {
    guard capabilities.allowsCursorMoves else { return false }
    return withKeys { reader in
      var canvas = Canvas(terminal: self)
      while true {
        canvas.draw(frame(size))
        if case .key(let key) = reader.next(), isLast(key) { break }
      }
      write("\r\n")
      return true
    } ?? false
  }
}
