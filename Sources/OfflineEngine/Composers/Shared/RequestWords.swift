/// The tokens of a request with their meanings, and which of them a composer has accounted for.
struct RequestWords: Sendable {
  let reading: RequestReading
  /// The tokens that are accounted for.
  private(set) var taken = TokenSet()

  init(_ reading: RequestReading) { self.reading = reading }

  var count: Int { reading.tokens.count }
  var indices: Range<Int> { 0..<count }

  /// Whether a token has one of some meanings.
  func means(_ token: Int?, _ wanted: Meaning...) -> Bool {
    reading.fileWords.means(token, wanted)
  }

  /// Whether a token has no meaning that composers know.
  func isPlain(_ token: Int) -> Bool { reading.fileWords.isEmpty(token) }

  /// Whether nothing is known of what a token means.
  func isUnknown(_ token: Int) -> Bool { reading.tokens[token].word < 0 || reading.tokens[token].isMended }

  /// Whether a known word shares its meaning with no other.
  func standsAlone(_ token: Int) -> Bool {
    let word = reading.tokens[token].word
    guard word >= 0 else { return false }
    let concept = reading.lexicon.mainConcept(word)
    return concept < 0 || !reading.lexicon.isNamed(concept)
  }

  func kind(_ token: Int) -> Token.Kind { reading.tokens[token].kind }
  func text(_ token: Int) -> String { reading.text(token) }
  func wordClass(_ token: Int) -> WordClass { reading.tokens[token].wordClass }

  /// Whether a token is dropped or only tells which value is which.
  func isJoint(_ token: Int) -> Bool { isDropped(token) || wordClass(token).isFunction }

  /// A word that is only nearly filler is more likely a name.
  private func isDropped(_ token: Int) -> Bool {
    isPunctuation(token) || wordClass(token).isDropped && !reading.tokens[token].isMended && !isCapitals(token)
  }

  /// Signs that only divide a sentence.
  private func isPunctuation(_ token: Int) -> Bool {
    guard kind(token) == .symbol else { return false }
    let signs = reading.tokens[token].touchesPrevious ? ",.;:()!" : ",()"
    return text(token).utf8.allSatisfy { signs.utf8.contains($0) }
  }

  /// `DONE`: what is written in capitals is a text.
  private func isCapitals(_ token: Int) -> Bool { reading.tokens[token].isCapitals(in: reading.bytes) }

  func isFree(_ token: Int?) -> Bool { token.map { indices.contains($0) && !taken.contains($0) } ?? false }

  mutating func take(_ token: Int) { taken.insert(token) }
  mutating func take(_ tokens: Range<Int>) { taken.formUnion(TokenSet(tokens)) }
  mutating func take(_ tokens: [Int]) { tokens.forEach { taken.insert($0) } }

  /// The token after this one, filler left out.
  func after(_ token: Int?) -> Int? {
    token.flatMap { start in indices.dropFirst(start + 1).first { !isDropped($0) } }
  }

  /// The token before this one, filler left out.
  func before(_ token: Int?) -> Int? {
    token.flatMap { start in indices.prefix(start).last { !isDropped($0) } }
  }

  /// The first token with one of some meanings that is not accounted for.
  func first(_ wanted: Meaning...) -> Int? {
    indices.first { index in !taken.contains(index) && reading.fileWords.means(index, wanted) }
  }

  /// All tokens with one of some meanings that are not accounted for.
  func all(_ wanted: Meaning...) -> [Int] {
    indices.filter { index in !taken.contains(index) && reading.fileWords.means(index, wanted) }
  }

  /// The nearest token before `token` with one of some meanings, over at most `reach` others, filler not counted.
  func lookBack(from token: Int, reach: Int = 3, _ wanted: Meaning...) -> Int? {
    var place = before(token)
    for _ in 0...reach {
      guard let here = place else { return nil }
      if reading.fileWords.means(here, wanted) { return here }
      place = before(here)
    }
    return nil
  }

  /// The nearest token after `token` with one of some meanings, over at most `reach` others, filler not counted.
  func lookAhead(from token: Int, reach: Int = 3, _ wanted: Meaning...) -> Int? {
    var place = after(token)
    for _ in 0...reach {
      guard let here = place else { return nil }
      if reading.fileWords.means(here, wanted) { return here }
      place = after(here)
    }
    return nil
  }

  /// The tokens that say something and are not accounted for.
  var leftover: [Int] { indices.filter { !taken.contains($0) && !isJoint($0) } }

  /// Accounts for the words that only join what has been read.
  mutating func takeJoints() { for index in indices where isJoint(index) { take(index) } }
}
