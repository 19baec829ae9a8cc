internal import ShellGrammar

extension ShellQuoting {
  /// `value` as text inside an open `'…'`.
  static func quoteInsideSingleQuotes(_ value: String) -> String {
    value.replacing("'", with: "'\\''")
  }

  /// `value` as text inside an open `"…"`.
  static func quoteInsideDoubleQuotes(_ value: String) -> String {
    var quoted = ""
    for scalar in value.unicodeScalars {
      if "\\\"$`".unicodeScalars.contains(scalar) { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted
  }
}
