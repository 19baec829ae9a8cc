/// The quick look at every phrasing: which ones are worth aligning with the request.
struct PhrasingScan {
  /// How many phrasings are handed on; more than are aligned, as some have slots that no value fills.
  static let limit = 240
  /// How many of one task.
  static let limitPerTask = 5
  /// How many tasks have phrasings among them because all that is said of them is most like the request, and how many.
  static let alikeTasks = 24
  static let limitPerAlikeTask = 2
  /// What it adds to a score to have the very words of the request, not others of the same meaning.
  static let exactness: Float = 0.05

  /// The phrasings worth aligning, best first.
  private(set) var best: [Int] = []
  /// For each task, the tokens that some phrasing of it has.
  private(set) var taskTokens: [UInt64]
  /// For each task, the tokens that its description or its commands have.
  private(set) var hintTokens: [UInt64]
  /// For each task, the scores of its phrasings that were found: the best and the second one.
  private(set) var taskScores: [SIMD2<Float>]
  /// How rare each token is among the tasks.
  private(set) var rarity: TokenRarity
  /// For each task, the tokens that are programs of its commands.
  private(set) var programTokens: [UInt64]
  /// How alike each task is to the request.
  private(set) var similarity: TaskSimilarity
  /// How rare its pairs of neighbours are among the tasks.
  private(set) var pairs: PairRarity
  /// What the request is for.
  let target: OfflineRequest.Target

  /// The phrasings that are not looked at, for the training of the ranking.
  private let leftOut: Set<Int>
  private var words: TokenCounts
  private var meanings: TokenCounts
  private var neighbours: TokenCounts
  /// The neighbours that each task has of those of the request.
  let requestPairs: RequestPairs

  init(
    _ library: TaskLibrary, _ reading: RequestReading, _ marks: RequestMarks, target: OfflineRequest.Target,
    leftOut: Set<Int> = []
  ) {
    self.target = target
    self.leftOut = leftOut
    taskTokens = [UInt64](repeating: 0, count: library.entries.count)
    hintTokens = taskTokens
    programTokens = taskTokens
    requestPairs = RequestPairs(reading)
    words = TokenCounts(tasks: taskTokens.count, width: marks.weights.count)
    meanings = words
    neighbours = TokenCounts(tasks: taskTokens.count, width: requestPairs.count)
    rarity = TokenRarity()
    similarity = TaskSimilarity()
    pairs = PairRarity()
    taskScores = [SIMD2<Float>](repeating: .zero, count: library.entries.count)
    var scored: [ScoredPhrasing] = []
    library.elements.withUnsafeBufferPointer { elements in
      library.weights.withUnsafeBufferPointer { weights in
        marks.related.withUnsafeBufferPointer { related in
          scored = marks.exact.withUnsafeBufferPointer { exact in
            let words = WordView(elements: elements, weights: weights, related: related, exact: exact)
            return scores(words, library, marks, target: target)
          }
        }
      }
    }
    rarity = TokenRarity(marks, taskTokens: taskTokens)
    similarity = TaskSimilarity(library, words: words, meanings: meanings, pairs: neighbours)
    pairs = PairRarity(neighbours)
    scored.sort { $0.rank < $1.rank }
    choose(scored, library)
  }

  /// The arrays that every phrasing is held against.
  private struct WordView {
    var elements: UnsafeBufferPointer<Int16>
    var weights: UnsafeBufferPointer<Float>
    var related: UnsafeBufferPointer<UInt64>
    var exact: UnsafeBufferPointer<UInt64>
  }

  private mutating func scores(
    _ words: WordView, _ library: TaskLibrary, _ marks: RequestMarks, target: OfflineRequest.Target
  ) -> [ScoredPhrasing] {
    let total = marks.weights.reduce(0, +)
    let tasks = library.entries.map { target == .shell || $0.target == target }
    var scored: [ScoredPhrasing] = []
    for index in library.postings.phrasings(ofMarked: marks.related, count: library.phrasings.count) {
      let phrasing = library.phrasings[index]
      guard tasks[Int(phrasing.task)], leftOut.isEmpty || !leftOut.contains(index) else { continue }
      if phrasing.isHint {
        addHints(phrasing, words)
        continue
      }
      let score = score(phrasing, words, marks, total: total)
      keepBest(score, of: Int(phrasing.task))
      if score > 0.08 { scored.append(ScoredPhrasing(index, score)) }
    }
    return scored
  }

