/// Words that stand where a command should and mean that there is none.
enum Refusal {
  private static let words: Set<String> = [
    "n/a", "na", "none", "null", "nil", "undefined", "unknown", "unsupported", "impossible", "no command",
    "not available", "not applicable", "not possible", "not supported", "-", "--", "...", "…", "없음", "불가능", "해당 없음",
  ]

  private static let beginnings = [
    "i cannot", "i can't", "i can’t", "i can not", "i am unable", "i'm unable", "i’m unable", "i am sorry", "i'm sorry",
    "i’m sorry", "sorry", "as an ai", "unable to", "there is no ", "there's no ", "no such ", "cannot ", "can't ",
    "it is not possible", "it's not possible", "i am not able", "i'm not able", "i won't", "i will not", "i don't",
    "i do not", "죄송", "할 수 없", "불가능",
  ]

  /// Whether `text` says that there is no command.
  static func isOne(_ text: String) -> Bool {
    var word = text.prefix(200).lowercased()[...]
    while let last = word.last, last == "." || last == "!" || last == "`" || last == "\"" { word.removeLast() }
    while let first = word.first, first == "`" || first == "\"" || first == "#" || first == " " { word.removeFirst() }
    return words.contains(String(word)) || beginnings.contains { word.hasPrefix($0) }
  }
}
