#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How alike a request and all that is said of a task are: the cosine of their words, each weighted by how rare it is and
/// how often it is said. Other words of the same meaning do not count.
struct TaskSimilarity {
  /// A number from 0 to 1 for each task.
  private(set) var values: [Float]

  init(_ library: TaskLibrary, _ counts: TokenCounts) {
    let width = counts.width
    values = [Float](repeating: 0, count: library.entries.count)
    let weights = counts.weights
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return }
    let logarithms = (0...Int(UInt8.max)).map { logf(Float($0 + 1)) }
    for task in values.indices where counts.tokens[task] != 0 {
      var rest = counts.tokens[task]
      var sum: Float = 0
      while rest != 0 {
        let token = rest.trailingZeroBitCount
        sum += weights[token] * weights[token] * logarithms[Int(counts.values[task * width + token])]
        rest &= rest - 1
      }
      values[task] = min(1, sum / (length * library.lengths[task]))
    }
  }
}
