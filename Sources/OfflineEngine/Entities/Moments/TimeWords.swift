/// The tokens of a request with what they say about times.
struct TimeWords: Sendable {
  private let meanings: [[TimeWord]]

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    meanings = tokens.map { token in
      guard token.word >= 0, token.kind == .word else { return [] }
      let concepts = lexicon.words[Int(token.word)].concepts
      return [concepts.0, concepts.1, concepts.2].compactMap {
        $0 < 0 ? nil : TimeWord(rawValue: lexicon.name(of: $0))
      }
    }
  }

  /// Whether a token has one of some meanings.
  func means(_ token: Int?, _ wanted: TimeWord...) -> Bool {
    guard let token, meanings.indices.contains(token) else { return false }
    return meanings[token].contains { wanted.contains($0) }
  }

  /// Whether any token has one of some meanings.
  func says(_ wanted: TimeWord...) -> Bool {
    meanings.contains { $0.contains { wanted.contains($0) } }
  }
}
