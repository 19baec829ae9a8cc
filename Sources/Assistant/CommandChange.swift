/// What differs between two commands, by their words.
package struct CommandChange: Equatable, Sendable {
  /// Words in a row that others took the place of; one of the two may be empty.
  package struct Hunk: Equatable, Sendable {
    /// The words that are gone.
    package var removed: String
    /// The words that came.
    package var added: String

    /// Makes a hunk.
    package init(removed: String, added: String) {
      self.removed = removed
      self.added = added
    }
  }

  /// The differences, in their order.
  package let hunks: [Hunk]

  /// Commands of more words are not compared.
  private static let mostWords = 200

  /// What became of `old`; nil where nothing changed, or where hardly a word stayed.
  package init?(from old: String, to new: String) {
    let (old, new) = (old.split(whereSeparator: \.isWhitespace), new.split(whereSeparator: \.isWhitespace))
    guard old.count <= Self.mostWords, new.count <= Self.mostWords else { return nil }
    let kept = Self.longestCommonPart(old, new)
    guard kept.count * 2 >= min(old.count, new.count) else { return nil }
    var hunks: [Hunk] = []
    var last = (old: 0, new: 0)
    for pair in kept + [(old.count, new.count)] {
      let (removed, added) = (old[last.old..<pair.0], new[last.new..<pair.1])
      if !removed.isEmpty || !added.isEmpty {
        hunks.append(Hunk(removed: removed.joined(separator: " "), added: added.joined(separator: " ")))
      }
      last = (pair.0 + 1, pair.1 + 1)
    }
    guard !hunks.isEmpty else { return nil }
    self.hunks = hunks
  }

  /// The places of the words that both have in this order, as many as can be.
  private static func longestCommonPart(_ old: [Substring], _ new: [Substring]) -> [(Int, Int)] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] = old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
