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
      if next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: "\r") {
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

  /// Words that are no names.
  static let words: Set<String> = [
    "BEGIN", "END", "BEGINFILE", "ENDFILE", "break", "case", "continue", "default", "delete", "do", "else", "exit",
    "for", "func", "function", "getline", "if", "in", "next", "nextfile", "print", "printf", "return", "switch",
    "while",
  ]

  /// Variables that awk itself sets or reads.
  static let variables: Set<String> = [
    "ARGC", "ARGIND", "ARGV", "BINMODE", "CONVFMT", "ENVIRON", "ERRNO", "FIELDWIDTHS", "FILENAME", "FNR", "FPAT", "FS",
    "IGNORECASE", "LINT", "NF", "NR", "OFMT", "OFS", "ORS", "PROCINFO", "RLENGTH", "RS", "RSTART", "RT", "SUBSEP",
    "SYMTAB", "FUNCTAB", "TEXTDOMAIN",
  ]

  /// How many arguments the functions of awk take: those of POSIX and the usual ones of gawk.
  static let arities: [String: ClosedRange<Int>] = [
    "length": 0...1, "substr": 2...3, "index": 2...2, "split": 2...4, "sub": 2...3, "gsub": 2...3, "gensub": 3...4,
    "match": 2...3, "sprintf": 1...100, "sin": 1...1, "cos": 1...1, "atan2": 2...2, "exp": 1...1, "log": 1...1,
    "sqrt": 1...1, "int": 1...1, "rand": 0...0, "srand": 0...1, "tolower": 1...1, "toupper": 1...1, "system": 1...1,
    "close": 1...2, "fflush": 0...1, "strftime": 0...3, "systime": 0...0, "mktime": 1...2, "asort": 1...3,
    "asorti": 1...3, "strtonum": 1...1, "and": 2...100, "or": 2...100, "xor": 2...100, "compl": 1...1,
    "lshift": 2...2, "rshift": 2...2, "patsplit": 2...4, "typeof": 1...2, "isarray": 1...1,
  ]
}
