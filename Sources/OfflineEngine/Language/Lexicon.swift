/// The words that the engine knows, and what they mean.
///
/// It is filled from `Knowledge/language`, then with the words of the tasks' phrasings.
struct Lexicon: Sendable {
  /// A word of a concept, in the concept's list.
  struct Link: BitwiseCopyable, Sendable {
    var word: WordID
    var next: Int32
  }

  /// Several words that mean something together: `get rid of`.
  struct Expression: BitwiseCopyable, Sendable {
    /// The second word, by which most are told apart.
    var second: WordID
    /// Where its words begin.
    var start: Int32
    /// How many there are.
    var count: Int32
    var result: WordID
    var next: Int32
  }

  var words = Column<Word>()
  var concepts = Column<Concept>()
  var uses = Column<ConceptUse>()
  var links = Column<Link>()
  var expressions = Column<Expression>()
  var expressionWords = Column<WordID>()
  var texts = TextPool()
  var spellings = Spellings()
  var table = WordTable()
  var endings = WordTable()
  /// The concepts by name.
  var conceptTable = WordTable()
  /// The words of everyday language that are no names, whatever they mean.
  var plainWords = WordTable()

  init() {}
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
    return word(stemOf: bytes, range)
  }

  /// The word that has the stem of a spelling. Filler is never known by a stem that lost its `e`: `theme` is not `them`.
  private func word(stemOf bytes: Bytes, _ range: Range<Int>) -> WordID? {
    guard let word = table[EnglishStem(bytes, range).hash] else { return nil }
    let isShortened = bytes[range.upperBound - 1].lowercased == UInt8(ascii: "e")
    return isShortened && words[Int(word)].wordClass.isDropped ? nil : word
  }

  /// The concept of this name.
  func concept(named name: String) -> ConceptID? { conceptTable[WordHash.of(name.utf8)] }

  /// The main meaning of a word.
  func mainConcept(_ word: WordID) -> ConceptID { words[Int(word)].concepts.0 }

  /// The name of a concept; empty for a word that stands alone.
  func name(of concept: ConceptID) -> String { texts[concepts[Int(concept)].name] }

  /// Whether a concept is one of the language files, not a word that stands alone.
  func isNamed(_ concept: ConceptID) -> Bool { concepts[Int(concept)].name != 0 }

  /// What the word stands for inside a value, by the first of its meanings that says.
  func senses(_ word: WordID) -> [WordSense] {
    let ids = words[Int(word)].concepts
    var senses: [WordSense] = []
    for id in [ids.0, ids.1, ids.2] {
      if let sense = use(of: id)?.sense.sense(texts) { senses.append(sense) }
    }
    return senses
  }

  /// Whether little is lost where the word finds no place.
  func isLight(_ word: WordID) -> Bool { concepts[Int(mainConcept(word))].isLight }

  /// Whether the word says what is to be done.
  func isAction(_ word: WordID) -> Bool { concepts[Int(mainConcept(word))].isAction }

  /// Whether a spelling or its stem is a word of everyday language that is no name.
  func isPlain(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    plainWords[WordHash.of(bytes, range)] != nil || plainWords[EnglishStem(bytes, range).hash] != nil
  }

  /// Whether the word is the name of a program or the like.
  func isName(_ word: WordID) -> Bool { concepts[Int(mainConcept(word))].isName }

  /// Whether the word is a number.
  func saysNumber(_ word: WordID) -> Bool { use(of: mainConcept(word))?.sense.isNumber ?? false }

  /// The target that the word names.
  func target(_ word: WordID) -> OfflineRequest.Target? { use(of: mainConcept(word))?.sense.target }

  /// The types of values that may stand right after (`before`) or right before (`after`) the word.
  func neighbours(_ word: WordID) -> (before: SlotTypes, after: SlotTypes) {
    var before: UInt64 = 0
    var after: UInt64 = 0
    let ids = words[Int(word)].concepts
    for id in [ids.0, ids.1, ids.2] {
      guard let use = use(of: id) else { continue }
      before |= use.before
      after |= use.after
    }
    return (SlotTypes(rawValue: before), SlotTypes(rawValue: after))
  }

  private func use(of concept: ConceptID) -> ConceptUse? {
    guard concept >= 0 else { return nil }
    let index = Int(concepts[Int(concept)].use)
    return index < 0 ? nil : uses[index]
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
    if link < -1 { return body(-2 - link) }
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
    var next = Int32(words[Int(first)].firstExpression)
    guard next >= 0 else { return nil }
    let second = start + 1 < count ? word(start + 1) : -1
    while next >= 0 {
      let expression = expressions[Int(next)]
      next = expression.next
      guard expression.second == second else { continue }
      let length = Int(expression.count)
      guard start + length <= count, length > best?.length ?? 0 else { continue }
      let matches = (1..<length).allSatisfy { word(start + $0) == expressionWords[Int(expression.start) + $0] }
      if matches { best = (length, expression.result) }
    }
    return best
  }
}

