package import Knowledge
package import Platform

/// What people ask, ready to be held against a request.
package struct TaskLibrary: Sendable {
  /// A task, as far as matching needs it; the rest is read from its record when it is a candidate.
  struct Entry: Sendable {
    /// Where its record stands in `text`.
    var record: Range<Int>
    /// The requests that it may answer, besides those of the shell.
    var target: OfflineRequest.Target
  }

  /// A way to ask.
  struct Phrasing: Sendable {
    /// The index of its task.
    var task: Int32
    /// Where its elements begin.
    var start: Int32
    /// How many there are.
    var count: Int32
  }

  /// The records.
  private(set) var text: [UInt8]
  /// The tasks.
  private(set) var entries: [Entry] = []
  /// Every way to ask, those of a task together.
  private(set) var phrasings: [Phrasing] = []
  /// The elements of all phrasings: a word, or -1 - n for the n-th slot of the task.
  private(set) var elements: [Int32] = []
  /// The words.
  private(set) var lexicon: Lexicon
  /// What each word weighs: the rarer among the tasks, the more.
  private(set) var weights: [Float] = []

  /// The tasks of `Knowledge/tasks`, with the phrasings of the languages alone.
  package static func embedded(languages: Set<Language> = Set(Language.allCases)) -> TaskLibrary {
    var text: [UInt8] = []
    let files = KnowledgeFile.all(in: "tasks")
    text.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + 2 })
    for file in files {
      text.append(contentsOf: file.bytes)
      text.append(contentsOf: "\n\n".utf8)
    }
    return TaskLibrary(text: text, lexicon: .embedded(), readsKorean: languages.contains(.korean))
  }

  /// The tasks of `records`, read with the words of `Knowledge/language`.
  package init(records: [KnowledgeRecord]) {
    let text = records.map { record in
      record.fields.map { "\($0.key): \($0.value)\n" }.joined()
    }.joined(separator: "\n")
    self.init(text: Array(text.utf8), lexicon: .embedded())
  }

  /// The tasks of a text of records.
  init(text: [UInt8], lexicon: Lexicon, readsKorean: Bool = true) {
    self.text = text
    var compiler = TaskCompiler(lexicon: lexicon, readsKorean: readsKorean)
    text.withUnsafeBufferPointer { compiler.compile($0) }
    self.lexicon = compiler.lexicon
    entries = compiler.entries
    phrasings = compiler.phrasings
    elements = compiler.elements
    weights = WordWeights.of(compiler)
  }

  /// The languages whose phrasings can answer a request: English alone for one without a letter beyond ASCII.
  package static func languages(for words: String) -> Set<Language> {
    words.utf8.allSatisfy(\.isASCII) ? [.english] : Set(Language.allCases)
  }

  /// The number of tasks.
  package var count: Int { entries.count }

  /// The record of a task.
  func record(_ task: Int) -> TaskRecord {
    text.withUnsafeBufferPointer { bytes in
      TaskRecord(
        KnowledgeRecord.read(Bytes(rebasing: bytes[entries[task].record])).first ?? KnowledgeRecord(fields: []))
    }
  }
}
