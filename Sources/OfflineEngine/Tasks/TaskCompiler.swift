/// Turns the records of tasks into lists of words and slots.
struct TaskCompiler {
  var lexicon: Lexicon
  private(set) var entries = Column<TaskLibrary.Entry>()
  private(set) var slots = SlotTable()
  private(set) var phrasings = Column<TaskLibrary.Phrasing>()
  private(set) var elements = Column<Int16>()
  /// The words of a run of text without blanks.
  private struct KnownRun {
    var start: Int32
    var end: Int32
    var flags: UInt8
  }

  /// The runs of text that were read before.
  private var known = WordTable()
  private var knownWords: [WordID] = []
  private var knownRuns: [KnownRun] = []
  var tokens: [Token] = []

  /// The elements of one phrasing.
  var phrasing: [Int32] = []
  private var texts = 0
  /// How many tasks have their Korean phrasings, and how many their hints.
  private var translated = 0
  private var hinted = 0

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Reads every record of `bytes`, the next text of the library, and its English phrasings.
  mutating func compile(_ bytes: Bytes) {
    forEachRecord(of: bytes) { compiler, draft, end in compiler.finish(draft, end: end, bytes) }
    texts += 1
  }

  /// Reads the Korean phrasings of a text, after all texts are compiled: few requests look at the phrasings and the words of both
  /// languages, and those of one lie together then.
  mutating func compileKorean(_ bytes: Bytes) {
    forEachRecord(of: bytes) { compiler, draft, _ in compiler.addKorean(of: draft, bytes) }
  }

  /// Reads the words that hint at the tasks of a text, after all texts are compiled: then every word is known.
  mutating func compileHints(_ bytes: Bytes) {
    forEachRecord(of: bytes) { compiler, draft, _ in compiler.addHints(of: draft, bytes) }
  }

  private mutating func forEachRecord(of bytes: Bytes, _ body: (inout TaskCompiler, Draft, Int) -> Void) {
    var lines = RecordLines(bytes, in: 0..<bytes.count)
    var draft = Draft(start: 0)
    while true {
      let start = lines.offset
      guard let line = lines.next() else { break }
      switch line {
      case .blank:
        body(&self, draft, start)
        draft = Draft(start: lines.offset)
      case .field(let key, let value): draft.add(bytes, key, value)
      }
    }
    body(&self, draft, bytes.count)
  }

  /// Ends the reading.
  mutating func complete() { lexicon.completeMeanings() }

  /// The lines of a record that matching needs.
  private struct Draft {
    var start: Int
    var isTask = false
    var target = OfflineRequest.Target.shell
    var slots: [UInt64] = []
    var slotLines: [Range<Int>] = []
    var english: [Range<Int>] = []
    var korean: [Range<Int>] = []
    /// The lines whose words hint at the task: what it does and its forms.
    var hints: [Range<Int>] = []
    /// Those of them that are forms.
    var forms: [Range<Int>] = []

    init(start: Int) { self.start = start }

    mutating func add(_ bytes: Bytes, _ key: Range<Int>, _ value: Range<Int>) {
      if key.count == 2 {
        if bytes.range(key, equals: "en") { english.append(value) }
        if bytes.range(key, equals: "ko") { korean.append(value) }
      } else if isHint(bytes, key) {
        hints.append(value)
        if key.count >= 4, bytes.range(key.lowerBound..<key.lowerBound + 4, equals: "form") { forms.append(value) }
      } else if bytes.range(key, equals: "slot") {
        let end = value.first { bytes[$0].isBlank } ?? value.upperBound
        slots.append(WordHash.of(bytes, value.lowerBound..<end))
        slotLines.append(value)
      } else if bytes.range(key, equals: "task") {
        isTask = true
      } else if bytes.range(key, equals: "target") {
        target = OfflineRequest.Target(rawValue: bytes.text(value)) ?? .shell
      }
    }

    private func isHint(_ bytes: Bytes, _ key: Range<Int>) -> Bool {
      bytes.range(key, equals: "about") || bytes.range(key, equals: "about.ko") || bytes.range(key, equals: "form")
        || bytes.range(key, equals: "form linux") || bytes.range(key, equals: "form macos")
    }
  }

  private mutating func finish(_ draft: Draft, end: Int, _ bytes: Bytes) {
    guard draft.isTask, let task = UInt16(exactly: entries.count), let text = UInt16(exactly: texts) else { return }
    entries.append(TaskLibrary.Entry(record: draft.start..<end, text: text, target: draft.target))
    slots.append(draft.slotLines, of: draft.start..<end, bytes)
    add(draft.english, of: draft, task, bytes)
  }

  private mutating func addKorean(of draft: Draft, _ bytes: Bytes) {
    guard draft.isTask, translated < entries.count, let task = UInt16(exactly: translated) else { return }
    translated += 1
    add(draft.korean, of: draft, task, bytes)
  }

