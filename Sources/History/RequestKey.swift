/// A request in the form in which repeats are equal.
///
/// Letters keep their case, because they may be parts of names; blanks between words and the mark that ends a sentence
/// do not count. Bytes are read, not characters: this is done for every entry that an answer looks at.
package struct RequestKey: Hashable, Sendable {
  /// The words.
  package let text: String
  /// Hashes of the words without regard to case, each once; all numbers are one.
  private let classes: [UInt64]

  /// The key of a request as typed.
  package init(_ request: String) {
    let words = Self.words(Array(request.utf8)[...])
    let key: ArraySlice<UInt8>
    if let first = words.first, let last = words.last {
      let whole = first.base[first.startIndex..<last.endIndex]
      // Between quotes every blank is meant.
      key = Self.hasQuote(whole) ? whole : Self.joined(words)
    } else {
      key = []
    }
    text = String(decoding: key, as: UTF8.self)
    classes = Set(Self.words(key).map(Self.classHash)).sorted()
  }

  /// How much two requests are alike, from 0 to 1: the share of words that both have, where any number is like another.
  package func likeness(to other: RequestKey) -> Double {
    if text == other.text { return 1 }
    let common = classes.count { other.classes.contains($0) }
    let all = classes.count + other.classes.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [Slice<ArraySlice<UInt8>>] {
    var words: [Slice<ArraySlice<UInt8>>] = []
    var start: Int?
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let blank = blankLength(bytes, at: place)
      if blank == 0 {
        start = start ?? place
      } else if let begin = start {
        words.append(Slice(base: bytes, bounds: begin..<place))
        start = nil
      }
      place += max(1, blank)
    }
    if let start { words.append(Slice(base: bytes, bounds: start..<place)) }
    return words
  }

  /// The bytes of the blank at a place: ASCII's, the no-break space, or the ideographic one; 0 where there is none.
  private static func blankLength(_ bytes: ArraySlice<UInt8>, at place: Int) -> Int {
    if bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { return 1 }
    let rest = bytes[place...]
    return rest.starts(with: [0xC2, 0xA0]) ? 2 : rest.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
  }

  private static func joined(_ words: [Slice<ArraySlice<UInt8>>]) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 { result.append(0x20) }
      // `..` and `*.?` are no words with a mark at their end.
      let bare = index > 1 && index == words.count - 1 ? withoutMark(Array(word)) : nil
      result += bare ?? Array(word)
    }
    return result[...]
  }

  private static let marks = ["?", "!", ".", "。", "？", "！"].map { Array($0.utf8) }

  /// The last word without the marks behind it; nil where that is no plain word.
  private static func withoutMark(_ word: [UInt8]) -> [UInt8]? {
    var word = word
    while let mark = marks.first(where: { word.suffix($0.count) == $0[...] }) { word.removeLast(mark.count) }
    let isPlain = word.allSatisfy { $0 >= 0x80 || isDigit($0) || (0x61...0x7A).contains($0 | 0x20) }
    return word.isEmpty || !isPlain ? nil : word
  }

  private static func hasQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { place in
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): true
      case 0xE2: ["“", "”", "‘", "’"].contains { bytes[place...].starts(with: $0.utf8) }
      default: false
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func classHash(_ word: Slice<ArraySlice<UInt8>>) -> UInt64 {
    if word.allSatisfy(isDigit) { return 0 }
    // FNV-1a.
    return word.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      return (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
  }
}
