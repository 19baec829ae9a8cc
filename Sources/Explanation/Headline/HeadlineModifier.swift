import CommandReference

/// What a place of a phrase makes of its value: `{NUMBER:number}`.
struct HeadlineModifier {
  let words: HeadlineWords

  /// The value in the form that `modifier` names; nil where it has no such form.
  func apply(_ modifier: String?, to text: String) -> String? {
    switch modifier {
    case nil: return text
    case "number": return words.number(text)
    case "count":
      guard let number = Int(text), number > 0 else { return nil }
      return String(number)
    case "text": return words.quoted(text)
    case "time": return time(text)
    case "plural":
      // Behind a number in English.
      return text == "1" ? "" : "s"
    default: return nil
    }
  }

  /// `2 seconds` for 2, `5 minutes` for 5m.
  private func time(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !digits.isEmpty else { return nil }
    let unit: (english: String, korean: String)
    switch text.dropFirst(digits.count) {
    case "", "s": unit = ("second", "초")
    case "m": unit = ("minute", "분")
    case "h": unit = ("hour", "시간")
    case "d": unit = ("day", "일")
    // A place in a film: 00:01:30.
    default: return text.utf8.allSatisfy({ $0 == UInt8(ascii: ":") || ValueScanner.isDigit($0) }) ? text : nil
    }
    return words.isKorean ? digits + unit.korean : "\(digits) \(unit.english)\(digits == "1" ? "" : "s")"
  }
}
