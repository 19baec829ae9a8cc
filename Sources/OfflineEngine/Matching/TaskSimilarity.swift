#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How alike a request and all that is said of a task are: the product of their words, meanings and pairs of neighbours, each
/// weighted by how rare it is and how often it is said, by their lengths; that of the task counts a little less.
struct TaskSimilarity {
  /// What a pair of neighbours counts beside a word and a meaning.
  static let pairWeight: Float = 0.7

  /// A number of 0 or more for each task.
  private(set) var values: [Float] = []
  /// The greatest of them, and the second one.
  private var leading = SIMD2<Float>.zero

  /// No task is alike.
  init() {}

  /// The cosines for counts of words, of meanings and of pairs.
  init(_ library: TaskLibrary, words: TokenCounts, meanings: TokenCounts, pairs: TokenCounts) {
    let logarithms = (0...Int(UInt8.max)).map { logf(Float($0 + 1)) }
    var sums = [Float](repeating: 0, count: library.entries.count)
    var square: Float = 0
    for (counts, share) in [(words, Float(1)), (meanings, 1), (pairs, Self.pairWeight * Self.pairWeight)] {
      let squares = counts.weights.map { $0 * $0 * share }
      square += squares.reduce(0, +)
      for task in sums.indices where counts.tokens[task] != 0 {
        sums[task] += counts.sum(of: task, squares, logarithms)
      }
    }
    let length = square.squareRoot()
    values = sums
    guard length > 0 else { return }
    for task in values.indices where sums[task] > 0 {
      values[task] = sums[task] / (length * library.lengths[task])
      if values[task] > leading[0] {
        leading = SIMD2(values[task], leading[0])
      } else if values[task] > leading[1] {
        leading[1] = values[task]
      }
    }
  }

  /// The number of a task as a share of that of the one most alike besides it, at most 2.
  func share(of task: Int) -> Float {
    let other = values[task] == leading[0] ? leading[1] : leading[0]
    return values[task] == 0 ? 0 : other > 0 ? min(2, values[task] / other) : 2
  }

  /// The tasks that are most alike, at most so many.
  func most(_ count: Int) -> Set<Int> {
    var best: [Int] = []
    for task in values.indices where values[task] > 0 {
      guard best.count < count || values[task] > values[best[best.count - 1]] else { continue }
      best.insert(task, at: best.firstIndex { values[$0] < values[task] } ?? best.count)
      if best.count > count { best.removeLast() }
    }
    return Set(best)
  }
}
