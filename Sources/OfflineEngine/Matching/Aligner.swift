#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Aligns phrasings with one request.
struct Aligner {
  /// How many phrasings are aligned.
  static let limit = 96
  /// The weight of a slot in a phrasing.
  static let slotWeight: Float = 0.6
  /// The weight of a slot that has a default.
  static let optionalSlotWeight: Float = 0.1
  /// How far a word counts that only other phrasings of the task have.
  static let siblingQuality: Float = 0.7

  /// The weight of shared words from which on they are enough.
  static let enoughEvidence: Float = 0.6
  /// From this share of both on, a request has the words of a phrasing.
  static let verbatim: Float = 0.95
  /// Below 1, so that words the request lacks cost less than words it has beyond the phrasing.
  static let phrasingExponent: Float = 0.7

  let reading: RequestReading
  let marks: RequestMarks
  let library: TaskLibrary
  let scan: PhrasingScan
  let stance: RequestStance
  private let values: [SlotType: [ValueCandidate]]

  init(_ reading: RequestReading, _ marks: RequestMarks, _ library: TaskLibrary, _ scan: PhrasingScan) {
    self.reading = reading
    self.marks = marks
    self.library = library
    self.scan = scan
    stance = RequestStance(reading, Relations.embedded(library.lexicon))
    var values: [SlotType: [ValueCandidate]] = [:]
    for type in SlotType.allCases { values[type] = reading.candidates(type) }
    self.values = values
  }

  /// The best alignment of each task, best first.
  func alignments() -> [Alignment] {
    var best: [Int: Alignment] = [:]
    var records: [Int: TaskRecord] = [:]
    var aligned = 0
    for index in scan.best where aligned < Self.limit {
      let task = Int(library.phrasings[index].task)
      let record = records[task] ?? library.record(task)
      records[task] = record
      guard let alignment = align(index, record) else { continue }
      aligned += 1
      if alignment.score > best[task]?.score ?? 0 { best[task] = alignment }
    }
    return best.values.sorted { $0.score != $1.score ? $0.score > $1.score : $0.task < $1.task }
  }

  /// How a phrasing fits; nil where a slot stays empty that must not.
  func align(_ index: Int, _ record: TaskRecord) -> Alignment? {
    let phrasing = library.phrasings[index]
    let elements = library.elements(of: phrasing)
    let words = PhrasingWords(elements, reading, marks, reserved: rangeTokens(record))
    let binder = SlotBinder(
      reading: reading, record: record, elements: elements, words: words, weights: marks.weights, values: values)
    guard let bindings = binder.bind() else { return nil }
    var alignment = Alignment(
      task: Int(phrasing.task), phrasing: index, values: [:], tokens: words.claimed, score: 0)
    for binding in bindings {
      alignment.values[record.slots[binding.slot].name] = binding.candidate.value
      alignment.tokens.formUnion(TokenSet(binding.candidate.tokens))
    }
    alignment.requestCoverage = requestCoverage(elements, words, bindings, task: Int(phrasing.task))
    alignment.phrasingCoverage = phrasingCoverage(elements, words, bindings, record)
    alignment.score =
      alignment.requestCoverage * powf(alignment.phrasingCoverage, Self.phrasingExponent)
      * evidence(elements, words) * order(words, bindings) * prior(alignment)
      * stance.agreement(elements, words, alignment.tokens) * fileAsText(bindings, record)
      * ending(elements, bindings, record)
    alignment.score = min(1, alignment.score)
    return alignment
  }

  /// The tokens of ranges such as `20번째 줄부터 30번째 줄`, which no word of the phrasing takes apart.
  private func rangeTokens(_ record: TaskRecord) -> TokenSet {
    var tokens = TokenSet()
    guard record.slots.contains(where: { $0.type == .range }) else { return tokens }
    for candidate in values[.range] ?? [] where candidate.tokens.count > 1 {
      tokens.formUnion(TokenSet(candidate.tokens))
    }
    return tokens
  }

  /// Whether a word of a phrasing is the name of a target that the request is about without naming it.
  private func isUnderstood(_ word: WordID) -> Bool {
    guard let target = reading.lexicon.target(word) else { return false }
    return target == scan.target || stance.speaks(of: target)
  }

  /// Whether a token says the name of a target, such as `git`.
  private func namesTarget(_ token: Int, _ target: OfflineRequest.Target) -> Bool {
    target != .shell && reading.tokens[token].word >= 0 && reading.lexicon.target(reading.tokens[token].word) == target
  }

