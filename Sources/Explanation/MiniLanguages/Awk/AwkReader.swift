/// Reads programs of awk.
struct AwkReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  var position = 0
  var nesting = 0
  /// Whether `>` is a redirection here: in a print statement outside brackets.
  var isPrinting = false
  /// Whether `in` belongs to a for statement here.
  var isForHead = false

  /// How many operators stand in rows.
  var chain = 0

  static let deepestNesting = 60
  static let longestChain = 200

  /// The program in `bytes`; nil where it cannot be read whole.
  static func read(_ bytes: [UInt8]) -> AwkProgram? {
    var reader = AwkReader(bytes: bytes)
    return try? reader.program()
  }

  private mutating func program() throws(Unreadable) -> AwkProgram {
    var rules: [AwkProgram.Rule] = []
    skipSeparators()
    while position < bytes.count {
      rules.append(try rule())
      skipSeparators()
    }
    return AwkProgram(rules: rules)
  }

  private mutating func rule() throws(Unreadable) -> AwkProgram.Rule {
    chain = 0
    let start = position
    var patternEnd = start
    var pattern: AwkProgram.Pattern?
    if peekWord() == "function" || peekWord() == "func" { throw Unreadable() }
    if takeWord("BEGIN") {
      pattern = .begin
      patternEnd = position
    } else if takeWord("END") {
      pattern = .end
      patternEnd = position
    } else if !isAt("{") {
      let first = try expression()
      skipBlanks()
      if take(",") {
        skipSpace()
        let last = try expression()
        pattern = .range(first, last)
        patternEnd = last.range.upperBound
      } else {
        pattern = .expression(first)
        patternEnd = first.range.upperBound
      }
    }
    skipBlanks()
    var action: [AwkStatement]?
    if isAt("{") { action = try block() }
    if action == nil, !isAtEndOfStatement { throw Unreadable() }
    let end = action == nil ? patternEnd : position
    return AwkProgram.Rule(pattern: pattern, patternRange: start..<patternEnd, action: action, range: start..<end)
  }

  /// `{ statements }`.
  mutating func block() throws(Unreadable) -> [AwkStatement] {
    try expect("{")
    var statements: [AwkStatement] = []
    skipSeparators()
    while !take("}") {
      if position >= bytes.count { throw Unreadable() }
      statements.append(try statement())
      skipSeparators()
    }
    return statements
  }

  var isAtEndOfStatement: Bool {
    position >= bytes.count || isAt(";") || isAt("}") || isAt("\n") || isAt("#")
  }
}

extension AwkReader {
  func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func isAt(_ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount where byte(position + index) != text.utf8Start[index] { return false }
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  mutating func expect(_ text: StaticString) throws(Unreadable) {
    skipBlanks()
    guard take(text) else { throw Unreadable() }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  /// The name at the position, or an empty string.
  func peekWord() -> String {
    guard let first = byte(position), Self.isNameByte(first), !(0x30...0x39).contains(first) else { return "" }
    var end = position
    while let next = byte(end), Self.isNameByte(next) { end += 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard peekWord() == word else { return false }
    position += word.utf8.count
    return true
  }

  /// Skips blanks, continued lines and comments.
  mutating func skipBlanks() {
    while let next = byte(position) {
      if next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") {
        position += 1
      } else if isAt("\\\n") {
        position += 2
      } else if next == UInt8(ascii: "#") {
        while let next = byte(position), next != UInt8(ascii: "\n") { _ = next; position += 1 }
      } else {
        return
      }
    }
  }

  /// Skips blanks and newlines.
  mutating func skipSpace() {
    skipBlanks()
    while take("\n") { skipBlanks() }
  }

  /// Skips blanks, newlines and semicolons.
  mutating func skipSeparators() {
    skipSpace()
    while take(";") { skipSpace() }
  }
}
