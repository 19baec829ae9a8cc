/// A request as composers look at it: what its tokens mean, and which of them have found their place.
struct RequestParts {
  let reading: RequestReading
  /// The tokens that have found their place.
  private(set) var claimed = TokenSet()

  init(_ reading: RequestReading) { self.reading = reading }

  var indices: Range<Int> { reading.tokens.indices }

  /// Whether a token has one of some meanings.
  func means(_ index: Int?, _ wanted: PartMeaning...) -> Bool { means(index, wanted) }

  func means(_ index: Int?, _ wanted: [PartMeaning]) -> Bool { reading.partWords.means(index, wanted) }

  /// Whether a token means something that composers know.
  func hasMeaning(_ index: Int) -> Bool { !reading.partWords.isEmpty(index) }

  func text(_ index: Int) -> String { reading.text(index) }
  func kind(_ index: Int) -> Token.Kind { reading.tokens[index].kind }
  func isFree(_ index: Int) -> Bool { !claimed.contains(index) }
  func number(_ index: Int?) -> Int? { index.flatMap { indices.contains($0) ? reading.number($0) : nil } }

  /// Whether one of the words of an expression, such as `at least`, has a meaning by itself.
  func holds(_ meaning: PartMeaning, in index: Int) -> Bool {
    var tokens: [Token] = []
    reading.bytes.withUnsafeBufferPointer { bytes in
      TextReader.read(bytes, reading.tokens[index].range, lexicon: reading.lexicon, into: &tokens)
    }
    guard tokens.count > 1, let concept = reading.lexicon.concept(named: meaning.rawValue) else { return false }
    return tokens.contains { $0.word >= 0 && reading.lexicon.words[Int($0.word)].means(concept) }
  }

  /// Whether a token is written in Hangul.
  func isKorean(_ index: Int) -> Bool { !reading.isEnglish(index) }

  /// The token after this one, filler left out.
  func after(_ index: Int?) -> Int? { index.flatMap { $0 + 1 < indices.count ? reading.next($0) : nil } }

  /// The token before this one, filler left out.
  func before(_ index: Int?) -> Int? { index.flatMap { reading.previous($0) } }

  /// The token after this one, prepositions and particles left out too.
  func content(after index: Int?) -> Int? {
    var next = after(index)
    while let found = next, reading.tokens[found].wordClass.isFunction { next = after(found) }
    return next
  }

  /// The token before this one, prepositions and particles left out too.
  func content(before index: Int?) -> Int? {
    var previous = before(index)
    while let found = previous, reading.tokens[found].wordClass.isFunction { previous = before(found) }
    return previous
  }

  /// The first free token of one of some meanings, from a place on.
  func first(_ wanted: PartMeaning..., from start: Int = 0) -> Int? {
    indices.first { $0 >= start && isFree($0) && means($0, wanted) }
  }

  /// The free tokens of one of some meanings.
  func all(_ wanted: PartMeaning...) -> [Int] { indices.filter { isFree($0) && means($0, wanted) } }

  /// Whether a free token has one of some meanings.
  func says(_ wanted: PartMeaning...) -> Bool { indices.contains { isFree($0) && means($0, wanted) } }

  mutating func claim(_ index: Int?) {
    if let index { claimed.insert(index) }
  }

  mutating func claim(_ range: Range<Int>) { claimed.formUnion(TokenSet(range)) }

  /// Claims every token of some meanings.
  mutating func claimAll(_ wanted: PartMeaning...) {
    for index in indices where means(index, wanted) { claimed.insert(index) }
  }

  /// Claims the first free token of some meanings; whether there was one.
  mutating func take(_ wanted: PartMeaning...) -> Bool {
    guard let index = indices.first(where: { isFree($0) && means($0, wanted) }) else { return false }
    claimed.insert(index)
    return true
  }

  /// Claims prepositions and particles.
  mutating func claimFunctions() {
    for index in indices where reading.tokens[index].wordClass.isFunction { claimed.insert(index) }
  }

  /// Whether all but filler has found its place.
  var isComplete: Bool {
    indices.allSatisfy { claimed.contains($0) || reading.tokens[$0].wordClass.isDropped }
  }

  /// Whether letters stand between a token and the one before: an ending that was dropped.
  func hasEndingBefore(_ index: Int) -> Bool {
    guard let previous = reading.previous(index) else { return false }
    let start = reading.tokens[previous].range.upperBound
    let end = reading.tokens[index].range.lowerBound
    return start < end && reading.bytes[start..<end].contains { !$0.isASCII }
  }
}
