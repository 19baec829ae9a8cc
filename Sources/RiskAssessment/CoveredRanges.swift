import ShellGrammar

/// Ranges of a command that can be asked quickly whether one of them holds another one.
struct CoveredRanges {
  private var starts: [Int] = []
  /// The farthest end of all ranges up to the one at an index.
  private var ends: [Int] = []

  init(_ ranges: [SourceRange]) {
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      starts.append(range.start)
      ends.append(max(ends.last ?? range.end, range.end))
    }
  }

  /// Whether one of the ranges holds `inner` as a whole.
  func cover(_ inner: SourceRange) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= inner.start { low = middle + 1 } else { high = middle }
    }
    // Of the ranges that begin no later than it, the one that reaches farthest decides.
    return low > 0 && ends[low - 1] >= inner.end
  }
}
