/// The bytes of a text that secrets are looked for in.
struct ScannedText: Sendable {
  let bytes: [UInt8]
  let isASCII: Bool

  init(_ text: String) {
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The byte there; 0 outside, which no text for a model holds.
  subscript(position: Int) -> UInt8 { position >= 0 && position < bytes.count ? bytes[position] : 0 }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Whether `literal` stands at `position`.
  func has(_ literal: String, at position: Int) -> Bool {
    guard position >= 0 else { return false }
    var position = position
    for byte in literal.utf8 {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// Where the bytes from `position` on stop to be what `isWanted` wants.
  func end(from position: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var end = position
    while end < bytes.count, isWanted(bytes[end]) { end += 1 }
    return end
  }

  /// The first place of `literal` at or after `position`.
  func find(_ literal: String, from position: Int) -> Int? {
    guard let first = literal.utf8.first else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = position
      let last = bytes.count - literal.utf8.count
      while start <= last {
        if bytes[start] == first, has(literal, at: start) { return start }
        start += 1
      }
      return nil
    }
  }

  /// The end of the line that `position` is in, without its line end.
  func lineEnd(from position: Int) -> Int { end(from: position) { $0 != 0x0A && $0 != 0x0D } }

  /// After the blanks at `position`.
  func afterBlanks(_ position: Int) -> Int { end(from: position, while: Self.isBlank) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || (0x0A...0x0D).contains(byte) }
  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
  }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  /// A byte of a variable's name.
  static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
  static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
  /// A byte of a base64 or base64url text, or of the marks within keys.
  static func isKeyByte(_ byte: UInt8) -> Bool { isNameByte(byte) || byte == UInt8(ascii: "-") }
  static func isBase64Byte(_ byte: UInt8) -> Bool {
    isKeyByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }
}
