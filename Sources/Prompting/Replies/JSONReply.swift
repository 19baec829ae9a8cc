/// Reads JSON values out of a reply, a byte at a time, each byte once; forgives trailing commas, line breaks in strings and
/// apostrophes for quotes. A command counts once what follows its string shows that the string was really at its end.
struct JSONReply: Sendable {
  private(set) var answers = JSONAnswers()
  /// Whether an answer was begun that is no JSON.
  private(set) var isBroken = false
  /// Whether a value is begun and not at its end.
  var isInside: Bool { !stack.isEmpty || topLevelString }

  private static let depthLimit = 32
  private static let stringLimit = 2 * ReplyReader.commandLimit

  private var stack: [Frame] = []
  private var expected = Expected.value
  private var token = Token.none
  /// The string that is being read; a payload of `token` would be copied for every byte.
  private var string = JSONStringReader(quote: 0, limit: 0)
  private var topLevelString = false
  /// The string before the next comma or bracket: not yet sure to be whole.
  private var pending: JSONStringReader?
  /// How often JSON may stand inside a string.
  private let depth: Int

  init(depth: Int = 2) { self.depth = depth }

  private struct Frame: Sendable {
    var isArray: Bool
    var key: AnswerKey
    var object: Int
    var words: [JSONStringReader] = []
    var isEmpty = true
  }

  private enum Expected: Sendable { case value, key, colon, separator }

  private enum Token: Sendable {
    case none, string, key
    case literal([UInt8])
  }

  /// The note that is being read, as far as it has come.
  var openNote: String? {
    guard case .string = token, let frame = stack.last, case .note = frame.key else { return nil }
    return string.text
  }

  /// Begins a value with `{`, `[` or a quote.
  mutating func begin(with byte: UInt8) {
    stack = []
    pending = nil
    token = .none
    expected = .value
    if byte == UInt8(ascii: "\"") {
      topLevelString = true
      beginString(.string, quote: byte)
    } else {
      _ = open(isArray: byte == UInt8(ascii: "["))
    }
  }

  /// Takes the next byte of the value; false where it cannot stand there: the value is given up.
  mutating func take(_ byte: UInt8) -> Bool {
    let isTaken: Bool
    switch token {
    case .none: isTaken = byte.isJSONBlank || takeMark(byte)
    case .string: isTaken = takeInString(byte)
    case .key: isTaken = takeInKey(byte)
    case .literal(let literal): isTaken = take(byte, after: literal)
    }
    if !isTaken {
      isBroken = isBroken || answers.hasAnswerKey
      giveUp()
    }
    return isTaken
  }

  /// The reply is complete: a string whose quote is closed counts though its object's bracket is missing.
  mutating func finish() {
    if case .none = token { confirm() }
    for frame in stack.reversed() where frame.isArray { take(wordsOf: frame) }
    isBroken = isBroken || isInside
    giveUp()
  }

  private mutating func giveUp() {
    stack = []
    token = .none
    pending = nil
    topLevelString = false
  }
}

extension JSONReply {
  private mutating func beginString(_ kind: Token, quote: UInt8) {
    token = kind
    string = JSONStringReader(quote: quote, limit: Self.stringLimit)
  }

  private mutating func takeInString(_ byte: UInt8) -> Bool {
    guard string.take(byte) else { return true }
    token = .none
    expected = .separator
    if topLevelString {
      topLevelString = false
      answers.take(string, as: .other, in: 0, depth: depth)
    } else {
      pending = string
    }
    return true
  }

  private mutating func takeInKey(_ byte: UInt8) -> Bool {
    // A quote inside a command that the model forgot to escape is seldom followed by what looks like a name.
    if pending != nil {
      guard byte.isNameStart else { return false }
      confirm()
    }
    guard string.take(byte) else { return true }
    let key = AnswerKey(name: string.bytes)
    if case .other = key {} else { answers.hasAnswerKey = true }
    stack[stack.count - 1].key = key
    token = .none
    expected = .colon
    return true
  }

  private mutating func take(_ byte: UInt8, after literal: [UInt8]) -> Bool {
    if byte.isLiteralByte, literal.count < 64 {
      token = .literal(literal + [byte])
      return true
    }
    token = .none
    let word = String(decoding: literal, as: UTF8.self)
    if word == "null" || word == "None", let frame = stack.last, !frame.isArray { answers.takeNothing(as: frame.key) }
    expected = .separator
    return byte.isJSONBlank || takeMark(byte)
  }

  private mutating func takeMark(_ byte: UInt8) -> Bool {
    guard let frame = stack.last else { return false }
    switch (expected, byte) {
    case (.value, UInt8(ascii: "{")): return open(isArray: false)
    case (.value, UInt8(ascii: "[")): return open(isArray: true)
    case (.value, UInt8(ascii: "]")) where frame.isArray: return close()
    case (.separator, UInt8(ascii: "]")) where frame.isArray: return close()
    case (.separator, UInt8(ascii: "}")) where !frame.isArray: return close()
    case (.key, UInt8(ascii: "}")): return close()
    case (.value, UInt8(ascii: "\"")), (.value, UInt8(ascii: "'")):
      beginValue()
      beginString(.string, quote: byte)
      return true
    case (.key, UInt8(ascii: "\"")), (.key, UInt8(ascii: "'")):
      beginString(.key, quote: byte)
      return true
    case (.value, _) where byte.isLiteralByte:
      beginValue()
      token = .literal([byte])
      return true
    case (.colon, UInt8(ascii: ":")):
      expected = .value
      return true
    case (.separator, UInt8(ascii: ",")):
      expected = frame.isArray ? .value : .key
      return true
    default: return false
    }
  }

  private mutating func open(isArray: Bool) -> Bool {
    guard stack.count < Self.depthLimit else { return false }
    beginValue()
    // The elements of an array are what its property is; a bare array of strings is one of commands.
    let key: AnswerKey = isArray ? stack.last?.key ?? .commands : .other
    let object = isArray ? stack.last?.object ?? answers.nextObject() : answers.nextObject()
    stack.append(Frame(isArray: isArray, key: key, object: object))
    expected = isArray ? .value : .key
    return true
  }

  private mutating func close() -> Bool {
    confirm()
    let frame = stack.removeLast()
    if frame.isArray { take(wordsOf: frame) }
    if frame.isArray, frame.isEmpty { answers.takeNothing(as: frame.key) }
    expected = .separator
    return true
  }

  private mutating func take(wordsOf frame: Frame) {
    if !frame.words.isEmpty { answers.take(words: frame.words, in: frame.object, depth: depth) }
  }

  /// What follows is another value: the string before it was whole.
  private mutating func beginValue() {
    confirm()
    if !stack.isEmpty { stack[stack.count - 1].isEmpty = false }
  }

  /// The pending string was at its end.
  private mutating func confirm() {
    guard let string = pending, let frame = stack.last else { return }
    pending = nil
    if frame.isArray, case .command = frame.key {
      stack[stack.count - 1].words.append(string)
    } else {
      answers.take(string, as: frame.key, in: frame.object, depth: depth)
    }
  }
}

extension UInt8 {
  fileprivate var isLiteralByte: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
  }

  fileprivate var isNameStart: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "_") || self >= 0x80
  }
}