  private mutating func keepBest(_ score: Float, of task: Int) {
    let known = taskScores[task]
    if score > known[0] {
      taskScores[task] = SIMD2(score, known[0])
    } else if score > known[1] {
      taskScores[task][1] = score
    }
  }

  private mutating func addHints(_ phrasing: TaskLibrary.Phrasing, _ words: WordView) {
    let task = Int(phrasing.task)
    var exact: UInt64 = 0
    for index in Int(phrasing.start)..<Int(phrasing.start + phrasing.count) {
      let element = Int(words.elements[index])
      if element < 0 {
        programTokens[task] = exact
        exact = 0
        continue
      }
      hintTokens[task] |= words.related[element]
      exact |= words.exact[element]
    }
    self.words.add(exact, to: task)
  }

  private mutating func score(
    _ phrasing: TaskLibrary.Phrasing, _ words: WordView, _ marks: RequestMarks, total: Float
  ) -> Float {
    var tokens: UInt64 = 0
    var exact: UInt64 = 0
    var own: Float = 0
    var met: Float = 0
    var same: Float = 0
    var slots: Float = 0
    var index = Int(phrasing.start)
    let end = index + Int(phrasing.count)
    var finder = RequestPairs.Finder()
    while index < end {
      let element = Int(words.elements[index])
      index += 1
      if element < 0 {
        slots += 1
        finder.add(nil, requestPairs)
        continue
      }
      let weight = words.weights[element]
      let related = words.related[element]
      finder.add(related, requestPairs)
      own += weight
      tokens |= related
      if related != 0 { met += weight }
      let equal = words.exact[element]
      exact |= equal
      if equal != 0 { same += weight }
    }
    guard tokens != 0, own > 0 else { return 0 }
    taskTokens[Int(phrasing.task)] |= tokens
    let task = Int(phrasing.task)
    self.words.add(exact, to: task)
    meanings.add(tokens, to: task)
    neighbours.add(finder.finish(requestPairs), to: task)
    let rest = total - marks.weight(of: tokens)
    let filled = min(rest, slots * RequestMarks.valueWeight)
    return (total - rest + 0.7 * filled) / total * (met + Self.exactness * same) / own
  }

  private mutating func choose(_ scored: [ScoredPhrasing], _ library: TaskLibrary) {
    var perTask = [UInt8](repeating: 0, count: library.entries.count)
    let alike = similarity.most(Self.alikeTasks)
    var isChosen = [Bool](repeating: false, count: scored.count)
    for (place, scored) in scored.enumerated() {
      let task = Int(library.phrasings[scored.phrasing].task)
      guard perTask[task] < Self.limitPerAlikeTask, alike.contains(task) else { continue }
      perTask[task] += 1
      best.append(scored.phrasing)
      isChosen[place] = true
    }
    for (place, scored) in scored.enumerated() where !isChosen[place] {
      let task = Int(library.phrasings[scored.phrasing].task)
      guard perTask[task] < Self.limitPerTask else { continue }
      perTask[task] += 1
      best.append(scored.phrasing)
      if best.count == Self.limit { return }
    }
  }
}

/// A phrasing and how near it is to the request, in one number that is the smaller the nearer it is.
private struct ScoredPhrasing {
  let rank: UInt64

  /// `score` is not negative: the bits of such numbers are in the order of the numbers.
  init(_ phrasing: Int, _ score: Float) { rank = UInt64(~score.bitPattern) << 32 | UInt64(phrasing) }

  var phrasing: Int { Int(rank & 0xFFFF_FFFF) }
}
