/// The pairs of neighbours of a request that tasks have, each weighted by how rare it is among them.
struct PairRarity {
  private var weights: [Float] = []
  private var tasks: [UInt64] = []
  private var total: Float = 0

  /// No pairs.
  init() {}

  init(_ counts: TokenCounts) {
    weights = counts.weights
    tasks = counts.tokens
    total = weights.reduce(0, +)
  }

  /// The share of the weight of all pairs that some task has, that this one has.
  func share(of task: Int) -> Float {
    guard total > 0 else { return 0 }
    var rest = tasks[task]
    var sum: Float = 0
    while rest != 0 {
      sum += weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum / total
  }
}
