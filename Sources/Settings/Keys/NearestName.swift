import Platform

/// Finds the name that a mistyped one was most likely meant to be.
enum NearestName {
  private static let longest = 64

  /// The best of `candidates` that is near enough to `name`; the first of equally good ones.
  static func of(_ name: String, among candidates: [String]) -> String? {
    let wanted = name.lowercased()
    guard !wanted.isEmpty, wanted.utf8.count <= longest else { return nil }
    let near = candidates.map { (name: $0, distance: distance(wanted, $0)) }.min { $0.distance < $1.distance }
    guard let near else { return nil }
    if near.distance <= max(1, wanted.count / 4) { return near.name }
    return sharingWords(wanted, candidates) ?? (near.distance <= max(1, wanted.count / 3) ? near.name : nil)
  }

  /// How far `name` is from `candidate`, whose table may have been left out or put before.
  private static func distance(_ name: String, _ candidate: String) -> Int {
    let leaf = candidate.split(separator: ".").last.map(String.init) ?? candidate
    let nameLeaf = name.split(separator: ".").last.map(String.init) ?? name
    return min(EditDistance.between(name, candidate), EditDistance.between(nameLeaf, leaf) + (leaf == nameLeaf ? 0 : 1))
  }

  /// `api_key` → `model.key`, `url` → `model.base_url`: the candidate that shares the last word and has fewest others.
  private static func sharingWords(_ name: String, _ candidates: [String]) -> String? {
    let words = self.words(name)
    let sharing = candidates.filter { self.words($0).last == words.last }
    return sharing.min { self.words($0).count < self.words($1).count }
  }

  private static func words(_ name: String) -> [Substring] {
    (name.split(separator: ".").last ?? "").split { $0 == "_" || $0 == "-" }
  }
}
