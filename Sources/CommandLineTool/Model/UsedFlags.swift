/// The flags that the words of a command use.
enum UsedFlags {
  /// Every spelling that a word may stand for: `--long` of `--long=x`, `-l` and `-a` of `-la`, `-name`.
  static func of(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      guard word.hasPrefix("-"), word.count > 1 else { return [] }
      if word.hasPrefix("--") { return [String(word.prefix { $0 != "=" })] }
      return [word] + word.dropFirst().prefix(6).filter(\.isLetter).map { "-" + String($0) }
    }
  }
}
