import ShellGrammar

/// What speaks for a command and what for words, in a line that parses as a command.
struct LineSigns {
  /// Whether a word is an option.
  let hasOption: Bool
  /// Whether something is quoted, expanded, a path, a list or a pipeline.
  let hasSyntax: Bool
  /// How many words only a sentence has.
  let proseWords: Int
  /// Whether the words read as a sentence.
  let isProse: Bool

  init(_ text: String, _ command: SimpleCommand) {
    let arguments = command.words.dropFirst()
    let plain = arguments.filter(\.isUnquotedLiteral).compactMap(\.literalValue)
    hasOption = plain.contains { $0.count > 1 && $0.hasPrefix("-") && !$0.hasPrefix("---") }
    hasSyntax =
      plain.contains { $0.contains("/") || $0.contains("=") }
      || arguments.contains { !$0.parts.allSatisfy(Self.isPlain) }
      || !command.assignments.isEmpty || text.contains("|") || text.contains("&&")
    let words = plain.map { $0.lowercased().filter(\.isLetter) }
    let clear = words.count(where: Self.sentenceWords.contains)
    let possible = words.count(where: Self.possibleWords.contains)
    proseWords = clear + possible
    let asks = text.hasSuffix("?") && command.words.count > 2
    isProse =
      clear > 0 || asks || possible > 1 || possible > 0 && plain.count > 2 || words.contains(where: Self.isKorean)
  }

  /// Whether an apostrophe stands between letters, as in `what's`.
  static func hasContraction(_ text: String) -> Bool {
    let letters = Array(text)
    return letters.indices.dropFirst().dropLast().contains { place in
      letters[place] == "'" && letters[place - 1].isLetter && letters[place + 1].isLetter
    }
  }

  /// Text and globs: `?` and `*` stand in sentences, too.
  private static func isPlain(_ part: WordPart) -> Bool {
    switch part {
    case .literal, .glob: true
    default: false
    }
  }

  private static func isKorean(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) || (0x3131...0x318E).contains($0.value) }
  }

  /// Words that are hardly ever arguments.
  private static let sentenceWords: Set<String> = [
    "the", "of", "than", "that", "which", "with", "without", "my", "these", "those", "is", "are", "and", "into", "from",
    "every", "each", "an", "its", "whose", "using", "containing", "named", "called", "larger", "bigger", "smaller",
    "older", "newer",
  ]

  /// Words that are arguments of some programs: `make all`, `ip route add … via`.
  private static let possibleWords: Set<String> = ["all", "to", "in", "for", "on", "by", "this", "at", "as", "here"]
}
