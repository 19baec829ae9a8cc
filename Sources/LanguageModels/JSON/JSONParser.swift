/// Reads JSON as RFC 8259 has it, in one pass over the bytes and bounded against hostile input.
///
/// Bytes that are not UTF-8 and halves of surrogate pairs become U+FFFD; of a name that stands twice the last value counts.
struct JSONParser {
  static let depthLimit = 128
  static let sizeLimit = 8 << 20

  private let bytes: [UInt8]
  private var index = 0

  /// The one value that `bytes` hold, blanks around it allowed.
  static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    var parser = JSONParser(bytes: bytes)
    let value = try parser.readValue(depth: 0)
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw .notJSON(offset: parser.index) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    skipBlanks()
    switch try peek() {
    case UInt8(ascii: "{"): return try readObject(depth: depth + 1)
    case UInt8(ascii: "["): return try readArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", as: .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", as: .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", as: .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw .notJSON(offset: index)
    }
  }

  private mutating func readObject(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
    index += 1
    var members: [String: JSONValue] = [:]
    skipBlanks()
    if try take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard try peek() == UInt8(ascii: "\"") else { throw .notJSON(offset: index) }
      let name = try readString()
      skipBlanks()
      guard try take(":") else { throw .notJSON(offset: index) }
      members[name] = try readValue(depth: depth)
      skipBlanks()
      if try take("}") { return .object(members) }
      guard try take(",") else { throw .notJSON(offset: index) }
    }
  }

  private mutating func readArray(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
    index += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if try take("]") { return .array(elements) }
    while true {
      elements.append(try readValue(depth: depth))
      skipBlanks()
      if try take("]") { return .array(elements) }
      guard try take(",") else { throw .notJSON(offset: index) }
    }
  }

  private mutating func readWord(_ word: StaticString, as value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[offset] else { throw .notJSON(offset: index) }
      index += 1
    }
    return value
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private func peek() throws(JSONSyntaxError) -> UInt8 {
    guard index < bytes.count else { throw .incomplete }
    return bytes[index]
  }

  private mutating func take(_ scalar: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    guard try peek() == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }
}

// Numbers.
extension JSONParser {
  private mutating func readNumber() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let isZero = try peek() == UInt8(ascii: "0")
    let digits = skipDigits()
    guard digits > 0 else { throw .notJSON(offset: index) }
    guard !isZero || digits == 1 else { throw .notJSON(offset: start) }
    var isWhole = true
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      isWhole = false
      index += 1
      try skipSomeDigits()
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      index += 1
      if let sign = try? peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      try skipSomeDigits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text) else { throw .notJSON(offset: start) }
    return .number(value)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index - start
  }

  private mutating func skipSomeDigits() throws(JSONSyntaxError) {
    guard skipDigits() == 0 else { return }
    _ = try peek()
    throw .notJSON(offset: index)
  }
}

// Strings.
extension JSONParser {
  private mutating func readString() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    while true {
      switch try peek() {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return try readEscapedString(from: start)
      case 0..<0x20: throw .notJSON(offset: index)
      default: index += 1
      }
    }
  }

  private mutating func readEscapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var text = Array(bytes[start..<index])
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        try readEscape(into: &text)
      case 0..<0x20: throw .notJSON(offset: index)
      default:
        text.append(byte)
        index += 1
      }
    }
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    let byte = try peek()
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try readScalar()).utf8))
    default: throw .notJSON(offset: index - 1)
    }
  }

  /// The scalar of the four digits after `\u`, and of a second `\u` where they are the first half of a pair.
  private mutating func readScalar() throws(JSONSyntaxError) -> Character {
    let first = try readFourDigits()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    let afterFirst = index
    if first < 0xDC00, bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      index += 2
      let second = try readFourDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return Character(scalar)
      }
      index = afterFirst
    }
    return "\u{FFFD}"
  }

  private mutating func readFourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue, digit < 16, bytes[index] < 0x80 else {
        throw .notJSON(offset: index)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

extension JSONValue {
  /// The value that `bytes` hold; at most 8 MiB and 128 levels are read.
  package init(parsing bytes: [UInt8]) throws(JSONSyntaxError) { self = try JSONParser.value(of: bytes) }

  /// The value that `text` holds; at most 8 MiB and 128 levels are read.
  package init(parsing text: String) throws(JSONSyntaxError) { self = try JSONParser.value(of: Array(text.utf8)) }
}
