/// Rendered text made plain.
package enum RenderedText {
  /// `text` without overstrikes, escape sequences, control characters and characters that are not seen; tabs become
  /// blanks up to the next multiple of eight.
  package static func plain(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var column = 0
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar.value {
      case 0x0A:
        output.append(scalar)
        column = 0
      case 0x09:
        for _ in 0..<(8 - column % 8) { output.append(" ") }
        column += 8 - column % 8
      case 0x08:
        if let last = output.last, last != "\n" {
          output.removeLast()
          column = max(0, column - 1)
        }
      case 0x1B: skipEscape(&scalars)
      default:
        guard !isUnseen(scalar) else { continue }
        output.append(asciiForm(scalar))
        column += 1
      }
    }
    return String(output)
  }

  /// Skips `ESC [ … letter`, `ESC ] … BEL`, or the one character after the escape.
  private static func skipEscape(_ scalars: inout String.UnicodeScalarView.Iterator) {
    guard let kind = scalars.next() else { return }
    if kind == "[" {
      while let next = scalars.next() { if (0x40...0x7E).contains(next.value) { return } }
    } else if kind == "]" {
      while let next = scalars.next() { if next.value == 0x07 || next.value == 0x9C || next.value == 0x5C { return } }
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Typographic dashes, blanks and quotes as the characters a reader types.
  private static func asciiForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010, 0x2011, 0x2212: "-"
    case 0xA0: " "
    case 0x2018, 0x2019: "'"
    default: scalar
    }
  }
}
