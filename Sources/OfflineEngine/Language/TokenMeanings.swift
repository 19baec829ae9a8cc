/// What each token of a request means to a reader that knows some concepts of the language files by name.
struct TokenMeanings<Meaning: RawRepresentable<String> & Equatable & Sendable>: Sendable {
  private let meanings: [[Meaning]]

  init(_ names: ConceptNames) { meanings = names.values.map { $0.compactMap(Meaning.init) } }

  /// Whether a token has one of some meanings.
  func means(_ token: Int?, _ wanted: Meaning...) -> Bool { means(token, wanted) }

  func means(_ token: Int?, _ wanted: [Meaning]) -> Bool {
    guard let token, meanings.indices.contains(token) else { return false }
    return meanings[token].contains { wanted.contains($0) }
  }

  /// Whether any token has one of some meanings.
  func says(_ wanted: Meaning...) -> Bool { meanings.contains { $0.contains { wanted.contains($0) } } }

  /// Whether a token has no meaning that the reader knows.
  func isEmpty(_ token: Int) -> Bool { meanings[token].isEmpty }
}

/// The names of the concepts that each token of a request has.
struct ConceptNames {
  fileprivate let values: [[String]]

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    values = tokens.map { token in
      guard token.word >= 0 else { return [] }
      let concepts = lexicon.words[Int(token.word)].concepts
      return [concepts.0, concepts.1, concepts.2].compactMap {
        $0 >= 0 && lexicon.isNamed($0) ? lexicon.name(of: $0) : nil
      }
    }
  }
}
