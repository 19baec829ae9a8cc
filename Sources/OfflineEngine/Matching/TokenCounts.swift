#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How many phrasings of each task have each token: its very word, its meaning, or it beside the next one.
struct TokenCounts {
  /// The number of tokens.
  let width: Int
  /// The tokens of each task.
  private(set) var tokens: [UInt64]
  /// The numbers, those of a task together.
  private(set) var values: [UInt8]

  init(tasks: Int, width: Int) {
    self.width = width
    tokens = [UInt64](repeating: 0, count: tasks)
    values = [UInt8](repeating: 0, count: tasks * width)
  }

  /// Counts the tokens of one phrasing.
  mutating func add(_ tokens: UInt64, to task: Int) {
    self.tokens[task] |= tokens
    var rest = tokens
    while rest != 0 {
      let place = task * width + rest.trailingZeroBitCount
      if values[place] < UInt8.max { values[place] += 1 }
      rest &= rest - 1
    }
  }

  /// The sum over a task's tokens of the squares of their weights times the logarithms of their numbers.
  func sum(of task: Int, _ squares: [Float], _ logarithms: [Float]) -> Float {
    var rest = tokens[task]
    var sum: Float = 0
    while rest != 0 {
      let token = rest.trailingZeroBitCount
      sum += squares[token] * logarithms[Int(values[task * width + token])]
      rest &= rest - 1
    }
    return sum
  }

  /// What each token weighs: the fewer tasks have it, the more; 0 for one that none has.
  var weights: [Float] {
    var tasks = [Int32](repeating: 0, count: width)
    for tokens in tokens where tokens != 0 {
      var rest = tokens
      while rest != 0 {
        tasks[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    let all = logf(Float(tokens.count + 1))
    return tasks.map { $0 == 0 ? 0 : all - logf(Float($0)) }
  }
}
