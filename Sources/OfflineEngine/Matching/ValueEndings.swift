/// What the endings of a request's values say: who asks about `config.yaml` speaks of YAML.
struct ValueEndings {
  /// The meanings of the endings, and of the families that they belong to.
  private let said: Set<ConceptID>
  private let lexicon: Lexicon

  init(_ reading: RequestReading) {
    lexicon = reading.lexicon
    var said: Set<ConceptID> = []
    for token in reading.tokens.indices where reading.tokens[token].kind == .value {
      guard let ending = ValueShape(reading.text(token)).fileExtension?.lowercased() else { continue }
      said.formUnion(Self.concepts(of: ending, lexicon))
    }
    self.said = said
  }

  private static func concepts(of ending: String, _ lexicon: Lexicon) -> Set<ConceptID> {
    var concepts: Set<ConceptID> = []
    if let own = lexicon.concept(named: prefix + ending) { concepts.insert(own) }
    for family in FileFamily.allCases where family.endings.contains(ending) {
      if let shared = lexicon.concept(named: family.rawValue) { concepts.insert(shared) }
    }
    return concepts
  }

  private static let prefix = "ending-"

  /// Whether a value says the word by its ending.
  func say(_ word: WordID) -> Bool { said.contains(lexicon.mainConcept(word)) }

  /// Whether the word is an ending that no value has, although values have others.
  func contradict(_ word: WordID) -> Bool {
    guard !said.isEmpty, !say(word) else { return false }
    let concept = lexicon.mainConcept(word)
    return lexicon.isNamed(concept) && lexicon.name(of: concept).hasPrefix(Self.prefix)
  }
}
