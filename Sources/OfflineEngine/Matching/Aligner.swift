/// Aligns phrasings with one request.
struct Aligner {
  /// The weight of a slot in a phrasing.
  static let slotWeight: Float = 1
  /// The weight of a slot that has a default.
  static let optionalSlotWeight: Float = 0.2
  /// How far a word counts that only other phrasings of the task have.
  static let siblingQuality: Float = 0.7

  let reading: RequestReading
  let marks: RequestMarks
  let library: TaskLibrary
  let scan: PhrasingScan
  private let values: [SlotType: [ValueCandidate]]
  private let total: Float

  init(_ reading: RequestReading, _ marks: RequestMarks, _ library: TaskLibrary, _ scan: PhrasingScan) {
    self.reading = reading
    self.marks = marks
    self.library = library
    self.scan = scan
    var values: [SlotType: [ValueCandidate]] = [:]
    for type in SlotType.allCases { values[type] = reading.candidates(type) }
    self.values = values
    total = marks.weights.reduce(0, +)
  }

  /// The best alignment of each task, best first.
  func alignments() -> [Alignment] {
    var best: [Int: Alignment] = [:]
    var records: [Int: TaskRecord] = [:]
    for index in scan.best {
      let task = Int(library.phrasings[index].task)
      let record = records[task] ?? library.record(task)
      records[task] = record
      guard let alignment = align(index, record), alignment.score > best[task]?.score ?? 0 else { continue }
      best[task] = alignment
    }
    return best.values.sorted { $0.score != $1.score ? $0.score > $1.score : $0.task < $1.task }
  }

  /// How a phrasing fits; nil where a slot stays empty that must not.
  func align(_ index: Int, _ record: TaskRecord) -> Alignment? {
    let phrasing = library.phrasings[index]
    let elements = library.elements[Int(phrasing.start)..<Int(phrasing.start + phrasing.count)]
    let words = PhrasingWords(elements, reading, marks)
    let binder = SlotBinder(
      reading: reading, record: record, elements: elements, words: words, weights: marks.weights, values: values)
    guard let bindings = binder.bind() else { return nil }
    var alignment = Alignment(
      task: Int(phrasing.task), phrasing: index, values: [:], tokens: words.claimed, score: 0)
    for binding in bindings {
      alignment.values[record.slots[binding.slot].name] = binding.candidate.value
      alignment.tokens.formUnion(TokenSet(binding.candidate.tokens))
    }
    let request = requestCoverage(elements, words, bindings, task: Int(phrasing.task))
    let own = phrasingCoverage(elements, words, bindings, record)
    alignment.score = request * own
    return alignment
  }

  /// The share of the request's weight that the phrasing accounts for.
  private func requestCoverage(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ bindings: [SlotBinder.Binding], task: Int
  ) -> Float {
    guard total > 0 else { return 0 }
    var quality = [Float](repeating: 0, count: reading.tokens.count)
    for token in reading.tokens.indices where scan.taskTokens[task] >> UInt64(token) & 1 == 1 {
      quality[token] = reading.tokens[token].isMended ? 0 : Self.siblingQuality
    }
    for (place, token) in words.tokens.enumerated() where token >= 0 { quality[token] = words.quality[place] }
    for binding in bindings {
      for token in binding.candidate.tokens { quality[token] = max(quality[token], binding.candidate.fit) }
    }
    var covered: Float = 0
    for token in quality.indices { covered += quality[token] * marks.weights[token] }
    return covered / total
  }

  /// The share of the phrasing's weight that the request accounts for.
  private func phrasingCoverage(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ bindings: [SlotBinder.Binding], _ record: TaskRecord
  ) -> Float {
    var own: Float = 0
    var covered: Float = 0
    for (place, element) in elements.enumerated() {
      if element >= 0 {
        let weight = library.weights[Int(element)]
        own += weight
        if words.tokens[place] >= 0 { covered += weight * words.quality[place] }
      } else if let binding = bindings.first(where: { $0.place == place }) {
        own += Self.slotWeight
        covered += Self.slotWeight * binding.candidate.fit
      } else {
        own += Self.optionalSlotWeight
      }
    }
    for binding in bindings where binding.place == nil {
      own += Self.optionalSlotWeight
      covered += Self.optionalSlotWeight * binding.candidate.fit * 0.8
    }
    return own > 0 ? covered / own : 0
  }
}
