/// Data for a model, in a form in which nothing is hidden.
enum VisibleData {
  /// `text` with control characters as their pictures (`␛`) and what cannot be seen as `\u{202E}`; line ends and tabs
  /// stay, and `\r\n` is a line end.
  static func lines(_ text: String) -> String { escape(text, keepingLines: true) }

  /// The same for what is one line: its line ends are pictures too.
  static func line(_ text: String) -> String { escape(text, keepingLines: false) }

  private static func escape(_ text: String, keepingLines: Bool) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || keepingLines && ($0 == 0x0A || $0 == 0x09) }) { return text }
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      if isAfterReturn, scalar != "\n" || !keepingLines { result.unicodeScalars.append("␍") }
      if scalar == "\r" { continue }
      if keepingLines && (scalar == "\n" || scalar == "\t") || !isHidden(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += picture(of: scalar)
      }
    }
    if isAfterReturn { result.unicodeScalars.append("␍") }
    return result
  }

  /// Characters that act or vanish: controls, direction marks, joiners, fillers, selectors, tags, private ones.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF,
      0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0x10FFFF:
      true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
    case 0x7F: "\u{2421}"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
