/// The words of a request that say something, in a form that their inflections share.
struct RequestTerms: Sendable {
  /// Hashes: hundreds of sentences are held against one request.
  private let terms: Set<UInt64>
  /// Whether only texts in plain English are held against them.
  private let isASCII: Bool

  init(_ text: String) {
    var terms: Set<UInt64> = []
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    Self.forEachTerm(of: text) { terms.insert($0) }
    self.terms = terms.subtracting(Self.silent)
  }

  /// How many of them stand in `texts`.
  func score(_ texts: [String]) -> Int {
    if terms.isEmpty { return 0 }
    var found: Set<UInt64> = []
    for text in texts where !isASCII || text.utf8.allSatisfy({ $0 < 0x80 }) {
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
      guard !word.isEmpty else { return }
      if let hash = term(word) { body(hash) }
      word.removeAll(keepingCapacity: true)
    }
    func take(_ value: UInt32) {
      switch value {
      case 0x61...0x7A: word.append(value)
      case 0x41...0x5A: word.append(value | 0x20)
      case ..<0x80: endWord()
      // Hangul, which most of these are, needs no look at the tables.
      case 0xAC00...0xD7A3: word.append(value)
      default: Unicode.Scalar(value)?.properties.isAlphabetic == true ? word.append(value) : endWord()
      }
    }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { take(UInt32(byte)) }
    } else {
      for scalar in text.unicodeScalars { take(scalar.value) }
    }
    endWord()
  }

  /// The hash of what a word shares with its inflections; nil where that is too short to say anything.
  private static func term(_ word: [UInt32]) -> UInt64? {
    // Particles and endings follow the first two syllables of most Korean words.
    let isHangul = word[0] >= 0x80 && word.allSatisfy { 0xAC00...0xD7A3 ~= $0 }
    let length = isHangul ? min(2, word.count) : min(6, word.count - endingLength(word))
    guard length >= (isHangul ? 2 : 3) else { return nil }
    return word[..<length].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static let endings = ["ing", "ies", "ed", "es", "s", "e"].map { $0.unicodeScalars.map(\.value) }

  private static func endingLength(_ word: [UInt32]) -> Int {
    for ending in endings where word.count - ending.count >= 3 {
      let start = word.count - ending.count
      if ending.indices.allSatisfy({ word[start + $0] == ending[$0] }) { return ending.count }
    }
    return 0
  }
}
