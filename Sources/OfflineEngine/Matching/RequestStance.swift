/// Which side of each pair of opposites a request takes, what it denies, and which target its words are of.
struct RequestStance {
  /// The sides of pairs of which the request says one alone: what it says, and what it does not.
  private var sides: [(said: ConceptID, other: ConceptID)] = []
  /// The prepositions of the directions that the request does not say, where it says another one.
  private var otherWays: [WordID] = []
  /// The prepositions of the directions that it says.
  private var ways: [WordID] = []
  /// What is said to come of something, by the word that says so: `json` of `to json`, of `json으로`.
  private var results: [(way: Int, result: Int)] = []
  /// The meanings that deny: not, except.
  private let denials: [ConceptID]
  /// The targets of which the request has words.
  private var targets: Set<OfflineRequest.Target> = []
  private let reading: RequestReading

  init(_ reading: RequestReading, _ relations: Relations) {
    self.reading = reading
    denials = ["not", "exclude"].compactMap(reading.lexicon.concept(named:))
    let said = Self.concepts(of: reading)
    for (target, lists) in relations.vocabulary where lists.contains(where: { $0.allSatisfy(said.contains) }) {
      targets.insert(target)
    }
    if Self.namesRevision(reading) { targets.insert(.git) }
    for (left, right) in relations.opposites where said.contains(left) != said.contains(right) {
      sides.append(said.contains(left) ? (left, right) : (right, left))
    }
    let words = Set(reading.tokens.map(\.word))
    let isSaid = relations.directions.map { !words.isDisjoint(with: $0) }
    ways = zip(relations.directions, isSaid).flatMap { $1 ? $0 : [] }
    otherWays = ways.isEmpty ? [] : zip(relations.directions, isSaid).flatMap { $1 ? [] : $0 }
    results = Self.results(of: reading)
  }

  /// The words after `to` and `into`, and those before `로`.
  private static func results(of reading: RequestReading) -> [(way: Int, result: Int)] {
    reading.tokens.indices.compactMap { index in
      guard reading.tokens[index].wordClass.isFunction, reading.tokens[index].word >= 0 else { return nil }
      let result: Int? =
        switch reading.lexicon.name(of: reading.lexicon.mainConcept(reading.tokens[index].word)) {
        case "to": reading.next(index)
        case "ko-to": reading.previous(index)
        default: reading.text(index).lowercased() == "into" ? reading.next(index) : nil
        }
      return result.map { (index, $0) }
    }
  }

  /// Whether a phrasing has the word for what comes of something on the other side of the word that says so.
  private func isTurned(_ words: PhrasingWords) -> Bool {
    results.contains { way, result in
      guard let wayPlace = words.tokens.firstIndex(of: way), let place = words.tokens.firstIndex(of: result) else {
        return false
      }
      return result > way ? place < wayPlace : place != wayPlace - 1
    }
  }

  /// Whether a word of the request is one of a target's.
  func speaks(of target: OfflineRequest.Target) -> Bool { targets.contains(target) }

  private static func concepts(of reading: RequestReading) -> Set<ConceptID> {
    var said: Set<ConceptID> = []
    for token in reading.tokens where token.word >= 0 && !token.wordClass.isDropped {
      let concepts = reading.lexicon.words[Int(token.word)].concepts
      said.formUnion([concepts.0, concepts.1, concepts.2])
    }
    return said
  }

  private static func namesRevision(_ reading: RequestReading) -> Bool {
    reading.tokens.indices.contains { index in
      reading.tokens[index].kind != .quoted && ValueShape(reading.text(index)).isHistoryRevision
    }
  }

  /// How a phrasing and the request contradict each other.
  enum Disagreement {
    /// One says the opposite of the other.
    case opposed
    /// Only one of them denies, or they deny different things.
    case negated
    /// One goes from, the other to.
    case turned

    /// What an answer is worth all the same.
    var factor: Float {
      switch self {
      case .opposed: 0.65
      case .negated, .turned: 0.72
      }
    }
  }

  /// Less than 1 where a phrasing contradicts the request.
  func agreement(_ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ placed: TokenSet) -> Float {
    disagreement(elements, words, placed)?.factor ?? 1
  }

  /// How a phrasing contradicts the request; nil where it does not.
  func disagreement(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ placed: TokenSet
  ) -> Disagreement? {
    let isOpposed = sides.contains { side in
      isMissing(side.other, elements, words) && !elements.contains { $0 >= 0 && means($0, side.said) }
    }
    if isOpposed { return .opposed }
    if isDeniedOtherwise(elements, words, placed) { return .negated }
    if isTurned(words) { return .turned }
    let isTurned = elements.contains(where: otherWays.contains) && !elements.contains(where: ways.contains)
    return isTurned ? .turned : nil
  }

  /// Whether the phrasing has a word of the meaning for which the request has none.
  private func isMissing(_ concept: ConceptID, _ elements: ArraySlice<Int32>, _ words: PhrasingWords) -> Bool {
    zip(elements, words.tokens).contains { $0 >= 0 && $1 < 0 && means($0, concept) }
  }

  /// Whether the request denies what the phrasing does not, or the other way round.
  private func isDeniedOtherwise(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ placed: TokenSet
  ) -> Bool {
    if reading.tokens.indices.contains(where: { !placed.contains($0) && denies(reading.tokens[$0].word) }) {
      return true
    }
    return zip(elements.indices, words.tokens).contains { index, token in
      denies(elements[index]) && (token < 0 || !deniesTheSame(index, elements, token))
    }
  }

  /// Whether the words after an English `not`, in the phrasing and in the request, are related where both are known.
  private func deniesTheSame(_ index: Int, _ elements: ArraySlice<Int32>, _ token: Int) -> Bool {
    guard reading.bytes[reading.tokens[token].range.lowerBound].isASCII, index + 1 < elements.endIndex,
      elements[index + 1] >= 0, let next = reading.next(token), reading.tokens[next].word >= 0
    else { return true }
    return reading.lexicon.related(reading.tokens[next].word, elements[index + 1])
  }

  private func means(_ word: WordID, _ concept: ConceptID) -> Bool { reading.lexicon.words[Int(word)].means(concept) }

  private func denies(_ word: WordID) -> Bool {
    word >= 0 && denials.contains(reading.lexicon.mainConcept(word))
  }
}
