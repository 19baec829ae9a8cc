/// What a backslash and the characters after it stand for.
enum Escape: Hashable {
  case lineBreak
  case tab
  case carriageReturn
  case bell
  case backspace
  case formFeed
  case verticalTab
  case escapeCharacter
  /// A backslash or a quote.
  case itself(UInt8)
  /// A byte by its number.
  case byte(UInt8)
  /// A character by its number.
  case character(Unicode.Scalar)
  /// `\c`: nothing more is printed.
  case end
}

/// Reads escapes as printf knows them.
enum EscapeReader {
  /// The escape that stands next, which is passed; nil where the backslash is one of its own.
  static func read(_ scanner: inout ValueScanner) -> Escape? {
    guard scanner.peek == UInt8(ascii: "\\"), let letter = scanner.peek(1) else { return nil }
    if let simple = simple(letter) {
      scanner.position += 2
      return simple
    }
    switch letter {
    case 0x30...0x37: return octal(&scanner)
    case UInt8(ascii: "x"): return hexadecimal(&scanner, digits: 2).map { .byte(UInt8(truncatingIfNeeded: $0)) }
    case UInt8(ascii: "u"): return hexadecimal(&scanner, digits: 4).flatMap(Unicode.Scalar.init).map(Escape.character)
    case UInt8(ascii: "U"): return hexadecimal(&scanner, digits: 8).flatMap(Unicode.Scalar.init).map(Escape.character)
    default: return nil
    }
  }

  private static func simple(_ letter: UInt8) -> Escape? {
    switch letter {
    case UInt8(ascii: "n"): .lineBreak
    case UInt8(ascii: "t"): .tab
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "a"): .bell
    case UInt8(ascii: "b"): .backspace
    case UInt8(ascii: "f"): .formFeed
    case UInt8(ascii: "v"): .verticalTab
    case UInt8(ascii: "e"), UInt8(ascii: "E"): .escapeCharacter
    case UInt8(ascii: "c"): .end
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): .itself(letter)
    default: nil
    }
  }

  private static func octal(_ scanner: inout ValueScanner) -> Escape {
    scanner.position += 1
    var value = 0
    var count = 0
    while count < 3, let byte = scanner.peek, (0x30...0x37).contains(byte) {
      value = value * 8 + Int(byte - 0x30)
      scanner.position += 1
      count += 1
    }
    return .byte(UInt8(truncatingIfNeeded: value))
  }

  private static func hexadecimal(_ scanner: inout ValueScanner, digits: Int) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    while count < digits, let byte = scanner.peek(2 + count), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
      byte < 0x80
    {
      value = value * 16 + UInt32(digit)
      count += 1
    }
    guard count > 0 else { return nil }
    scanner.position += 2 + count
    return value
  }
}
