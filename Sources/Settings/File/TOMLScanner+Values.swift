extension TOMLScanner {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")

  var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 { at += 1 }
  }

  mutating func advanceLine() {
    at += 1
    line += 1
  }

  mutating func expect(_ byte: UInt8) throws(Failure) {
    skipBlanks()
    guard current == byte else { throw .syntax(line: line, missing: String(Unicode.Scalar(byte))) }
    at += 1
  }

  /// A bare, quoted or dotted key.
  mutating func key(depth: Int) throws(Failure) -> [String] {
    var path: [String] = []
    repeat {
      if !path.isEmpty { at += 1 }
      skipBlanks()
      path.append(try keyPart())
      guard depth + path.count <= Self.deepest else { throw .tooDeep(line: line) }
      skipBlanks()
    } while current == UInt8(ascii: ".")
    return path
  }

  private mutating func keyPart() throws(Failure) -> String {
    let start = at
    if current == Self.quote || current == Self.apostrophe {
      let mark = bytes[at]
      try string()
      let inner = bytes[(start + 1)..<(at - 1)]
      return mark == Self.quote ? TOMLEscapes.decode(inner) : String(decoding: inner, as: UTF8.self)
    }
    while let byte = current, TOMLText.isBareKeyByte(byte) { at += 1 }
    guard at > start else { throw .syntax(line: line, missing: "a key") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func value(depth: Int) throws(Failure) {
    guard depth <= Self.deepest else { throw .tooDeep(line: line) }
    switch current {
    case Self.quote, Self.apostrophe:
      if isTripled { try longString() } else { try string() }
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "{"): try nestedTable(depth: depth)
    default: try bareValue()
    }
  }

  /// The tables of arrays hold no settings, so that nobody asks where their keys stand.
  private mutating func nestedTable(depth: Int) throws(Failure) {
    let known = outline.entries.count
    let path = Array(repeating: "", count: depth + 1)
    outline.entries.append(
      .init(path: path, line: line, table: 0, parent: nil, statement: at..<at, value: at..<at, isInlineTable: true))
    try inlineTable(table: 0, path: path, entry: known)
    outline.entries.removeSubrange(known...)
  }

  mutating func inlineTable(table: Int, path: [String], entry parent: Int) throws(Failure) {
    guard path.count <= Self.deepest else { throw .tooDeep(line: line) }
    at += 1
    skipBlanks()
    if current == UInt8(ascii: "}") {
      at += 1
      return
    }
    while true {
      skipBlanks()
      _ = try entry(table: table, prefix: path, parent: parent)
      skipBlanks()
      guard current == UInt8(ascii: ",") else { break }
      at += 1
    }
    try expect(UInt8(ascii: "}"))
  }

  private mutating func array(depth: Int) throws(Failure) {
    let start = line
    at += 1
    try skipLines()
    while current != UInt8(ascii: "]") {
      try value(depth: depth + 1)
      try skipLines()
      guard current == UInt8(ascii: ",") else { break }
      at += 1
      try skipLines()
    }
    guard current != nil else { throw .syntax(line: start, missing: "]") }
    try expect(UInt8(ascii: "]"))
  }

  /// Blanks, line ends and comments inside an array.
  private mutating func skipLines() throws(Failure) {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, Self.carriageReturn: at += 1
      case Self.newline: advanceLine()
      case UInt8(ascii: "#"):
        while let byte = current, byte != Self.newline {
          if byte == 0 { throw .nul(line: line) }
          at += 1
        }
      default: return
      }
    }
  }

  private mutating func bareValue() throws(Failure) {
    let start = at
    while let byte = current, !Self.endsBareValue.contains(byte) {
      if byte == 0 { throw .nul(line: line) }
      at += 1
    }
    while at > start, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    guard TOMLBareValue.isValid(bytes[start..<at]) else {
      throw .syntax(line: line, missing: at > start ? "the quote before a text" : "a value")
    }
  }

  private static let endsBareValue = Set(",]}#\n\r".utf8)

  private var isTripled: Bool { at + 2 < bytes.count && bytes[at] == bytes[at + 1] && bytes[at] == bytes[at + 2] }

  private mutating func string() throws(Failure) {
    let mark = bytes[at]
    at += 1
    while let byte = current, byte != mark {
      guard byte != Self.newline else { throw .syntax(line: line, missing: "the closing quote") }
      try character(in: mark)
    }
    guard current == mark else { throw .syntax(line: line, missing: "the closing quote") }
    at += 1
  }

  private mutating func longString() throws(Failure) {
    let start = line
    let mark = bytes[at]
    at += 3
    while current != nil {
      if current == mark, isTripled {
        at += 3
        // One or two more of the marks belong to the text.
        for _ in 0..<2 where current == mark { at += 1 }
        return
      }
      try character(in: mark)
    }
    throw .syntax(line: start, missing: "the closing quotes")
  }

  /// A character of a string, or an escape; a NUL would cut the text off in the parser of values.
  private mutating func character(in mark: UInt8) throws(Failure) {
    switch bytes[at] {
    case 0: throw .nul(line: line)
    case Self.newline: advanceLine()
    case UInt8(ascii: "\\") where mark == Self.quote:
      if TOMLEscapes.isNUL(bytes[at...]) { throw .nul(line: line) }
      at += 1
      // Before a line's end the backslash joins lines; that end is read as the next character.
      if let byte = current, byte != Self.newline { at += 1 }
    default: at += 1
    }
  }
}
