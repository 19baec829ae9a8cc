internal import Knowledge

/// How meanings stand to each other, from `Knowledge/language/relations.txt`.
struct Relations {
  /// Pairs of meanings that exclude each other.
  private(set) var opposites: [(ConceptID, ConceptID)] = []
  /// The prepositions of each direction.
  private(set) var directions: [[WordID]] = []
  /// The meanings by which a request says that it is about a target; those of one list come together.
  private(set) var vocabulary: [OfflineRequest.Target: [[ConceptID]]] = [:]

  /// The relations of the embedded file.
  static func embedded(_ lexicon: Lexicon) -> Relations {
    var relations = Relations()
    if let file = KnowledgeFile.named("language/relations") { relations.read(file.bytes, lexicon) }
    return relations
  }

  /// Adds the lines of a file; those with a name that is no concept are left out.
  mutating func read(_ bytes: Bytes, _ lexicon: Lexicon) {
    for line in RecordLines(bytes, in: 0..<bytes.count) {
      guard case .field(let key, let value) = line else { continue }
      if bytes.range(key, equals: "opposite") {
        let pair = concepts(bytes, value, separator: " ", lexicon)
        if pair.count == 2 { opposites.append((pair[0], pair[1])) }
      } else if bytes.range(key, equals: "direction") {
        directions.append(value.split(bytes, at: UInt8(ascii: " ")).compactMap { lexicon.word(bytes, $0) })
      } else if bytes.range(key, equals: "vocabulary git") {
        addVocabulary(.git, concepts(bytes, value, separator: "+", lexicon))
      } else if bytes.range(key, equals: "vocabulary gh") {
        addVocabulary(.gh, concepts(bytes, value, separator: "+", lexicon))
      }
    }
  }

  private mutating func addVocabulary(_ target: OfflineRequest.Target, _ concepts: [ConceptID]) {
    if !concepts.isEmpty { vocabulary[target, default: []].append(concepts) }
  }

  /// The concepts named in a line; none where one of them is unknown.
  private func concepts(
    _ bytes: Bytes, _ range: Range<Int>, separator: Unicode.Scalar, _ lexicon: Lexicon
  ) -> [ConceptID] {
    let parts = range.split(bytes, at: UInt8(ascii: separator))
    let known = parts.compactMap { lexicon.concept(named: bytes.text($0)) }
    return known.count == parts.count ? known : []
  }
}
