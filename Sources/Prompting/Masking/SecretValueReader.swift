/// Reads the value after a name.
struct SecretValueReader {
  let range: Range<Int>?
  /// Whether it stands in quotes.
  let isQuoted: Bool
  /// Whether a blank stands before it.
  let isAfterBlank: Bool
  /// Whether nothing but signs follows it on its line.
  let isLastOnLine: Bool

  /// Reads the value at `start`; `runs` are those of the text, from one reading to the next.
  init(text: ScannedText, link: NamedSecretScan.Link, start: Int, runs: inout BareRuns) {
    isAfterBlank = ScannedText.isBlank(text[start - 1])
    var start = start
    let isEscaped = text[start] == UInt8(ascii: "\\") && ScannedText.isQuote(text[start + 1])
    if isEscaped { start += 1 }
    let quote = text[start]
    // After an equals sign a backquote begins a command.
    let isQuote = ScannedText.isQuote(quote) && (quote != UInt8(ascii: "`") || link != .equals)
    if isQuote, let end = Self.closing(quote, isEscaped: isEscaped, in: text, from: start + 1) {
      isQuoted = true
      range = start + 1..<end
    } else {
      isQuoted = false
      let end = Self.endOfBare(text, link, start, &runs)
      range = end > start ? start..<end : nil
    }
    let after = range?.upperBound ?? start
    let rest = text.end(from: after) {
      ScannedText.isBlank($0) || Self.trailing.contains($0) || ScannedText.isQuote($0)
    }
    isLastOnLine = rest == text.bytes.count || ScannedText.isSpace(text[rest])
  }

  /// Where the quote closes, on the same line: at `\"` where it was opened so, else at the first that is not escaped.
  private static func closing(_ quote: UInt8, isEscaped: Bool, in text: ScannedText, from start: Int) -> Int? {
    let backslash = UInt8(ascii: "\\")
    var position = start
    while position < text.bytes.count, text[position] != 0x0A {
      if text[position] == quote { return position }
      if text[position] == backslash, quote != UInt8(ascii: "'") {
        if isEscaped, text[position + 1] == quote { return position }
        position += 1
      }
      position += 1
    }
    return nil
  }

  private static func endOfBare(
    _ text: ScannedText, _ link: NamedSecretScan.Link, _ start: Int, _ runs: inout BareRuns
  ) -> Int {
    // After a Latin value a Korean particle may follow at once.
    var end = runs.end(in: text, from: start, signs: BareRuns.Signs(link), isLatin: text[start] < 0x80)
    if link == .says || link == .blank || link == .colon {
      while end > start, trailing.contains(text[end - 1]) { end -= 1 }
    }
    return end
  }

  /// What a sentence has after its words.
  private static let trailing = Set(".,;:?)".utf8)

  /// What follows `the password is` without being one.
  static let commonWords: Set<String> = [
    "required", "invalid", "incorrect", "wrong", "missing", "empty", "expired", "too", "not", "set", "needed",
    "correct",
    "the", "a", "an", "my", "for", "of", "in", "on", "from", "to", "and", "or", "file", "files", "null", "stored",
    "kept",
    "hidden", "visible", "shown", "here", "there", "it", "them", "me", "you", "all", "standard", "stdin", "stdout",
    "clipboard", "found", "used", "valid", "weak", "strong", "short", "long", "changed", "disabled", "enabled", "users",
    "user", "root", "admin", "database", "server", "system", "disk", "env", "environment", "variable", "variables",
    "this",
    "that", "what", "never", "always", "expiring", "protected", "encrypted", "unknown", "must", "should", "policy",
    "protection", "authentication", "auth", "prompt", "hash", "hashes",
    "hashing", "encryption", "manager", "based", "less", "login", "access", "field", "length", "reset", "change",
    "using",
    "after", "before", "with", "without", "when", "where", "which", "if", "by", "at", "as", "but", "than", "so", "then",
    "please", "enter",
    "your", "unset", "blank", "prompted",
  ]
}
