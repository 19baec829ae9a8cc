import Platform

/// Finds the names that a mistyped one may have meant.
enum NearNames {
  private static let most = 3

  /// The names near `name`, nearest first; the name itself is none of them.
  static func near(_ name: String, in names: [String]) -> [String] {
    let wanted = Array(name.lowercased().utf8.prefix(200))
    let limit = max(2, wanted.count / 3)
    let rated = names.compactMap { candidate -> (name: String, distance: Int)? in
      guard candidate != name else { return nil }
      let distance = distance(wanted, candidate)
      return distance <= limit ? (candidate, distance) : nil
    }
    return rated.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(most).map(\.name)
  }

  /// How far a name is, whatever vendor or tag stands around it.
  private static func distance(_ wanted: [UInt8], _ candidate: String) -> Int {
    let whole = candidate.lowercased()
    let bare = whole.split(separator: "/").last ?? ""
    let untagged = bare.split(separator: ":").first ?? ""
    let isPart = wanted.count > 2 && (whole.contains(String(decoding: wanted, as: UTF8.self)))
    let forms = [
      EditDistance.between(wanted, Array(whole.utf8)), EditDistance.between(wanted, Array(bare.utf8)) + 1,
      EditDistance.between(wanted, Array(untagged.utf8)) + 1,
    ]
    return min(forms.min() ?? .max, isPart ? 2 : .max)
  }
}
