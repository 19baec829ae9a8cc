/// Divides text into tokens; requests and phrasings are read alike.
struct TextReader {
  private let bytes: Bytes
  private var tokens: [Token]
  private var position = 0
  private var end = 0

  /// Reads `range`; `touchesPrevious` says that a value stands right before it.
  static func read(
    _ bytes: Bytes, _ range: Range<Int>, touchesPrevious: Bool = false, lexicon: Lexicon, into tokens: inout [Token]
  ) {
    var reader = TextReader(bytes: bytes, tokens: tokens, position: range.lowerBound, end: range.upperBound)
    tokens = []
    reader.run(touchesPrevious: touchesPrevious, lexicon)
    tokens = reader.tokens
  }

  private mutating func run(touchesPrevious: Bool, _ lexicon: Lexicon) {
    var touches = touchesPrevious
    while position < end {
      if bytes[position].isBlank {
        position += 1
        touches = false
      } else if let quoted = QuotedSpan(bytes, at: position, end: end) {
        add(.quoted, quoted.inner, touches: touches, lexicon)
        position = quoted.end
        touches = true
      } else {
        readChunk(touches: touches, lexicon)
        touches = true
      }
    }
  }

  /// Reads up to the next blank or quoted text.
  private mutating func readChunk(touches: Bool, _ lexicon: Lexicon) {
    let start = position
    position += 1
    while position < end, !bytes[position].isBlank {
      if !bytes[position - 1].isAlphanumeric, QuotedSpan(bytes, at: position, end: end) != nil { break }
      position += 1
    }
    var touches = touches
    var rest = ChunkTrimming.trimmed(bytes, start..<position)
    if let value = ValueWithHangul.range(in: bytes, rest, lexicon: lexicon) {
      add(.value, value, touches: touches, lexicon)
      rest = value.upperBound..<rest.upperBound
      touches = true
    }
    while !rest.isEmpty {
      let run = scriptRun(rest)
      if bytes[run.lowerBound].isASCII {
        readASCII(run, touches: touches, lexicon)
      } else {
        HangulSegmenter.read(bytes, run, afterValue: touches, lexicon: lexicon, into: &tokens)
      }
      touches = true
      rest = run.upperBound..<rest.upperBound
    }
  }

  /// The longest run at the start of `range` that is ASCII, or that is not.
  private func scriptRun(_ range: Range<Int>) -> Range<Int> {
    let isASCII = bytes[range.lowerBound].isASCII
    let end = range.first { bytes[$0].isASCII != isASCII } ?? range.upperBound
    return range.lowerBound..<end
  }

  private mutating func readASCII(_ range: Range<Int>, touches: Bool, _ lexicon: Lexicon) {
    switch ASCIIShape(bytes, range) {
    case .letters,
      .joinedLetters(_) where lexicon.word(bytes, range) != nil:
      add(.word, range, touches: touches, lexicon)
    case .joinedLetters(let joint): readJoined(range, joint: joint, touches: touches, lexicon)
    case .number: add(.number, range, touches: touches, lexicon)
    case .symbol: add(.symbol, range, touches: touches, lexicon)
    case .value: readValue(range, touches: touches, lexicon)
    }
  }

  /// `>10MB` is a comparison and a number, `alice@server:/tmp` a host and a path there.
  private mutating func readValue(_ range: Range<Int>, touches: Bool, _ lexicon: Lexicon) {
    if let number = ComparedNumber.range(in: bytes, range) {
      add(.symbol, range.lowerBound..<number.lowerBound, touches: touches, lexicon)
      return add(.number, number, touches: true, lexicon)
    }
    guard let colon = RemotePath.colon(in: bytes, range) else { return add(.value, range, touches: touches, lexicon) }
    readASCII(range.lowerBound..<colon, touches: touches, lexicon)
    add(.value, colon + 1..<range.upperBound, touches: true, lexicon)
  }

  /// `case-insensitive` is two words where both are known; `it's` is one without its end; `my-branch` is a name.
  private mutating func readJoined(_ range: Range<Int>, joint: UInt8, touches: Bool, _ lexicon: Lexicon) {
    guard let first = range.first(where: { bytes[$0] == joint }) else { return }
    if joint == UInt8(ascii: "'") {
      add(.word, range.lowerBound..<first, touches: touches, lexicon)
      return add(.word, first..<range.upperBound, touches: true, lexicon)
    }
    let parts = range.split(bytes, at: joint)
    guard joint == UInt8(ascii: "-"), parts.allSatisfy({ lexicon.word(bytes, $0) != nil }) else {
      return add(.word, range, touches: touches, lexicon)
    }
    for (index, part) in parts.enumerated() { add(.word, part, touches: touches || index > 0, lexicon) }
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, touches: Bool, _ lexicon: Lexicon) {
    let word = kind == .quoted || range.isEmpty ? nil : lexicon.word(bytes, range)
    let wordClass = word.map { lexicon.words[Int($0)].wordClass } ?? .content
    tokens.append(
      Token(kind: kind, range: range, word: word ?? -1, wordClass: wordClass, touchesPrevious: touches))
  }
}