// Filling.
extension Lexicon {
  mutating func addConcept(named name: String, _ wordClass: WordClass) -> ConceptID {
    let id = ConceptID(concepts.count)
    concepts.append(Concept(name: texts.add(name), wordClass: wordClass))
    if !name.isEmpty { conceptTable.insert(WordHash.of(name.utf8), id) }
    return id
  }

  /// Marks the concepts from a number on as something that is done.
  mutating func markActions(from first: Int) {
    for index in first..<concepts.count { concepts[index].isAction = true }
  }

  /// Marks the concepts from a number on as names.
  mutating func markNames(from first: Int) {
    for index in first..<concepts.count { concepts[index].isName = true }
  }

  mutating func setClass(of concept: ConceptID, _ wordClass: WordClass) {
    concepts[Int(concept)].wordClass = wordClass
  }

  mutating func setSense(of concept: ConceptID, _ sense: WordSense?) {
    guard let sense else { return }
    let stored = StoredSense(sense, texts: &texts)
    change(concept) { $0.sense = stored }
  }

  mutating func setNeighbours(of concept: ConceptID, before: SlotTypes?, after: SlotTypes?) {
    change(concept) { use in
      if let before { use.before = before.rawValue }
      if let after { use.after = after.rawValue }
    }
  }

  /// Changes what part a concept has in values; there are few enough of them for 16 bits.
  private mutating func change(_ concept: ConceptID, _ body: (inout ConceptUse) -> Void) {
    if concepts[Int(concept)].use < 0 {
      guard let index = Int16(exactly: uses.count) else { return }
      concepts[Int(concept)].use = index
      uses.append(ConceptUse())
    }
    body(&uses[Int(concepts[Int(concept)].use)])
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
    spellings.add(bytes, range)
    let known = isLatin ? word(stemOf: bytes, range) : table[stem]
    let word = known ?? newWord(.content, nil)
    if table[stem] == nil { table.insert(stem, word) }
    table.insert(exact, word)
    return word
  }

  /// Marks words as no names, without giving them a meaning.
  mutating func addPlainWords(_ list: String) {
    for text in list.split(separator: " ") {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        plainWords.insert(WordHash.of(bytes, 0..<bytes.count), 0)
        plainWords.insert(EnglishStem(bytes, 0..<bytes.count).hash, 0)
      }
    }
  }

  /// The word of a name, which has no inflected forms and is not what a typing error is mended to.
  mutating func internName(_ bytes: Bytes, _ range: Range<Int>) -> WordID {
    let word = newWord(.content, nil)
    table.insert(WordHash.of(bytes, range), word)
    return word
  }

  /// Makes a sequence of words mean `concept`.
  mutating func addExpression(_ sequence: [WordID], to concept: ConceptID) {
    guard sequence.count > 1, let first = sequence.first, let index = Int16(exactly: expressions.count) else { return }
    let result = newWord(concepts[Int(concept)].wordClass, concept)
    let next = Int32(words[Int(first)].firstExpression)
    words[Int(first)].firstExpression = index
    let start = Int32(expressionWords.count)
    for word in sequence { expressionWords.append(word) }
    expressions.append(
      Expression(second: sequence[1], start: start, count: Int32(sequence.count), result: result, next: next))
  }

  /// Gives every word without a meaning one of its own.
  mutating func completeMeanings() {
    for index in words.indices where words[index].concepts.0 < 0 {
      let concept = addConcept(named: "", words[index].wordClass)
      words[index].concepts.0 = concept
      concepts[Int(concept)].firstLink = -2 - WordID(index)
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
