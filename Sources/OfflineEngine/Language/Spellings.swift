/// The words that a typing error is held against: the letters of Latin ones, the jamo of Korean ones.
struct Spellings: Sendable {
  /// The letters of all of them.
  var letters = Column<UInt8>()
  /// Where each of them ends.
  var ends = Column<UInt32>()

  /// Remembers a spelling that is long enough to be told apart.
  mutating func add(_ bytes: Bytes, _ range: Range<Int>) {
    guard let word = Self.letters(bytes, range) else { return }
    for letter in word { letters.append(letter) }
    ends.append(UInt32(letters.count))
  }

  /// The letters of a Latin word of four or more, or the jamo of a Korean one of five or more; nil for others.
  private static func letters(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8]? {
    if range.count >= 4, range.allSatisfy({ bytes[$0].isLetter }) { return range.map { bytes[$0].lowercased } }
    guard let jamo = HangulSyllable.jamo(bytes, range), range.count > 3, jamo.count >= 5 else { return nil }
    return jamo
  }

  /// The known spelling that is nearest to a word: one edit away, or two for eight letters or more; nil where there is
  /// none.
  func nearest(to bytes: Bytes, _ range: Range<Int>) -> [UInt8]? {
    guard let word = Self.letters(bytes, range) else { return nil }
    var limit = word.count >= 8 ? 2 : 1
    var best: Range<Int>?
    letters.withUnsafeBufferPointer { letters in
      var start = 0
      for end in ends {
        let candidate = start..<Int(end)
        start = Int(end)
        guard limit >= 0, abs(candidate.count - word.count) <= limit, sharesStart(word, letters, candidate) else {
          continue
        }
        if isOtherShortWord(word, letters, candidate) { continue }
        let distance = EditDistance.between(word, letters, candidate, limit: limit)
        if distance <= limit {
          best = candidate
          limit = distance - 1
        }
      }
    }
    return best.map { HangulSyllable.composed(Array(letters[$0])) }
  }

  /// Whether one letter of a short word is another one: `alice` is no `alive`. Names are more often that near than typing
  /// errors are, but for a vowel in the place of another one: `usege`.
  private func isOtherShortWord(_ word: [UInt8], _ letters: Bytes, _ candidate: Range<Int>) -> Bool {
    guard word.count < 6, word.count == candidate.count, word[0] < 0x80 else { return false }
    let changed = word.indices.filter { word[$0] != letters[candidate.lowerBound + $0] }
    guard changed.count < 2, let place = changed.first else { return changed.count < 2 }
    return word.count < 5 || !Self.isVowel(word[place]) || !Self.isVowel(letters[candidate.lowerBound + place])
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Whether the first letters are the same, or the first two are swapped.
  private func sharesStart(_ word: [UInt8], _ letters: Bytes, _ candidate: Range<Int>) -> Bool {
    let first = letters[candidate.lowerBound]
    return first == word[0] || (first == word[1] && letters[candidate.lowerBound + 1] == word[0])
  }
}
