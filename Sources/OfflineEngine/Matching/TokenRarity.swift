#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How few tasks have each token of a request, from 0 for one that all have to 1 for one that a single task has.
struct TokenRarity {
  /// The rarity of each token; 0 for one that no task has, or that says nothing.
  private(set) var values: [Float] = []
  /// The sum of them.
  private(set) var total: Float = 0

  /// Nothing is known of any token.
  init() {}

  init(_ marks: RequestMarks, taskTokens: [UInt64]) {
    var counts = [Int32](repeating: 0, count: marks.weights.count)
    for tokens in taskTokens where tokens != 0 {
      var rest = tokens
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    let all = logf(Float(taskTokens.count + 1))
    values = counts.enumerated().map { token, count in
      count == 0 || marks.telling >> UInt64(token) & 1 == 0 ? 0 : 1 - logf(Float(count)) / all
    }
    total = values.reduce(0, +)
  }

  /// All the tokens.
  var all: UInt64 { values.count < 64 ? 1 << UInt64(values.count) - 1 : ~0 }

  /// The sum over a set of tokens.
  func sum(_ tokens: UInt64) -> Float {
    var rest = tokens
    var sum: Float = 0
    while rest != 0 {
      if rest.trailingZeroBitCount < values.count { sum += values[rest.trailingZeroBitCount] }
      rest &= rest - 1
    }
    return sum
  }

  /// The greatest value in a set of tokens.
  func greatest(_ tokens: UInt64) -> Float {
    var rest = tokens
    var greatest: Float = 0
    while rest != 0 {
      greatest = max(greatest, values[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return greatest
  }
}
