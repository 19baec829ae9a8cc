/// Reads the inside of one JSON string, a byte at a time: `\u` in halves, surrogate pairs, and the escapes that models
/// make up, which keep their backslash.
struct JSONStringReader: Sendable {
  /// What was read, escapes resolved; at most `limit` bytes of it.
  private(set) var bytes: [UInt8] = []
  /// Whether the string is longer than `limit`.
  private(set) var isTooLong = false
  /// Whether `\'` stands in it: no JSON, so that nobody knows whether the backslash was meant.
  private(set) var hasEscapedApostrophe = false

  private let quote: UInt8
  private let limit: Int
  private var escape = Escape.none
  /// The first half of a pair, until its second comes.
  private var highSurrogate: UInt32?

  private enum Escape: Sendable {
    case none, backslash
    case unicode([UInt8])
  }

  /// A reader of a string that `quote` closes.
  init(quote: UInt8, limit: Int) {
    self.quote = quote
    self.limit = limit
  }

  /// What was read so far, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes the next byte; whether it closed the string.
  mutating func take(_ byte: UInt8) -> Bool {
    switch escape {
    case .none:
      if byte == UInt8(ascii: "\\") {
        escape = .backslash
      } else if byte == quote {
        endSurrogate()
        return true
      } else {
        append(byte)
      }
    case .backslash:
      escape = .none
      takeEscaped(byte)
    case .unicode(var digits):
      guard byte.isHexDigit else {
        escape = .none
        for digit in [UInt8(ascii: "\\"), UInt8(ascii: "u")] + digits { append(digit) }
        return take(byte)
      }
      digits.append(byte)
      escape = digits.count < 4 ? .unicode(digits) : .none
      if digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) { append(unit: unit) }
    }
    return false
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    switch byte {
    case quote, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(byte)
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0C)
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "u"): escape = .unicode([])
    default:
      if byte == UInt8(ascii: "'") { hasEscapedApostrophe = true }
      append(UInt8(ascii: "\\"))
      append(byte)
    }
  }

  private mutating func append(unit: UInt32) {
    if let high = highSurrogate, (0xDC00...0xDFFF).contains(unit) {
      highSurrogate = nil
      append(Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)))
    } else if (0xD800...0xDBFF).contains(unit) {
      endSurrogate()
      highSurrogate = unit
    } else {
      endSurrogate()
      append(Unicode.Scalar(unit))
    }
  }

  /// A half without its other half is shown as the replacement character.
  private mutating func endSurrogate() {
    guard highSurrogate != nil else { return }
    highSurrogate = nil
    append(nil as Unicode.Scalar?)
  }

  private mutating func append(_ scalar: Unicode.Scalar?) {
    for byte in String(Character(scalar ?? "\u{FFFD}")).utf8 { store(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    endSurrogate()
    store(byte)
  }

  private mutating func store(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) } else { isTooLong = true }
  }
}

extension UInt8 {
  /// Blank, tab, line feed or carriage return.
  var isJSONBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
