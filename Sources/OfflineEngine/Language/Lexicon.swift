/// The words that the engine knows, and what they mean.
///
/// It is filled from `Knowledge/language`, then with the words of the tasks' phrasings.
struct Lexicon: Sendable {
  /// A word of a concept, in the concept's list.
  private struct Link: Sendable {
    var word: WordID
    var next: Int32
  }

  /// Several words that mean something together: `get rid of`.
  private struct Expression: Sendable {
    /// The second word, by which most are told apart.
    var second: WordID
    var words: [WordID]
    var result: WordID
    var next: Int32
  }

  private(set) var words: [Word] = []
  private(set) var concepts: [Concept] = []
  private(set) var spellings = Spellings()
  private var table = WordTable()
  private var endings = WordTable(capacity: 256)
  private var conceptTable = WordTable(capacity: 1024)
  private var links: [Link] = []
  private var expressions: [Expression] = []

  init() {
    words.reserveCapacity(8192)
    concepts.reserveCapacity(8192)
    links.reserveCapacity(8192)
  }
}

// Reading.
extension Lexicon {
  /// The word of this hash: a stem, an irregular form, or a Korean word.
  func word(hash: UInt64) -> WordID? { table[hash] }

  /// The Korean particle or ending of this hash.
  func ending(hash: UInt64) -> WordID? { endings[hash] }

  /// The word of a spelling without blanks, or nil.
  func word(_ bytes: Bytes, _ range: Range<Int>) -> WordID? {
    if let word = table[WordHash.of(bytes, range)] { return word }
    guard bytes[range.lowerBound].isASCII else { return nil }
    return table[EnglishStem(bytes, range).hash]
  }

  /// The concept of this name.
  func concept(named name: String) -> ConceptID? { conceptTable[WordHash.of(name.utf8)] }

  /// The main meaning of a word.
  func mainConcept(_ word: WordID) -> ConceptID { words[Int(word)].concepts.0 }

  /// What the word stands for inside a value, by the first of its meanings that says.
  func senses(_ word: WordID) -> [WordSense] {
    let concepts = words[Int(word)].concepts
    return [concepts.0, concepts.1, concepts.2].compactMap { $0 < 0 ? nil : self.concepts[Int($0)].sense }
  }

  /// Whether the word is a number.
  func saysNumber(_ word: WordID) -> Bool {
    let concepts = words[Int(word)].concepts
    guard concepts.0 >= 0, case .number = self.concepts[Int(concepts.0)].sense else { return false }
    return true
  }

  /// The target that the word names.
  func target(_ word: WordID) -> OfflineRequest.Target? {
    let main = words[Int(word)].concepts.0
    guard main >= 0, case .target(let target) = concepts[Int(main)].sense else { return nil }
    return target
  }

  /// The types of values that may stand right after (`before`) or right before (`after`) the word.
  func neighbours(_ word: WordID) -> (before: SlotTypes, after: SlotTypes) {
    var before: SlotTypes = []
    var after: SlotTypes = []
    let ids = words[Int(word)].concepts
    for id in [ids.0, ids.1, ids.2] where id >= 0 {
      before.formUnion(concepts[Int(id)].before)
      after.formUnion(concepts[Int(id)].after)
    }
    return (before, after)
  }

  /// Whether two words are the same or share a meaning.
  func related(_ left: WordID, _ right: WordID) -> Bool {
    if left == right { return true }
    let other = words[Int(right)]
    let ids = words[Int(left)].concepts
    return other.means(ids.0) || other.means(ids.1) || other.means(ids.2)
  }

  /// Calls `body` with every word that has the meaning.
  func forEachWord(of concept: ConceptID, _ body: (WordID) -> Void) {
    var link = concepts[Int(concept)].firstLink
    while link >= 0 {
      body(links[Int(link)].word)
      link = links[Int(link)].next
    }
  }

  /// The expression that begins at `start` in a list of words, the longest one.
  func expression(at start: Int, in count: Int, word: (Int) -> WordID) -> (length: Int, result: WordID)? {
    let first = word(start)
    guard first >= 0 else { return nil }
    var best: (length: Int, result: WordID)?
    var next = words[Int(first)].firstExpression
    guard next >= 0 else { return nil }
    let second = start + 1 < count ? word(start + 1) : -1
    while next >= 0 {
      let index = Int(next)
      next = expressions[index].next
      guard expressions[index].second == second else { continue }
      let length = expressions[index].words.count
      guard start + length <= count, length > best?.length ?? 0 else { continue }
      let matches = (1..<length).allSatisfy { word(start + $0) == expressions[index].words[$0] }
      if matches { best = (length, expressions[index].result) }
    }
    return best
  }
}

