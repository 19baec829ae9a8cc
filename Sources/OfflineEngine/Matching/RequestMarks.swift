/// For every word of the library, the tokens of a request that say it; and what each token weighs.
struct RequestMarks {
  /// The tokens that are the word itself.
  private(set) var exact: [UInt64]
  /// The tokens that share a meaning with it, the word itself included.
  private(set) var related: [UInt64]
  /// What each token weighs.
  private(set) var weights: [Float]
  /// The tokens that are more than prepositions, particles and filler.
  private(set) var telling: UInt64 = 0
  /// The tokens of which little is lost where they find no place.
  private(set) var light: UInt64 = 0

  /// The weight of a word that is not in the library.
  static let unknownWeight: Float = 1
  /// The weight of a number, a path, quoted text.
  static let valueWeight: Float = 1.2
  /// The weight of a value that fills a slot: it says less of what is to be done than words do.
  static let filledWeight: Float = 0.6
  /// The most that `two` weighs: it often only says how many names follow.
  static let numberWordWeight: Float = 0.3
  /// The weight of a sign alone.
  static let symbolWeight: Float = 0.5

  /// The concept of words that share their class, but no meaning.
  private static let everyday = "everyday"

  init(_ reading: RequestReading, _ library: TaskLibrary) {
    exact = [UInt64](repeating: 0, count: library.lexicon.words.count)
    related = exact
    weights = reading.tokens.map { Self.weight(of: $0, library) }
    for (index, token) in reading.tokens.enumerated() where !token.wordClass.isDropped && !token.wordClass.isFunction {
      telling |= 1 << UInt64(index)
      if token.word >= 0, !token.isMended, Self.isLight(index, reading) { light |= 1 << UInt64(index) }
    }
    let everyday = library.lexicon.concept(named: Self.everyday)
    for (index, token) in reading.tokens.enumerated() where token.word >= 0 {
      let bit: UInt64 = 1 << UInt64(index)
      exact[Int(token.word)] |= bit
      related[Int(token.word)] |= bit
      let concepts = library.lexicon.words[Int(token.word)].concepts
      for concept in [concepts.0, concepts.1, concepts.2] where concept >= 0 && concept != everyday {
        library.lexicon.forEachWord(of: concept) { related[Int($0)] |= bit }
      }
    }
  }

  /// The most that a light token weighs where it finds no place.
  static let lightWeight: Float = 0.1

  /// Whether a word is light, or a user whose thing is spoken of: `the current user's umask`.
  private static func isLight(_ index: Int, _ reading: RequestReading) -> Bool {
    let word = reading.tokens[index].word
    if reading.tokens[index].wordClass == .weak || reading.lexicon.isLight(word) { return true }
    guard let next = reading.next(index), reading.tokens[next].word >= 0 else { return false }
    return reading.lexicon.name(of: reading.lexicon.mainConcept(reading.tokens[next].word)) == "possessive"
      && reading.lexicon.name(of: reading.lexicon.mainConcept(word)) == "user"
  }

  private static func weight(of token: Token, _ library: TaskLibrary) -> Float {
    switch token.kind {
    case .word:
      if token.word < 0 || token.isMended { return unknownWeight }
      let weight = library.weights[Int(token.word)]
      return library.lexicon.saysNumber(token.word) ? min(weight, numberWordWeight) : weight
    case .number, .value, .quoted: return valueWeight
    case .symbol: return symbolWeight
    }
  }

  /// The sum of the weights of a set of tokens.
  func weight(of set: UInt64) -> Float {
    var rest = set
    var sum: Float = 0
    while rest != 0 {
      sum += weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// The share of the request's weight that a set of tokens has.
  func share(of tokens: TokenSet) -> Float {
    let total = weights.reduce(0, +)
    return total > 0 ? weight(of: tokens.bits) / total : 0
  }
}
