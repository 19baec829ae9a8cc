/// Turns the records of tasks into lists of words and slots.
struct TaskCompiler {
  private(set) var lexicon: Lexicon
  private(set) var entries: [TaskLibrary.Entry] = []
  private(set) var phrasings: [TaskLibrary.Phrasing] = []
  private(set) var elements: [Int32] = []
  /// The words of a run of text without blanks.
  private struct KnownRun {
    var start: Int32
    var end: Int32
    var flags: UInt8
  }

  /// The runs of text that were read before.
  private var known = WordTable(capacity: 8192)
  private var knownWords: [WordID] = []
  private var knownRuns: [KnownRun] = []
  private var tokens: [Token] = []

  private let readsKorean: Bool

  /// Without Korean phrasings, reading takes half the time.
  init(lexicon: Lexicon, readsKorean: Bool = true) {
    self.lexicon = lexicon
    self.readsKorean = readsKorean
    elements.reserveCapacity(1 << 15)
    phrasings.reserveCapacity(1 << 12)
  }

  /// Reads every record of `bytes`.
  mutating func compile(_ bytes: Bytes) {
    var lines = RecordLines(bytes, in: 0..<bytes.count)
    var draft = Draft(start: 0)
    while true {
      let start = lines.offset
      guard let line = lines.next() else { break }
      switch line {
      case .blank:
        finish(draft, end: start, bytes)
        draft = Draft(start: lines.offset)
      case .field(let key, let value): draft.add(bytes, key, value, readsKorean: readsKorean)
      }
    }
    finish(draft, end: bytes.count, bytes)
    lexicon.completeMeanings()
  }

  /// The lines of a record that matching needs.
  private struct Draft {
    var start: Int
    var isTask = false
    var target = OfflineRequest.Target.shell
    var slots: [UInt64] = []
    var phrasings: [Range<Int>] = []

    init(start: Int) { self.start = start }

    mutating func add(_ bytes: Bytes, _ key: Range<Int>, _ value: Range<Int>, readsKorean: Bool) {
      if key.count == 2 {
        if bytes.range(key, equals: "en") || (readsKorean && bytes.range(key, equals: "ko")) { phrasings.append(value) }
      } else if bytes.range(key, equals: "slot") {
        let end = value.first { bytes[$0].isBlank } ?? value.upperBound
        slots.append(WordHash.of(bytes, value.lowerBound..<end))
      } else if bytes.range(key, equals: "task") {
        isTask = true
      } else if bytes.range(key, equals: "target") {
        target = OfflineRequest.Target(rawValue: bytes.text(value)) ?? .shell
      }
    }
  }

  private mutating func finish(_ draft: Draft, end: Int, _ bytes: Bytes) {
    guard draft.isTask else { return }
    let task = Int32(entries.count)
    entries.append(TaskLibrary.Entry(record: draft.start..<end, target: draft.target))
    for line in draft.phrasings {
      let start = Int32(elements.count)
      addElements(of: line, slots: draft.slots, bytes)
      let count = Int32(elements.count) - start
      if count > 0 { phrasings.append(TaskLibrary.Phrasing(task: task, start: start, count: count)) }
    }
  }

  /// Adds the words and slots of a phrasing.
  private mutating func addElements(of line: Range<Int>, slots: [UInt64], _ bytes: Bytes) {
    let first = elements.count
    var flags: UInt8 = 0
    var position = line.lowerBound
    while position < line.upperBound {
      if bytes[position].isBlank {
        position += 1
      } else if bytes[position] == UInt8(ascii: "{"), let slot = SlotMark(bytes, position..<line.upperBound, slots) {
        elements.append(-1 - slot.index)
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
    if flags & Self.startsExpression != 0 { joinExpressions(from: first) }
    if flags & Self.isDropped != 0 { dropFiller(from: first) }
  }

  private static let startsExpression: UInt8 = 1
  private static let isDropped: UInt8 = 2

  /// Adds the words of a chunk, and says whether an expression may begin with one, and whether one is dropped.
  private mutating func addWords(of chunk: Range<Int>, _ hash: UInt64, touches: Bool, _ bytes: Bytes) -> UInt8 {
    let hash = touches ? hash ^ 0x9E37_79B9_7F4A_7C14 : hash
    if let index = known[hash] {
      let run = knownRuns[Int(index)]
      for place in run.start..<run.end { elements.append(knownWords[Int(place)]) }
      return run.flags
    }
    let start = Int32(knownWords.count)
    var flags: UInt8 = 0
    for word in words(of: chunk, touches: touches, bytes) {
      knownWords.append(word)
      elements.append(word)
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

  private mutating func joinExpressions(from first: Int) {
    var index = first
    while index < elements.count {
      let count = elements.count
      if elements[index] >= 0, lexicon.words[Int(elements[index])].firstExpression >= 0,
        let expression = lexicon.expression(at: index, in: count, word: { elements[$0] })
      {
        elements.replaceSubrange(index..<index + expression.length, with: CollectionOfOne(expression.result))
      }
      index += 1
    }
  }

  private mutating func dropFiller(from first: Int) {
    var kept = first
    for index in first..<elements.count {
      let element = elements[index]
      if element >= 0, lexicon.words[Int(element)].wordClass.isDropped { continue }
      elements[kept] = element
      kept += 1
    }
    elements.removeLast(elements.count - kept)
  }
}
