/// How many letters must be put in, taken out, changed or exchanged with their neighbour.
package enum EditDistance {
  /// The distance between two short names.
  package static func between(_ first: String, _ second: String) -> Int {
    between(Array(first.utf8), Array(second.utf8))
  }

  /// The same of their bytes.
  package static func between(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
