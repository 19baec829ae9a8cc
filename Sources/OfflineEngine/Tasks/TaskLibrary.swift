package import Knowledge

/// What people ask, ready to be held against a request.
package struct TaskLibrary: Sendable {
  /// The records, a text or more.
  let texts: [Column<UInt8>]
  /// The tasks.
  let entries: Column<Entry>
  /// What the tasks ask for, apart from their texts, most of which a request never needs.
  let slots: SlotTable
  /// Every way to ask, those of a task together.
  let phrasings: Column<Phrasing>
  /// The elements of all phrasings: a word, or -1 - n for the n-th slot of the task.
  let elements: Column<Int16>
  /// The words.
  let lexicon: Lexicon
  /// What each word weighs: the rarer among the tasks, the more.
  let weights: Column<Float>
  /// The lengths of the tasks as vectors of words.
  let lengths: Column<Float>
  /// The phrasings of each word.
  let postings: Postings

  /// The tasks of `Knowledge/tasks`: from the embedded index, or from their text where the index does not fit it.
  package static func embedded() -> TaskLibrary { embedded(index: KnowledgeFile.taskIndex, isOwn: true) }

  /// The tasks of `Knowledge/tasks` by an index whose bytes live as long as the process.
  static func embedded(index: UnsafeRawBufferPointer, isOwn: Bool = false) -> TaskLibrary {
    IndexFile.read(index, of: KnowledgeTexts.embedded(), isOwn: isOwn) ?? compiled()
  }

  /// The tasks of `Knowledge/tasks`, read from their text.
  package static func compiled() -> TaskLibrary {
    TaskLibrary(texts: KnowledgeTexts.embedded().tasks, lexicon: .embedded())
  }

  /// The tasks of `records`, read with the words of `Knowledge/language`.
  package init(records: [KnowledgeRecord]) {
    let text = records.map { record in
      record.fields.map { "\($0.key): \($0.value)\n" }.joined()
    }.joined(separator: "\n")
    self.init(text: Array(text.utf8), lexicon: .embedded())
  }

  /// The tasks of a text of records.
  init(text: [UInt8], lexicon: Lexicon) { self.init(texts: [Column(text)], lexicon: lexicon) }

  /// The tasks of texts of records.
  init(texts: [Column<UInt8>], lexicon: Lexicon) {
    self.texts = texts
    var compiler = TaskCompiler(lexicon: lexicon)
    for text in texts { text.withUnsafeBufferPointer { compiler.compile($0) } }
    for text in texts { text.withUnsafeBufferPointer { compiler.compileKorean($0) } }
    for text in texts { text.withUnsafeBufferPointer { compiler.compileHints($0) } }
    compiler.complete()
    self.lexicon = compiler.lexicon
    entries = compiler.entries
    slots = compiler.slots
    phrasings = compiler.phrasings
    elements = compiler.elements
    weights = Column(WordWeights.of(compiler))
    lengths = Column(TaskLengths.of(compiler))
    postings = Postings(Array(phrasings), elements: elements, words: weights.count)
  }

  /// The tasks as the index gives them.
  init(
    texts: [Column<UInt8>], entries: Column<Entry>, slots: SlotTable, phrasings: Column<Phrasing>,
    elements: Column<Int16>,
    lexicon: Lexicon, weights: Column<Float>, lengths: Column<Float>, postings: Postings
  ) {
    self.texts = texts
    self.entries = entries
    self.slots = slots
    self.phrasings = phrasings
    self.elements = elements
    self.lexicon = lexicon
    self.weights = weights
    self.lengths = lengths
    self.postings = postings
  }

  /// The number of tasks.
  package var count: Int { entries.count }

  /// The elements of a phrasing.
  func elements(of phrasing: Phrasing) -> ArraySlice<Int32> {
    elements.withUnsafeBufferPointer { elements in
      elements[Int(phrasing.start)..<Int(phrasing.start + phrasing.count)].map(Int32.init)[...]
    }
  }

  /// The record of a task.
  func record(_ task: Int) -> TaskRecord {
    let entry = entries[task]
    return TaskRecord(text: texts[entry.text], record: entry.record, slots: slots[task])
  }
}

extension TaskLibrary {
  /// A task, as far as matching needs it; the rest is read from its record when it is a candidate.
  struct Entry: BitwiseCopyable, Sendable {
    private var start: UInt32
    private var end: UInt32
    private var textNumber: UInt16
    private var targetCode: UInt8
    private var padding: UInt8 = 0

    init(record: Range<Int>, text: UInt16, target: OfflineRequest.Target) {
      start = UInt32(record.lowerBound)
      end = UInt32(record.upperBound)
      textNumber = text
      targetCode = target.code
    }

    /// Which text its record is in.
    var text: Int { Int(textNumber) }
    /// Where its record stands.
    var record: Range<Int> { Int(start)..<Int(end) }
    /// The requests that it may answer, besides those of the shell.
    var target: OfflineRequest.Target { OfflineRequest.Target(code: targetCode) }
  }

  /// A way to ask, or words that hint at a task without being one: those of its description and its commands.
  struct Phrasing: BitwiseCopyable, Sendable {
    /// Where its elements begin.
    let start: Int32
    private let taskNumber: UInt16
    private let elementCount: UInt16

    private static let hintMark: UInt16 = 1 << 15
    /// The element of a hint that stands between the programs of a task's forms and its other words.
    static let endOfPrograms: Int32 = -1
    /// More elements than this are not counted.
    static let longest = hintMark - 1

    init(task: UInt16, start: Int32, count: UInt16, isHint: Bool = false) {
      self.start = start
      taskNumber = task
      elementCount = count | (isHint ? Self.hintMark : 0)
    }

    /// Whether it only hints at its task.
    var isHint: Bool { elementCount & Self.hintMark != 0 }

    /// The index of its task.
    var task: Int32 { Int32(taskNumber) }
    /// How many elements there are.
    var count: Int32 { Int32(elementCount & Self.longest) }
  }
}
