/// The quick look at every phrasing: which ones are worth aligning with the request.
struct PhrasingScan {
  /// How many phrasings are aligned.
  static let limit = 64
  /// How many of one task.
  static let limitPerTask = 6

  /// The phrasings worth aligning, best first.
  private(set) var best: [Int] = []
  /// For each task, the tokens that some phrasing of it has.
  private(set) var taskTokens: [UInt64]

  init(_ library: TaskLibrary, _ marks: RequestMarks, target: OfflineRequest.Target) {
    taskTokens = [UInt64](repeating: 0, count: library.entries.count)
    let total = marks.weights.reduce(0, +)
    var scored: [(score: Float, phrasing: Int)] = []
    for (index, phrasing) in library.phrasings.enumerated() {
      guard target == .shell || library.entries[Int(phrasing.task)].target == target else { continue }
      let score = score(phrasing, library, marks, total: total)
      if score > 0.08 { scored.append((score, index)) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.phrasing < $1.phrasing }
    choose(scored, library)
  }

  private mutating func score(
    _ phrasing: TaskLibrary.Phrasing, _ library: TaskLibrary, _ marks: RequestMarks, total: Float
  ) -> Float {
    var tokens: UInt64 = 0
    var own: Float = 0
    var met: Float = 0
    var slots = 0
    for index in Int(phrasing.start)..<Int(phrasing.start + phrasing.count) {
      let element = library.elements[index]
      if element < 0 {
        slots += 1
        continue
      }
      let weight = library.weights[Int(element)]
      own += weight
      let related = marks.related[Int(element)]
      if related != 0 {
        tokens |= related
        met += weight
      }
    }
    taskTokens[Int(phrasing.task)] |= tokens
    guard tokens != 0, own > 0 else { return 0 }
    let rest = total - marks.weight(of: tokens)
    let filled = min(rest, Float(slots) * RequestMarks.valueWeight)
    return (total - rest + 0.7 * filled) / total * (met / own)
  }

  private mutating func choose(_ scored: [(score: Float, phrasing: Int)], _ library: TaskLibrary) {
    var perTask: [Int32: Int] = [:]
    for (_, index) in scored {
      let task = library.phrasings[index].task
      guard perTask[task, default: 0] < Self.limitPerTask else { continue }
      perTask[task, default: 0] += 1
      best.append(index)
      if best.count == Self.limit { return }
    }
  }
}
