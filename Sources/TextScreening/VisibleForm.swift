/// How a hidden character is written where it is to be seen.
package enum VisibleForm {
  /// `␛` for a control character of ASCII, else `<U+202E>`.
  package static func of(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
    case 0x7F: "\u{2421}"
    default: number(scalar)
    }
  }

  /// `<U+0441>`.
  package static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// `text` with these scalars by their numbers.
  package static func revealing(_ scalars: Set<Unicode.Scalar>, in text: String) -> String {
    if scalars.isEmpty { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalars.contains(scalar) { result += number(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
