import TextScreening

/// Data for a model, in a form in which nothing is hidden.
enum VisibleData {
  /// `text` with control characters as their pictures (`␛`) and what cannot be seen as `<U+202E>`; line ends and tabs
  /// stay, and `\r\n` is a line end.
  static func lines(_ text: String) -> String { escape(text, keepingLines: true) }

  /// The same for what is one line: its line ends are pictures too.
  static func line(_ text: String) -> String { escape(text, keepingLines: false) }

  private static func escape(_ text: String, keepingLines: Bool) -> String {
    if HiddenScalars.isPlain(text, keepingLineBreaks: keepingLines, keepingTabs: keepingLines) { return text }
    var result = ""
    var isAfterReturn = false
    HiddenScalars.forEach(in: text) { scalar, isHidden in
      defer { isAfterReturn = scalar == "\r" }
      if isAfterReturn, scalar != "\n" || !keepingLines { result.unicodeScalars.append("␍") }
      if scalar == "\r" { return }
      if keepingLines && (scalar == "\n" || scalar == "\t") || !isHidden {
        result.unicodeScalars.append(scalar)
      } else {
        result += VisibleForm.of(scalar)
      }
    }
    if isAfterReturn { result.unicodeScalars.append("␍") }
    return result
  }
}
