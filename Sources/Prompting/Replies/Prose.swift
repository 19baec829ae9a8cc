/// What tells a sentence from a command.
enum Prose {
  /// Words that sentences need and commands seldom have.
  private static let words: Set<String> = [
    "the", "an", "is", "are", "was", "be", "this", "that", "these", "those", "you", "your", "it", "its", "which",
    "with",
    "can", "will", "would", "should", "and", "or", "of", "to", "from", "for", "in", "on", "into", "by", "as", "if", "i",
    "we", "please", "following", "here", "there", "using", "use", "command", "lists", "shows", "all", "sure", "how",
    "about", "what", "where", "when", "then", "not", "have", "has",
  ]

  /// The single words that some models put before or in place of an answer.
  private static let acknowledgements: Set<String> = [
    "sure", "ok", "okay", "done", "hello", "hi", "thanks", "no", "or", "and", "either", "alternatively", "also", "note",
    "example", "output", "result", "answer", "command", "unknown", "none", "null", "nil", "undefined", "n/a", "na",
    "bash", "shell", "console", "terminal", "json",
  ]

  /// How many of the words are such words.
  static func functionWords(in texts: ArraySlice<String>) -> Int {
    var count = 0
    for text in texts where text.utf8.count <= 10 && words.contains(text.lowercased()) { count += 1 }
    return count
  }

  /// Whether `name` is a capitalised or a Korean word: `Lists`, `다음`.
  static func beginsAsSentence(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return true }
    if !first.isASCII { return true }
    return first.properties.isUppercase && name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }

  /// Whether the words end, or go on after an end, as sentences do: `files:`, `Really?`, `done. Then`.
  static func endsAsSentence(_ texts: [String]) -> Bool {
    guard texts.count > 1, let last = texts.last else { return texts.last?.hasSuffix(":") == true && texts != [":"] }
    if last.hasSuffix(":"), last.utf8.count > 1, !last.contains("/"), !last.contains("@") { return true }
    if last.hasSuffix("?"), last.utf8.count > 2, last.dropLast().allSatisfy(\.isLetter) { return true }
    let isSentence = texts.dropFirst().dropLast().contains { text in
      guard text.utf8.count > 3, let mark = text.last, ".,;!".contains(mark) else { return false }
      return text.dropLast().allSatisfy(\.isLetter)
    }
    if isSentence { return true }
    guard last.count > 2, let mark = last.last, ".!".contains(mark), last.dropLast().allSatisfy(\.isLetter) else {
      return false
    }
    if last.unicodeScalars.dropLast().last?.isHangul == true { return true }
    let count = functionWords(in: texts[1...])
    return count > 1 || count > 0 && texts.count > 4
  }

  /// Whether the word only greets or agrees.
  static func isAcknowledgement(_ word: String) -> Bool { acknowledgements.contains(word.lowercased()) }

  /// Whether the text offers one thing or another: what follows are alternatives, not steps.
  static func offersAlternatives(_ text: String) -> Bool {
    let words = text.prefix(500).lowercased().split { !$0.isLetter }
    return words.contains { alternatives.contains(String($0)) }
  }

  private static let alternatives: Set<String> = [
    "or", "alternatively", "alternative", "alternatives", "option", "options", "either", "another", "instead", "method",
    "variants", "variant", "또는", "혹은", "아니면", "대안", "방법",
  ]
}
