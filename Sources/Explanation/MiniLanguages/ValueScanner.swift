/// Reads a value from its first byte to its last.
struct ValueScanner {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next byte.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte `offset` bytes after the next one.
  func peek(_ offset: Int) -> UInt8? { position + offset < bytes.count ? bytes[position + offset] : nil }

  /// The next byte, which is passed.
  mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// Passes the next character where it is this one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard character.isASCII, peek == UInt8(character.value) else { return false }
    position += 1
    return true
  }

  /// Passes `text` where it stands next.
  mutating func take(_ text: String) -> Bool {
    guard !text.isEmpty, bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// Passes the bytes that `fits` takes, and tells where they stand.
  mutating func skip(while fits: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while position < bytes.count, fits(bytes[position]) { position += 1 }
    return start..<position
  }

  /// The decimal digits that stand next as a number; nil where there is none, or more digits than `limit`.
  mutating func number(limit: Int = 9) -> Int? {
    let digits = skip(while: Self.isDigit)
    guard !digits.isEmpty, digits.count <= limit else { return nil }
    return bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Some bytes as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// What is not passed yet, as text.
  var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// Whether a byte may stand in a name: letters, digits, `_`.
  static func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }
}