  /// Less than 1 where hardly a word that says something is shared, only values.
  private func evidence(_ elements: ArraySlice<Int32>, _ words: PhrasingWords) -> Float {
    var shared: Float = 0
    for (place, element) in elements.enumerated() where element >= 0 && words.tokens[place] >= 0 {
      shared += library.weights[Int(element)] * words.quality[place]
    }
    return 0.85 + 0.15 * min(1, shared / Self.enoughEvidence)
  }

  /// Less than 1 where the name of a file is taken for text while a slot for a file stays empty.
  private func fileAsText(_ bindings: [SlotBinder.Binding], _ record: TaskRecord) -> Float {
    let hasFree = record.slots.indices.contains { slot in
      record.slots[slot].type.isPath && !bindings.contains { $0.slot == slot }
    }
    guard hasFree else { return 1 }
    let isTaken = bindings.contains { binding in
      let token = binding.candidate.tokens.lowerBound
      return record.slots[binding.slot].type.isFreeText && reading.tokens[token].kind == .value
        && ValueShape(reading.text(token)).isFileName
    }
    return isTaken ? 0.8 : 1
  }

  /// A little more than 1 where a value has the ending that its slot asks for, less where the phrasing asks for one and
  /// none is given.
  private func ending(
    _ elements: ArraySlice<Int32>, _ bindings: [SlotBinder.Binding], _ record: TaskRecord
  ) -> Float {
    for slot in record.slots.indices where !record.slots[slot].endings.isEmpty {
      if bindings.contains(where: { $0.slot == slot }) { return 1.03 }
      if elements.contains(Int32(-1 - slot)) { return 0.95 }
    }
    return 1
  }

  /// A little less than 1 where words and values stand in another order than in the phrasing.
  private func order(_ words: PhrasingWords, _ bindings: [SlotBinder.Binding]) -> Float {
    var tokens = words.tokens
    for binding in bindings {
      if let place = binding.place { tokens[place] = binding.candidate.tokens.lowerBound }
    }
    let matched = tokens.filter { $0 >= 0 }
    guard matched.count > 1 else { return 1 }
    let ordered = zip(matched, matched.dropFirst()).filter { $0 < $1 }.count
    return 0.95 + 0.05 * Float(ordered) / Float(matched.count - 1)
  }

  /// A little less than 1 for a task of git or gh that the request does not name, and below the threshold where no other
  /// word is of the target either, unless the request has the very words of the phrasing.
  private func prior(_ alignment: Alignment) -> Float {
    let target = library.entries[alignment.task].target
    if target == .shell || target == scan.target || reading.tokens.indices.contains(where: { namesTarget($0, target) })
    {
      return 1
    }
    if stance.speaks(of: target) { return 0.98 }
    return alignment.requestCoverage * alignment.phrasingCoverage >= Self.verbatim ? 0.95 : 0.72
  }

  /// The share of the request's weight that the phrasing accounts for.
  private func requestCoverage(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ bindings: [SlotBinder.Binding], task: Int
  ) -> Float {
    var quality = [Float](repeating: 0, count: reading.tokens.count)
    for token in reading.tokens.indices where scan.taskTokens[task] >> UInt64(token) & 1 == 1 {
      quality[token] = reading.tokens[token].isMended ? 0 : Self.siblingQuality
    }
    let target = library.entries[task].target
    for token in reading.tokens.indices where namesTarget(token, target) { quality[token] = 1 }
    for (place, token) in words.tokens.enumerated() where token >= 0 { quality[token] = words.quality[place] }
    var weights = marks.weights
    for binding in bindings {
      for token in binding.candidate.tokens {
        quality[token] = max(quality[token], binding.candidate.fit)
        weights[token] = min(weights[token], RequestMarks.filledWeight)
      }
    }
    var covered: Float = 0
    for token in quality.indices { covered += quality[token] * weights[token] }
    let total = weights.reduce(0, +)
    return total > 0 ? covered / total : 0
  }

  /// The share of the phrasing's weight that the request accounts for.
  private func phrasingCoverage(
    _ elements: ArraySlice<Int32>, _ words: PhrasingWords, _ bindings: [SlotBinder.Binding], _ record: TaskRecord
  ) -> Float {
    var own: Float = 0
    var covered: Float = 0
    for (place, element) in elements.enumerated() {
      if element >= 0 {
        let isMissing = words.tokens[place] < 0
        let weight = isMissing && isUnderstood(element) ? 0 : library.weights[Int(element)]
        own += weight
        if !isMissing { covered += weight * words.quality[place] }
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
