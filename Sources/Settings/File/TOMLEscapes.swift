/// The escapes of TOML's basic strings.
enum TOMLEscapes {
  /// Whether `bytes`, which begin with a backslash, begin with an escaped NUL.
  static func isNUL(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: Array("\\u0000".utf8)) || bytes.starts(with: Array("\\U00000000".utf8))
  }

  /// The text that stands between the quotes.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let letter = rest.popFirst() else {
        scalars.append(scalar)
        continue
      }
      switch letter {
      case "b": scalars.append("\u{08}")
      case "t": scalars.append("\t")
      case "n": scalars.append("\n")
      case "f": scalars.append("\u{0C}")
      case "r": scalars.append("\r")
      case "u": scalars.append(number(&rest, digits: 4))
      case "U": scalars.append(number(&rest, digits: 8))
      default: scalars.append(letter)
      }
    }
    return String(scalars)
  }

  private static func number(_ rest: inout Substring.UnicodeScalarView, digits: Int) -> Unicode.Scalar {
    let text = String(rest.prefix(digits))
    rest = rest.dropFirst(digits)
    return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}
