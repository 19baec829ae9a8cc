/// Which token of a request stands for each word of a phrasing.
struct PhrasingWords {
  /// For each element the token that stands for it; -1 for none and for slots.
  private(set) var tokens: [Int]
  /// How well it stands for it, from 0 to 1.
  private(set) var quality: [Float]
  /// The tokens that stand for a word.
  private(set) var claimed = TokenSet()

  /// The tokens that no word may take.
  private let reserved: TokenSet

  init(
    _ elements: ArraySlice<Int32>, _ reading: RequestReading, _ marks: RequestMarks, reserved: TokenSet = TokenSet()
  ) {
    self.reserved = reserved
    tokens = [Int](repeating: -1, count: elements.count)
    quality = [Float](repeating: 0, count: elements.count)
    for functionWords in [false, true] {
      var last = -1
      for (place, element) in elements.enumerated() where element >= 0 {
        let wordClass = reading.lexicon.words[Int(element)].wordClass
        guard wordClass.isFunction == functionWords else { continue }
        claim(place, element, after: &last, reading, marks, inOrder: functionWords)
      }
    }
  }

  private mutating func claim(
    _ place: Int, _ element: Int32, after last: inout Int, _ reading: RequestReading, _ marks: RequestMarks,
    inOrder: Bool
  ) {
    let taken = claimed.bits | reserved.bits
    let exact = marks.exact[Int(element)] & ~taken
    let free = exact != 0 ? exact : marks.related[Int(element)] & ~taken
    guard free != 0 else { return }
    let later = last < 0 ? free : free & (~0 << UInt64(last))
    guard later != 0 || !inOrder else { return }
    let token = (later != 0 ? later : free).trailingZeroBitCount
    tokens[place] = token
    quality[place] = closeness(element, reading.tokens[token], reading.lexicon)
    claimed.insert(token)
    last = token
  }

  /// The same word is better than one of the same meaning, that better than one that may have it.
  private func closeness(_ element: Int32, _ token: Token, _ lexicon: Lexicon) -> Float {
    let mending: Float = token.isMended ? 0.93 : 1
    if token.word == element { return mending }
    return (lexicon.mainConcept(token.word) == lexicon.mainConcept(element) ? 0.96 : 0.88) * mending
  }
}
