/// Ways in which text is written so that it cannot be read at once.
enum Decoding {
  static func base64(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in text.utf8 where !" \n\r\t=".utf8.contains(byte) {
      guard let value = sextet(byte) else { return nil }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 0xFF))
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func sextet(_ byte: UInt8) -> Int? {
    switch byte {
    case 65...90: Int(byte) - 65
    case 97...122: Int(byte) - 71
    case 48...57: Int(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  static func hexadecimal(_ text: String) -> String? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count >= 2 else { return nil }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The escapes of printf and `echo -e`: `\n`, `\x72`, `\162`, `\0162`.
  static func escapes(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch sign {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "c"): break
      case UInt8(ascii: "\\"): bytes.append(sign)
      case UInt8(ascii: "x"): bytes.append(number(&rest, base: 16, most: 2))
      case 48...55:
        if sign != 48 { rest = [sign] + rest }
        bytes.append(number(&rest, base: 8, most: 3))
      default: bytes += [byte, sign]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, base: Int, most: Int) -> UInt8 {
    var value = 0
    for _ in 0..<most {
      guard let digit = rest.first.flatMap({ Character(UnicodeScalar($0)).hexDigitValue }), digit < base else { break }
      value = value * base + digit
      rest = rest.dropFirst()
    }
    return UInt8(truncatingIfNeeded: value)
  }

  /// The characters of a set of tr, ranges written out.
  static func characterSet(_ text: String) -> [Character] {
    var characters: [Character] = []
    let signs = Array(escapes(text))
    var index = 0
    while index < signs.count {
      if index + 2 < signs.count, signs[index + 1] == "-", let first = signs[index].asciiValue,
        let last = signs[index + 2].asciiValue, first <= last
      {
        characters += (first...last).map { Character(UnicodeScalar($0)) }
        index += 3
      } else {
        characters.append(signs[index])
        index += 1
      }
    }
    return characters
  }
}