  private mutating func add(_ lines: [Range<Int>], of draft: Draft, _ task: UInt16, _ bytes: Bytes) {
    for line in lines {
      readElements(of: line, slots: draft.slots, bytes)
      addPhrasing(of: task)
    }
  }

  private mutating func addHints(of draft: Draft, _ bytes: Bytes) {
    guard draft.isTask, hinted < entries.count, let task = UInt16(exactly: hinted) else { return }
    hinted += 1
    phrasing.removeAll(keepingCapacity: true)
    for line in draft.forms { readPrograms(of: line, bytes) }
    phrasing.append(TaskLibrary.Phrasing.endOfPrograms)
    for line in draft.hints { readHints(of: line, bytes) }
    addPhrasing(of: task, isHint: true)
  }

  /// Keeps the phrasing that was read, unless there are no numbers left for it or its words.
  private mutating func addPhrasing(of task: UInt16, isHint: Bool = false) {
    let short = phrasing.compactMap { Int16(exactly: $0) }
    guard !short.isEmpty, short.count == phrasing.count, let count = UInt16(exactly: short.count),
      count <= TaskLibrary.Phrasing.longest, phrasings.count < Int(UInt16.max)
    else { return }
    phrasings.append(TaskLibrary.Phrasing(task: task, start: Int32(elements.count), count: count, isHint: isHint))
    for element in short { elements.append(element) }
  }

  /// Reads the words and slots of a phrasing.
  private mutating func readElements(of line: Range<Int>, slots: [UInt64], _ bytes: Bytes) {
    phrasing.removeAll(keepingCapacity: true)
    var flags: UInt8 = 0
    var position = line.lowerBound
    while position < line.upperBound {
      if bytes[position].isBlank {
        position += 1
      } else if bytes[position] == UInt8(ascii: "{"), let slot = SlotMark(bytes, position..<line.upperBound, slots) {
        phrasing.append(-1 - slot.index)
        position = slot.end
      } else {
        let start = position
        var hash = WordHash()
        while position < line.upperBound, !bytes[position].isBlank {
          if bytes[position] == UInt8(ascii: "{"), position > start { break }
          hash.add(bytes[position])
          position += 1
        }
        let touches = start > line.lowerBound && bytes[start - 1] == UInt8(ascii: "}")
        flags |= addWords(of: start..<position, hash.value, touches: touches, bytes)
      }
    }
    if flags & Self.startsExpression != 0 { joinExpressions() }
    if flags & Self.isDropped != 0 { dropFiller() }
  }

  private static let startsExpression: UInt8 = 1
  private static let isDropped: UInt8 = 2

  /// Adds the words of a chunk, and says whether an expression may begin with one, and whether one is dropped.
  private mutating func addWords(of chunk: Range<Int>, _ hash: UInt64, touches: Bool, _ bytes: Bytes) -> UInt8 {
    let hash = touches ? hash ^ 0x9E37_79B9_7F4A_7C14 : hash
    if let index = known[hash] {
      let run = knownRuns[Int(index)]
      for place in run.start..<run.end { phrasing.append(knownWords[Int(place)]) }
      return run.flags
    }
    let start = Int32(knownWords.count)
    var flags: UInt8 = 0
    for word in words(of: chunk, touches: touches, bytes) {
      knownWords.append(word)
      phrasing.append(word)
      flags |= self.flags(of: word)
    }
    known.insert(hash, Int32(knownRuns.count))
    knownRuns.append(KnownRun(start: start, end: Int32(knownWords.count), flags: flags))
    return flags
  }

  /// The result of an expression may be dropped too, so words that begin one count as both.
  private func flags(of word: WordID) -> UInt8 {
    let word = lexicon.words[Int(word)]
    return word.firstExpression >= 0
      ? Self.startsExpression | Self.isDropped : word.wordClass.isDropped ? Self.isDropped : 0
  }

  private mutating func words(of chunk: Range<Int>, touches: Bool, _ bytes: Bytes) -> [WordID] {
    tokens.removeAll(keepingCapacity: true)
    TextReader.read(
      bytes, PairedParticle.removed(bytes, chunk), touchesPrevious: touches, lexicon: lexicon, into: &tokens)
    var words: [WordID] = []
    for token in tokens where !(touches && token.kind == .symbol) {
      words.append(token.word >= 0 ? token.word : lexicon.intern(bytes, token.range))
    }
    return words
  }

  private mutating func joinExpressions() {
    var index = 0
    while index < phrasing.count {
      if let expression = lexicon.expression(at: index, in: phrasing.count, word: { phrasing[$0] }) {
        phrasing.replaceSubrange(index..<index + expression.length, with: CollectionOfOne(expression.result))
      }
      index += 1
    }
  }

  private mutating func dropFiller() {
    phrasing.removeAll { $0 >= 0 && lexicon.words[Int($0)].wordClass.isDropped }
  }
}
