/// The words of a request that say something, in a form that their inflections share.
struct RequestTerms: Sendable {
  /// Hashes: hundreds of sentences are held against one request.
  private let terms: Set<UInt64>

  init(_ text: String) {
    var terms: Set<UInt64> = []
    Self.forEachTerm(of: text) { terms.insert($0) }
    self.terms = terms.subtracting(Self.silent)
  }

  /// How many of them stand in `texts`.
  func score(_ texts: [String]) -> Int {
    if terms.isEmpty { return 0 }
    var found: Set<UInt64> = []
    for text in texts {
      Self.forEachTerm(of: text) { if terms.contains($0) { found.insert($0) } }
    }
    return found.count
  }

  /// Words that every sentence may have.
  private static let silent: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    let words = """
      the all and for with that this from into are not but any our how can show want please specifies which what shown each
      than them only its has have
      """
    forEachTerm(of: words) { hashes.insert($0) }
    return hashes
  }()

  private static func forEachTerm(of text: String, _ body: (UInt64) -> Void) {
    var word: [UInt32] = []
    func endWord() {
      if let hash = term(word) { body(hash) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: word.append(scalar.value)
      case 0x41...0x5A: word.append(scalar.value | 0x20)
      case ..<0x80: endWord()
      default: scalar.properties.isAlphabetic ? word.append(scalar.value) : endWord()
      }
    }
    endWord()
  }

  /// The hash of what a word shares with its inflections; nil where that is too short to say anything.
  private static func term(_ word: [UInt32]) -> UInt64? {
    // Particles and endings follow the first two syllables of most Korean words.
    let isHangul = !word.isEmpty && word.allSatisfy { 0xAC00...0xD7A3 ~= $0 }
    let length = isHangul ? min(2, word.count) : min(6, word.count - endingLength(word))
    guard length >= (isHangul ? 2 : 3) else { return nil }
    return word[..<length].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static let endings = ["ing", "ies", "ed", "es", "s", "e"].map { $0.unicodeScalars.map(\.value) }

  private static func endingLength(_ word: [UInt32]) -> Int {
    endings.first { word.count - $0.count >= 3 && word.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }
}
