/// Divides a run of Hangul into the words, particles and endings that it is made of, also where blanks are missing.
///
/// The cheapest division wins: few, long, known words; an ending only after something; unknown syllables last.
struct HangulSegmenter {
  private struct Step {
    var cost: Float = .infinity
    var from = 0
    var word: WordID = -1
    var isUnknown = false
  }

  private static let longestWord = 8
  private static let longestEnding = 5

  private let bytes: Bytes
  /// Where each character begins, and the end.
  private var starts: [Int]
  private var steps: [Step]

  static func read(
    _ bytes: Bytes, _ range: Range<Int>, afterValue: Bool, lexicon: Lexicon, into tokens: inout [Token]
  ) {
    if let word = lexicon.word(hash: WordHash.of(bytes, range)) {
      let wordClass = lexicon.words[Int(word)].wordClass
      tokens.append(Token(kind: .word, range: range, word: word, wordClass: wordClass, touchesPrevious: afterValue))
      return
    }
    var segmenter = HangulSegmenter(bytes, range)
    segmenter.run(afterValue: afterValue, lexicon)
    segmenter.addTokens(to: &tokens, touches: afterValue, lexicon)
  }

  private init(_ bytes: Bytes, _ range: Range<Int>) {
    self.bytes = bytes
    starts = range.filter { bytes[$0] & 0xC0 != 0x80 }
    starts.append(range.upperBound)
    steps = [Step](repeating: Step(), count: starts.count)
    steps[0].cost = 0
  }

  private var count: Int { starts.count - 1 }

  private mutating func run(afterValue: Bool, _ lexicon: Lexicon) {
    for start in 0..<count where steps[start].cost < .infinity {
      addWords(from: start, afterValue: afterValue, lexicon)
      addEndings(from: start, afterValue: afterValue, lexicon)
      let cost: Float = steps[start].isUnknown ? 0.8 : 1.7
      offer(start, start + 1, cost, word: -1, isUnknown: true)
    }
  }

  private mutating func addWords(from start: Int, afterValue: Bool, _ lexicon: Lexicon) {
    var hash = WordHash()
    for end in start + 1...min(start + Self.longestWord, count) where end <= count {
      let shorter = hash
      for index in starts[end - 1]..<starts[end] { hash.add(bytes[index]) }
      let isAlone = end - start == 1
      let surcharge: Float = isAlone && !(start == 0 && (afterValue || end == count)) ? 0.55 : 0
      if let word = lexicon.word(hash: hash.value) {
        offer(start, end, 1 + surcharge, word: word)
      } else if !isAlone || start == 0 {
        addInflected(start, end, shorter, surcharge, lexicon)
      }
    }
  }

  /// Words whose last syllable an ending has changed.
  private mutating func addInflected(
    _ start: Int, _ end: Int, _ shorter: WordHash, _ surcharge: Float, _ lexicon: Lexicon
  ) {
    guard let syllable = syllable(at: end - 1) else { return }
    for stem in syllable.stems {
      var hash = shorter
      let bytes = stem.utf8
      hash.add(bytes.0)
      hash.add(bytes.1)
      hash.add(bytes.2)
      if let word = lexicon.word(hash: hash.value) { offer(start, end, 1.2 + surcharge, word: word) }
    }
  }

  private mutating func addEndings(from start: Int, afterValue: Bool, _ lexicon: Lexicon) {
    let surcharge: Float = start == 0 && !afterValue ? 0.8 : 0
    var hash = WordHash()
    for end in start + 1...min(start + Self.longestEnding, count) where end <= count {
      for index in starts[end - 1]..<starts[end] { hash.add(bytes[index]) }
      if let word = lexicon.ending(hash: hash.value) { offer(start, end, 0.3 + surcharge, word: word) }
    }
  }

  private mutating func offer(_ start: Int, _ end: Int, _ cost: Float, word: WordID, isUnknown: Bool = false) {
    let total = steps[start].cost + cost
    if total < steps[end].cost { steps[end] = Step(cost: total, from: start, word: word, isUnknown: isUnknown) }
  }

  private func syllable(at index: Int) -> HangulSyllable? {
    guard starts[index + 1] - starts[index] == 3 else { return nil }
    let start = starts[index]
    let scalar = Int(bytes[start] & 0x0F) << 12 | Int(bytes[start + 1] & 0x3F) << 6 | Int(bytes[start + 2] & 0x3F)
    return HangulSyllable(scalar)
  }

  /// Adds the words of the cheapest division, unknown syllables in one token, endings left out.
  private func addTokens(to tokens: inout [Token], touches: Bool, _ lexicon: Lexicon) {
    var path: [(start: Int, end: Int, word: WordID)] = []
    var end = count
    while end > 0 {
      let step = steps[end]
      if step.word < 0, let last = path.last, last.word < 0 {
        path[path.count - 1].start = step.from
      } else {
        path.append((step.from, end, step.word))
      }
      end = step.from
    }
    var touches = touches
    for piece in path.reversed() {
      let wordClass = piece.word < 0 ? .content : lexicon.words[Int(piece.word)].wordClass
      defer { touches = true }
      if wordClass == .ending { continue }
      let range = starts[piece.start]..<starts[piece.end]
      tokens.append(
        Token(kind: .word, range: range, word: piece.word, wordClass: wordClass, touchesPrevious: touches))
    }
  }
}
