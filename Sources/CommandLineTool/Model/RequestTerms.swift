/// The words of a request that say something, in a form that their inflections share.
struct RequestTerms: Sendable {
  private let terms: Set<Term>
  /// Whether only texts in plain English are held against them.
  private let isASCII: Bool

  init(_ text: String) {
    var terms: Set<Term> = []
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    Self.forEachTerm(of: text) { terms.insert($0) }
    self.terms = terms.subtracting(Self.silent)
  }

  /// How many of them stand in `texts`.
  func score(_ texts: [String]) -> Int {
    if terms.isEmpty { return 0 }
    var found: Set<Term> = []
    for text in texts where !isASCII || text.utf8.allSatisfy({ $0 < 0x80 }) {
      Self.forEachTerm(of: text) { if terms.contains($0) { found.insert($0) } }
    }
    return found.count
  }

  /// Words that every sentence may have.
  private static let silent: Set<Term> = {
    var terms: Set<Term> = []
    let words = """
      the all and for with that this from into are not but any our how can show want please specifies which what shown each
      than them only its has have
      """
    forEachTerm(of: words) { terms.insert($0) }
    return terms
  }()

  private static func forEachTerm(of text: String, _ body: (Term) -> Void) {
    var word = TermReader()
    // Most texts are plain English, which needs no decoding.
    let ends: Void? =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        for byte in bytes { take(UInt32(byte), isInWord: 0x61...0x7A ~= byte | 0x20, &word, body) }
        return ()
      } ?? nil
    if ends == nil {
      for scalar in text.unicodeScalars { take(scalar.value, isInWord: isInWord(scalar), &word, body) }
    }
    if let term = word.end() { body(term) }
  }

  private static func take(_ scalar: UInt32, isInWord: Bool, _ word: inout TermReader, _ body: (Term) -> Void) {
    if isInWord {
      word.take(scalar)
    } else if let term = word.end() {
      body(term)
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: true
    case ..<0x80: false
    // Hangul, which most of these are, needs no look at the tables.
    case 0xAC00...0xD7A3: true
    default: scalar.properties.isAlphabetic
    }
  }
}
