import Platform

/// Names that a mistyped one may mean.
enum NearestNames {
  /// Those of `names` that are near `name`, nearest first: few letters apart, or one the beginning of the other.
  static func of(_ name: String, among names: [String], count: Int = 3) -> [String] {
    let wanted = Array(name.lowercased().utf8.prefix(longest))
    let limit = max(1, wanted.count / 3)
    let near = names.enumerated().compactMap { index, candidate -> (distance: Int, index: Int)? in
      let other = Array(candidate.lowercased().utf8.prefix(longest))
      let shorter = min(wanted.count, other.count)
      let isBeginning = shorter >= 3 && wanted.prefix(shorter) == other.prefix(shorter)
      let distance = isBeginning ? 1 : EditDistance.between(wanted, other)
      return distance <= limit ? (distance, index) : nil
    }
    return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(count).map { names[$0.index] }
  }

  /// Longer names come from outside and are compared by their beginnings.
  private static let longest = 80
}
