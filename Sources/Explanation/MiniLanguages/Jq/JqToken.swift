/// A word or sign of jq.
struct JqToken {
  /// What it is.
  enum Kind: Equatable {
    case number
    /// A name, or a word of the language.
    case name(String)
    /// `.name`
    case field(String)
    /// `@name`
    case format(String)
    /// The `"` that opens a string.
    case quote
    case sign(String)
    case end
    case invalid
  }

  var kind: Kind
  var range: Range<Int>

  /// Words that are no names of functions.
  static let words: Set<String> = [
    "as", "import", "include", "module", "def", "if", "then", "else", "elif", "and", "or", "end", "reduce", "foreach",
    "try", "catch", "label", "__loc__",
  ]

  private static let signs: [StaticString] = [
    "?//", "//=", "|=", "+=", "-=", "*=", "/=", "%=", "!=", "==", "<=", ">=", "..", "//",
  ]

  /// The token that stands at `start`, after blanks and comments.
  static func read(_ bytes: [UInt8], at start: Int) -> JqToken {
    let start = skipBlanks(bytes, start)
    guard start < bytes.count else { return JqToken(kind: .end, range: start..<start) }
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(bytes, start)
    case UInt8(ascii: "."):
      if start + 1 < bytes.count, (0x30...0x39).contains(bytes[start + 1]) { return number(bytes, start) }
      let end = endOfName(bytes, start + 1)
      if end > start + 1 { return JqToken(kind: .field(text(bytes, (start + 1)..<end)), range: start..<end) }
    case UInt8(ascii: "@"):
      var end = start + 1
      while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
      return JqToken(kind: end > start + 1 ? .format(text(bytes, start..<end)) : .invalid, range: start..<end)
    case UInt8(ascii: "\""): return JqToken(kind: .quote, range: start..<(start + 1))
    default:
      let end = endOfName(bytes, start)
      if end > start { return JqToken(kind: .name(text(bytes, start..<end)), range: start..<end) }
    }
    return sign(bytes, start)
  }

  private static func sign(_ bytes: [UInt8], _ start: Int) -> JqToken {
    for sign in signs {
      let end = start + sign.utf8CodeUnitCount
      if end <= bytes.count, sign.withUTF8Buffer({ bytes[start..<end].elementsEqual($0) }) {
        return JqToken(kind: .sign(sign.description), range: start..<end)
      }
    }
    let range = start..<(start + 1)
    guard ".?|,=<>+-*/%()[]{}:;$".utf8.contains(bytes[start]) else { return JqToken(kind: .invalid, range: range) }
    return JqToken(kind: .sign(String(UnicodeScalar(bytes[start]))), range: range)
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> JqToken {
    var end = start
    func skipDigits() { while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 } }
    skipDigits()
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      end += 1
      skipDigits()
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      let mark = end
      end += 1
      if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
      let digits = end
      skipDigits()
      if end == digits { end = mark }
    }
    return JqToken(kind: .number, range: start..<end)
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "#"): while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      default: return position
      }
    }
    return position
  }

  private static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    guard end < bytes.count, isNameByte(bytes[end]), !(0x30...0x39).contains(bytes[end]) else { return start }
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return end
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
