import TerminalUI

extension FuzzTarget {
  static func checkTerminal(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    for byte in bytes {
      guard case .character(let character) = decoder.consume(byte) else { continue }
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
      require(!isControl || character.unicodeScalars.contains { $0.value >= 0x80 }, "a control character as a letter")
    }
    // The ends of a paste and of a string bring every decoder back.
    for byte in Array("\u{1B}[201~\u{1B}\\\u{7}".utf8) { _ = decoder.consume(byte) }
    _ = decoder.timeOut()
    require(decoder.consume(UInt8(ascii: "q")) == .character("q"), "the decoder is stuck")
    checkShown(String(decoding: bytes, as: UTF8.self))
  }

  private static func checkShown(_ text: String) {
    let shown = VisibleText.escape(text)
    require(VisibleText.isClean(shown) && !shown.utf8.contains(0x1B), "an escape reaches the terminal")
    for columns in [1, 7, 80] {
      for line in TextLayout.wrap(shown, columns: columns, indent: columns > 4 ? "  " : "") {
        let width = DisplayWidth.of(line)
        require(width <= columns || columns == 1 && line.count == 1, "\(width) columns in \(columns)")
      }
      require(DisplayWidth.of(TextLayout.beginning(of: shown, columns: columns)) <= columns, "too wide")
    }
  }
}
