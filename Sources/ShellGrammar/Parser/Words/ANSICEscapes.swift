/// The escapes of `$'…'`.
enum ANSICEscapes {
  /// A byte of the value, and which bytes of the text it is written with.
  struct DecodedByte {
    let byte: UInt8
    let source: Range<Int>
  }

  /// The bytes that `text` stands for, up to a NUL, which ends the string.
  static func decode<Bytes: Collection<UInt8>>(_ text: Bytes) -> [DecodedByte] {
    var decoder = Decoder(bytes: Array(text))
    return decoder.decode()
  }

  private struct Decoder {
    let bytes: [UInt8]
    var position = 0
    var decoded: [DecodedByte] = []

    mutating func decode() -> [DecodedByte] {
      while position < bytes.count {
        let start = position
        let values = next()
        if values == [0] { break }
        decoded += values.map { DecodedByte(byte: $0, source: start..<position) }
      }
      return decoded
    }

    private mutating func next() -> [UInt8] {
      let byte = bytes[position]
      position += 1
      guard byte == .backslash, position < bytes.count else { return [byte] }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "a"): return [0x07]
      case UInt8(ascii: "b"): return [0x08]
      case UInt8(ascii: "e"), UInt8(ascii: "E"): return [0x1B]
      case UInt8(ascii: "f"): return [0x0C]
      case UInt8(ascii: "n"): return [0x0A]
      case UInt8(ascii: "r"): return [0x0D]
      case UInt8(ascii: "t"): return [0x09]
      case UInt8(ascii: "v"): return [0x0B]
      case .backslash, .singleQuote, .doubleQuote, .question: return [escape]
      case 0x30...0x37:
        position -= 1
        return [UInt8(truncatingIfNeeded: number(radix: 8, digits: 3) ?? 0)]
      case UInt8(ascii: "x"): return number(radix: 16, digits: 2).map { [UInt8($0)] } ?? [byte, escape]
      case UInt8(ascii: "u"): return scalar(digits: 4) ?? [byte, escape]
      case UInt8(ascii: "U"): return scalar(digits: 8) ?? [byte, escape]
      case UInt8(ascii: "c"):
        guard position < bytes.count else { return [byte, escape] }
        position += 1
        return [bytes[position - 1] & 0x1F]
      default: return [byte, escape]
      }
    }

    private mutating func number(radix: UInt32, digits: Int) -> UInt32? {
      var value: UInt32 = 0
      let start = position
      while position < bytes.count, position - start < digits, let digit = bytes[position].hexadecimalValue,
        digit < radix
      {
        value = value &* radix &+ digit
        position += 1
      }
      return position > start ? value : nil
    }

    private mutating func scalar(digits: Int) -> [UInt8]? {
      guard let value = number(radix: 16, digits: digits) else { return nil }
      guard let scalar = Unicode.Scalar(value) else { return [] }
      return Array(String(Character(scalar)).utf8)
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }
}
