/// The number of letters added, dropped, changed or swapped with their neighbour between two words.
enum EditDistance {
  /// The distance, or a number above `limit` where it is more than that.
  static func between(_ word: [UInt8], _ letters: Bytes, _ range: Range<Int>, limit: Int) -> Int {
    let width = range.count + 1
    var beforeLast = [Int](repeating: 0, count: width)
    var last = Array(0..<width)
    for row in 1...word.count {
      var current = [Int](repeating: row, count: width)
      for column in 1..<width {
        let other = letters[range.lowerBound + column - 1]
        let change = last[column - 1] + (word[row - 1] == other ? 0 : 1)
        current[column] = min(last[column] + 1, current[column - 1] + 1, change)
        if row > 1, column > 1, word[row - 2] == other, word[row - 1] == letters[range.lowerBound + column - 2] {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      if current.allSatisfy({ $0 > limit }) { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[width - 1]
  }
}
