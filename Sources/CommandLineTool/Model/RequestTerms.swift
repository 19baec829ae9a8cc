/// The words of a request that say something, in a form that their inflections share.
struct RequestTerms: Sendable {
  private let terms: Set<String>
  private static let silent: Set<String> = [
    "the", "all", "and", "for", "with", "that", "this", "from", "into", "are", "not", "but", "any", "our", "how", "can",
    "show", "want", "please", "specif", "which", "what", "shown", "each", "than", "them", "only", "its", "has", "have",
  ]

  init(_ text: String) { terms = Self.terms(of: text) }

  /// How many of them stand in `texts`.
  func score(_ texts: [String]) -> Int {
    terms.isEmpty ? 0 : terms.intersection(texts.reduce(into: Set()) { $0.formUnion(Self.terms(of: $1)) }).count
  }

  private static func terms(of text: String) -> Set<String> {
    var terms: Set<String> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      let isHangul = word.unicodeScalars.allSatisfy { 0xAC00...0xD7A3 ~= $0.value }
      // Particles and endings follow the first two syllables of most Korean words.
      let term = isHangul ? String(word.prefix(2)) : stem(word)
      if term.count >= (isHangul ? 2 : 3), !silent.contains(term) { terms.insert(term) }
    }
    return terms
  }

  private static func stem(_ word: Substring) -> String {
    for ending in ["ing", "ies", "ed", "es", "s", "e"] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      return String(word.dropLast(ending.count).prefix(6))
    }
    return String(word.prefix(6))
  }
}
