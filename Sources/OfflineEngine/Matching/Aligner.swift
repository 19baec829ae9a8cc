/// Aligns phrasings with one request.
struct Aligner {
  /// How many phrasings are aligned for an answer.
  static let limit = 96
  /// How many are aligned where a few good commands are wanted and none need be sure of: the best of one request in two
  /// hundred is another one then.
  static let quickLimit = 40
  /// The weight of a slot in a phrasing.
  static let slotWeight: Float = 0.6
  /// The weight of a slot that has a default.
  static let optionalSlotWeight: Float = 0.1
  /// How far a word counts that only other phrasings of the task have.
  static let siblingQuality: Float = 0.7

  /// From this share of both on, a request has the words of a phrasing.
  static let verbatim: Float = 0.95

  let reading: RequestReading
  let marks: RequestMarks
  let library: TaskLibrary
  let scan: PhrasingScan
  let stance: RequestStance
  let topics: TopicPrior
  let programs: NamedPrograms
  let endings: ValueEndings
  private let values: [SlotType: [ValueCandidate]]

  init(_ reading: RequestReading, _ marks: RequestMarks, _ library: TaskLibrary, _ scan: PhrasingScan) {
    self.reading = reading
    self.marks = marks
    self.library = library
    self.scan = scan
    stance = RequestStance(reading, Relations.embedded(library.lexicon))
    topics = TopicPrior(library, scan)
    programs = NamedPrograms(reading, scan)
    endings = ValueEndings(reading)
    var values: [SlotType: [ValueCandidate]] = [:]
    for type in SlotType.allCases { values[type] = reading.candidates(type) }
    self.values = values
  }

  /// The best alignment of each task, best first.
  func alignments(_ limit: Int = Aligner.limit) -> [Alignment] {
    var best: [Int: Alignment] = [:]
    var records: [Int: TaskRecord] = [:]
    var aligned = 0
    for index in scan.best where aligned < limit {
      let task = Int(library.phrasings[index].task)
      let record = records[task] ?? library.record(task)
      records[task] = record
      guard let alignment = align(index, record) else { continue }
      aligned += 1
      if let known = best[task], known.utility >= alignment.utility { continue }
      best[task] = alignment
    }
    // Their features are not moved about.
    let order = best.mapValues(\.utility).sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return order.compactMap { best[$0.key] }
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
      task: Int(phrasing.task), phrasing: index, values: [:], tokens: words.claimed)
    for binding in bindings {
      alignment.values[record.slots[binding.slot].name] = binding.candidate.value
      alignment.tokens.formUnion(TokenSet(binding.candidate.tokens))
    }
    alignment.requestCoverage = requestCoverage(elements, words, bindings, task: Int(phrasing.task))
    alignment.phrasingCoverage = phrasingCoverage(elements, words, bindings, record)
    alignment.features = features(
      Parts(elements: elements, words: words, bindings: bindings, record: record), alignment)
    alignment.utility = RankingModel.utility(alignment)
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

  /// Whether a word of a phrasing goes without saying: the name of a target that the request is about, the sort of file that
  /// a value is by its ending.
  func isUnderstood(_ word: WordID) -> Bool {
    if endings.say(word) { return true }
    guard let target = reading.lexicon.target(word) else { return false }
    return target == scan.target || stance.speaks(of: target)
  }

  /// Whether a token says the name of a target, such as `git`.
  func namesTarget(_ token: Int, _ target: OfflineRequest.Target) -> Bool {
    target != .shell && reading.tokens[token].word >= 0 && reading.lexicon.target(reading.tokens[token].word) == target
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
    let light = TokenSet(bits: marks.light | companions(bindings).bits)
    for token in quality.indices {
      if quality[token] == 0, light.contains(token) { weights[token] = min(weights[token], RequestMarks.lightWeight) }
      covered += quality[token] * weights[token]
    }
    let total = weights.reduce(0, +)
    return total > 0 ? covered / total : 0
  }

  /// The words beside values that only say of what type they are: `the x.sh file`, `a directory named old`.
  func companions(_ bindings: [SlotBinder.Binding]) -> TokenSet {
    var found = TokenSet()
    for binding in bindings {
      let type = binding.type
      if let before = reading.previous(binding.candidate.tokens.lowerBound),
        reading.names(type, before: binding.candidate.tokens.lowerBound)
      {
        found.insert(before)
      }
      if let after = reading.next(binding.candidate.tokens.upperBound - 1),
        reading.names(type, after: binding.candidate.tokens.upperBound - 1)
      {
        found.insert(after)
      }
    }
    return found
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
