/// The moment that date formats are shown with: Saturday 21 November 2026, 14:03:09.123456789 UTC.
enum ExampleMoment {
  static let secondsSince1970 = 1_795_269_789
  static let nanoseconds = 123_456_789
  static let year = 2026
  static let month = 11
  static let day = 21
  static let hour = 14
  static let minute = 3
  static let second = 9
  /// The day of the year, from 1.
  static let yearday = 325
  /// The day of the week, from Sunday, which is 0.
  static let weekday = 6
  /// The week by ISO 8601, in a year that has the same number.
  static let week = 47

  /// The text that a format gives for this moment in the C locale; nil where that is not known for certain.
  static func text(
    _ items: [DateFormatReader.Item], of bytes: [UInt8], _ dialect: DateFormatReader.Dialect
  ) -> String? {
    var text = ""
    for item in items {
      switch item {
      case .text(let range): text += String(decoding: bytes[range], as: UTF8.self)
      case .conversion(let conversion):
        // What a width does with padding differs between C libraries.
        guard dialect == .date || conversion.width == nil, let piece = self.text(conversion) else { return nil }
        text += piece
      case .unknown: return nil
      }
      if text.utf8.count > 120 { return nil }
    }
    return text
  }

  static func text(_ conversion: DateConversion) -> String? {
    if (conversion.width ?? 0) > 40 || conversion.modifier != nil { return nil }
    if let (number, digits, isBlankPadded) = number(conversion.name) {
      return padded(number, digits: digits, isBlankPadded: isBlankPadded, conversion)
    }
    if conversion.letter == UInt8(ascii: "N") { return fraction(conversion) }
    if conversion.letter == UInt8(ascii: "z") { return offset(conversion) }
    return word(conversion)
  }

  private static func number(_ letter: Character) -> (value: Int, digits: Int, isBlankPadded: Bool)? {
    switch letter {
    case "Y", "G": (year, 4, false)
    case "y", "g": (year % 100, 2, false)
    case "C": (year / 100, 2, false)
    case "m": (month, 2, false)
    case "d": (day, 2, false)
    case "e": (day, 2, true)
    case "H": (hour, 2, false)
    case "I": (hour - 12, 2, false)
    case "k": (hour, 2, true)
    case "l": (hour - 12, 2, true)
    case "M": (minute, 2, false)
    case "S": (second, 2, false)
    case "j": (yearday, 3, false)
    case "u": (weekday, 1, false)
    case "w": (weekday % 7, 1, false)
    case "U": ((yearday - 1 + 7 - weekday) / 7, 2, false)
    case "W": ((yearday - 1 + 7 - (weekday + 6) % 7) / 7, 2, false)
    case "V": (week, 2, false)
    case "q": ((month + 2) / 3, 1, false)
    case "s": (secondsSince1970, 1, false)
    default: nil
    }
  }

  private static func padded(
    _ number: Int, digits: Int, isBlankPadded: Bool, _ conversion: DateConversion
  ) -> String? {
    let text = String(number)
    let width = conversion.width ?? digits
    switch conversion.padding {
    case UInt8(ascii: "-"): return text
    case UInt8(ascii: "_"): return left(text, width, " ")
    case UInt8(ascii: "0"): return left(text, width, "0")
    case UInt8(ascii: "+"): return nil
    default: return left(text, width, isBlankPadded ? " " : "0")
    }
  }

  private static func left(_ text: String, _ width: Int, _ filler: Character) -> String {
    String(repeating: filler, count: max(0, width - text.utf8.count)) + text
  }

  /// `%N`: the first digits, or zeros after all nine.
  private static func fraction(_ conversion: DateConversion) -> String? {
    guard conversion.padding == nil || conversion.padding == UInt8(ascii: "0") else { return nil }
    let digits = String(nanoseconds)
    let width = conversion.width.map { $0 == 0 ? 9 : $0 } ?? 9
    return width <= 9 ? String(digits.prefix(width)) : digits + String(repeating: "0", count: width - 9)
  }

  private static func offset(_ conversion: DateConversion) -> String? {
    guard conversion.flags.isEmpty, conversion.width == nil else { return nil }
    return ["+0000", "+00:00", "+00:00:00", "+00"][conversion.colons]
  }

  private static func word(_ conversion: DateConversion) -> String? {
    let usual: String? =
      switch conversion.name {
      case "a": "Sat"
      case "A": "Saturday"
      case "b", "h": "Nov"
      case "B": "November"
      case "c": "Sat Nov 21 14:03:09 2026"
      case "D", "x": "11/21/26"
      case "F": "2026-11-21"
      case "T", "X": "14:03:09"
      case "R": "14:03"
      case "r": "02:03:09 PM"
      case "p": "PM"
      case "P": "pm"
      case "Z": "UTC"
      case "n": "\n"
      case "t": "\t"
      case "%": "%"
      default: nil
      }
    guard let usual else { return nil }
    if conversion.flags.isEmpty, conversion.width == nil { return usual }
    guard let cased = inCase(usual, conversion), "aAbBhpZ".contains(conversion.name) else { return nil }
    switch conversion.padding {
    case nil, UInt8(ascii: "_"): return left(cased, conversion.width ?? 0, " ")
    case UInt8(ascii: "0"): return left(cased, conversion.width ?? 0, "0")
    default: return conversion.width == nil ? cased : nil
    }
  }

  private static func inCase(_ text: String, _ conversion: DateConversion) -> String? {
    if !conversion.isInCapitals, !conversion.isInOtherCase { return text }
    if conversion.isInCapitals, conversion.isInOtherCase { return nil }
    if conversion.isInCapitals { return text.uppercased() }
    return "pZ".contains(conversion.name) ? text.lowercased() : text.uppercased()
  }
}
