/// The programs that a request names to say how a thing is done: `with openssl`, `awk로`.
struct NamedPrograms {
  /// The tokens that name one.
  let tokens: TokenSet

  init(_ reading: RequestReading, _ scan: PhrasingScan) {
    let programs = scan.programTokens.reduce(0, |)
    var tokens = TokenSet()
    for index in reading.tokens.indices where programs >> UInt64(index) & 1 == 1 {
      if reading.likenesses[index] == .known || Self.isIntroduced(index, reading) { tokens.insert(index) }
    }
    self.tokens = tokens
  }

  /// The names of the programs.
  func names(_ reading: RequestReading) -> Set<String> {
    Set(reading.tokens.indices.filter(tokens.contains).map { reading.text($0).lowercased() })
  }

  /// Whether the words around a token say that something is done by it, which makes a program of `sort` too.
  private static func isIntroduced(_ index: Int, _ reading: RequestReading) -> Bool {
    if let before = reading.previous(index), means(before, "with", reading) { return true }
    guard let after = reading.next(index), reading.tokens[after].touchesPrevious else { return false }
    return means(after, "ko-to", reading)
  }

  private static func means(_ token: Int, _ concept: String, _ reading: RequestReading) -> Bool {
    let word = reading.tokens[token].word
    return word >= 0 && reading.lexicon.name(of: reading.lexicon.mainConcept(word)) == concept
  }
}
