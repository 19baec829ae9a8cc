/// Turns the records of tasks into lists of words and slots.
struct TaskCompiler {
  private(set) var lexicon: Lexicon
  private(set) var entries: [TaskLibrary.Entry] = []
  private(set) var phrasings: [TaskLibrary.Phrasing] = []
  private(set) var elements: [Int32] = []
  /// The words of runs of text that were read before.
  private var known = WordTable(capacity: 8192)
  private var knownWords: [WordID] = []
  private var knownEnds: [Int32] = []
  private var tokens: [Token] = []

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
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
      case .field(let key, let value): draft.add(bytes, key, value)
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

    mutating func add(_ bytes: Bytes, _ key: Range<Int>, _ value: Range<Int>) {
      if bytes.range(key, equals: "en") || bytes.range(key, equals: "ko") {
        phrasings.append(value)
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
    var position = line.lowerBound
    while position < line.upperBound {
      if bytes[position].isBlank {
        position += 1
      } else if bytes[position] == UInt8(ascii: "{"), let slot = SlotMark(bytes, position..<line.upperBound, slots) {
        elements.append(-1 - slot.index)
        position = slot.end
      } else {
        let start = position
        while position < line.upperBound, !bytes[position].isBlank {
          if bytes[position] == UInt8(ascii: "{"), position > start { break }
          position += 1
        }
        let touches = start > line.lowerBound && bytes[start - 1] == UInt8(ascii: "}")
        addWords(of: start..<position, touches: touches, bytes)
      }
    }
    joinExpressions(from: first)
    dropFiller(from: first)
  }

  private mutating func addWords(of chunk: Range<Int>, touches: Bool, _ bytes: Bytes) {
    let hash = WordHash.of(bytes, chunk) ^ (touches ? 0x9E37_79B9_7F4A_7C14 : 0)
    if let index = known[hash] {
      let start = index == 0 ? 0 : knownEnds[Int(index) - 1]
      for place in start..<knownEnds[Int(index)] { elements.append(knownWords[Int(place)]) }
      return
    }
    for word in words(of: chunk, touches: touches, bytes) {
      knownWords.append(word)
      elements.append(word)
    }
    known.insert(hash, Int32(knownEnds.count))
    knownEnds.append(Int32(knownWords.count))
  }

  private mutating func words(of chunk: Range<Int>, touches: Bool, _ bytes: Bytes) -> [WordID] {
    tokens.removeAll(keepingCapacity: true)
    TextReader.read(bytes, PairedParticle.removed(bytes, chunk), touchesPrevious: touches, lexicon: lexicon, into: &tokens)
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