// Filling.
extension Lexicon {
  mutating func addConcept(_ concept: Concept) -> ConceptID {
    let id = ConceptID(concepts.count)
    concepts.append(concept)
    if !concept.name.isEmpty { conceptTable.insert(WordHash.of(concept.name.utf8), id) }
    return id
  }

  mutating func setClass(of concept: ConceptID, _ wordClass: WordClass) {
    concepts[Int(concept)].wordClass = wordClass
  }

  mutating func setSense(of concept: ConceptID, _ sense: WordSense?) {
    concepts[Int(concept)].sense = sense ?? concepts[Int(concept)].sense
  }

  mutating func setNeighbours(of concept: ConceptID, before: SlotTypes?, after: SlotTypes?) {
    if let before { concepts[Int(concept)].before = before }
    if let after { concepts[Int(concept)].after = after }
  }

  /// Makes a spelling mean `concept`, besides what it means already.
  mutating func add(_ bytes: Bytes, _ range: Range<Int>, to concept: ConceptID) {
    let wordClass = concepts[Int(concept)].wordClass
    if wordClass == .ending || wordClass == .particle {
      let hash = WordHash.of(bytes, range)
      endings.insert(hash, endings[hash] ?? newWord(wordClass, concept))
      return
    }
    link(wordClass == .strong ? internApart(bytes, range, concept) : intern(bytes, range), to: concept)
  }

  /// A word of its own for an inflected form that the language files give another meaning than its stem: `ours`, though
  /// `our` is dropped; `enabled`, though `enable` is what is asked for.
  private mutating func internApart(_ bytes: Bytes, _ range: Range<Int>, _ concept: ConceptID) -> WordID {
    let word = intern(bytes, range)
    let exact = WordHash.of(bytes, range)
    let isOther = words[Int(word)].concepts.0 >= 0 && !words[Int(word)].means(concept)
    guard isOther, bytes[range.lowerBound].isASCII, exact != EnglishStem(bytes, range).hash else { return word }
    let own = newWord(.content, nil)
    table.insert(exact, own)
    return own
  }

  /// The word of a spelling; a new one of its own where there is none.
  mutating func intern(_ bytes: Bytes, _ range: Range<Int>) -> WordID {
    let exact = WordHash.of(bytes, range)
    if let word = table[exact] { return word }
    let isLatin = bytes[range.lowerBound].isASCII
    let stem = isLatin ? EnglishStem(bytes, range).hash : exact
    if isLatin { spellings.add(bytes, range) }
    let word = table[stem] ?? newWord(.content, nil)
    table.insert(stem, word)
    table.insert(exact, word)
    return word
  }

  /// Makes a sequence of words mean `concept`.
  mutating func addExpression(_ sequence: [WordID], to concept: ConceptID) {
    guard sequence.count > 1, let first = sequence.first else { return }
    let result = newWord(concepts[Int(concept)].wordClass, concept)
    let next = words[Int(first)].firstExpression
    words[Int(first)].firstExpression = Int32(expressions.count)
    expressions.append(Expression(second: sequence[1], words: sequence, result: result, next: next))
  }

  /// Gives every word without a meaning one of its own.
  mutating func completeMeanings() {
    for index in words.indices where words[index].concepts.0 < 0 {
      let concept = addConcept(Concept(name: "", wordClass: words[index].wordClass))
      words[index].concepts.0 = concept
      append(WordID(index), to: concept)
    }
  }

  private mutating func newWord(_ wordClass: WordClass, _ concept: ConceptID?) -> WordID {
    let id = WordID(words.count)
    words.append(Word(wordClass: wordClass))
    if let concept { link(id, to: concept) }
    return id
  }

  private mutating func link(_ word: WordID, to concept: ConceptID) {
    let index = Int(word)
    if words[index].means(concept) { return }
    if words[index].concepts.0 < 0 {
      words[index].concepts.0 = concept
      words[index].wordClass = concepts[Int(concept)].wordClass
    } else if words[index].concepts.1 < 0 {
      words[index].concepts.1 = concept
    } else if words[index].concepts.2 < 0 {
      words[index].concepts.2 = concept
    } else {
      return
    }
    append(word, to: concept)
  }

  private mutating func append(_ word: WordID, to concept: ConceptID) {
    links.append(Link(word: word, next: concepts[Int(concept)].firstLink))
    concepts[Int(concept)].firstLink = Int32(links.count - 1)
  }
}
