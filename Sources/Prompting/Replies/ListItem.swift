/// What stands around a command on its line: a list's mark, a label, a description.
enum ListItem {
  /// What follows `1. `, `2) `, `- `, `* ` or `• `; nil where the line is no list's item.
  static func text(of line: Substring) -> Substring? {
    let line = line.drop { $0 == " " || $0 == "\t" }
    for mark in ["- ", "* ", "• ", "+ "] where line.hasPrefix(mark) { return line.dropFirst(mark.count) }
    let rest = line.drop { $0.isASCII && $0.isNumber }
    let digits = line.utf8.count - rest.utf8.count
    guard (1...3).contains(digits), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return rest.dropFirst(2)
  }

  private static let labels: Set<String> = [
    "command", "cmd", "answer", "solution", "bash", "shell", "run", "try", "linux", "macos", "alternative",
    "명령", "명령어", "답", "실행",
  ]

  /// What follows a label such as `Command:` or `**Option 1:**`.
  static func labelled(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].utf8.count <= 32 else { return nil }
    let label = line[..<colon].filter { !"*_#".contains($0) }
    let word = label.lowercased().split(separator: " ").first.map(String.init) ?? ""
    guard labels.contains(word) || word == "option" else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == "*" || $0 == " " || $0 == "_" }
    return value.isEmpty ? nil : String(value)
  }

  /// `ls -la` of `ls -la - lists all files`; a blank, a dash, a blank is seldom part of a command.
  static func withoutDescription(_ line: String) -> String {
    for dash in [" - ", " – ", " — ", " → ", " => "] {
      guard let range = line.firstRange(of: dash) else { continue }
      let tail = line[range.upperBound...]
      let isProse = tail.split(separator: " ").count >= 2 && tail.first?.isLetter == true && !tail.contains("|")
      if isProse { return CommandText.trimmed(line[..<range.lowerBound]) }
    }
    return line
  }
}
