import CommandReference
import Platform

/// Explains how long sleep and timeout wait: `90`, `1.5h`.
enum DurationLanguage {
  /// The parts of a duration, none where it reads as it stands; nil where it is no duration.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let code = String(decoding: text, as: UTF8.self)
    guard let (milliseconds, isPlain) = read(text) else { return nil }
    if isPlain { return [] }
    let values = ["code": code, "time": TimeSpanPhrase.phrase(milliseconds: milliseconds, language)]
    return [CodePart(range: 0..<text.count, sentence: TimeSpanSentences.duration, values: values)]
  }

  /// The milliseconds, and whether the number reads as well in its own unit.
  private static func read(_ text: [UInt8]) -> (milliseconds: Int, isPlain: Bool)? {
    var scanner = ValueScanner(text)
    let hasWhole = scanner.peek.map(ValueScanner.isDigit) ?? false
    guard let whole = hasWhole ? scanner.number() : 0 else { return nil }
    var thousandths = 0
    let hasPoint = scanner.take(".")
    if hasPoint {
      let digits = scanner.skip(while: ValueScanner.isDigit)
      guard !digits.isEmpty, digits.count <= 3 else { return nil }
      thousandths = text[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      for _ in digits.count..<3 { thousandths *= 10 }
    } else if !hasWhole {
      return nil
    }
    let unit = scanner.next() ?? UInt8(ascii: "s")
    guard scanner.isAtEnd, let (seconds, next) = seconds(of: unit) else { return nil }
    let milliseconds = (whole * 1000 + thousandths) * seconds
    return (milliseconds, thousandths == 0 && (next == 0 || whole * seconds < next))
  }

  /// The seconds of a unit, and those of the next greater one.
  private static func seconds(of unit: UInt8) -> (Int, next: Int)? {
    switch unit {
    case UInt8(ascii: "s"): (1, 60)
    case UInt8(ascii: "m"): (60, 3600)
    case UInt8(ascii: "h"): (3600, 86_400)
    case UInt8(ascii: "d"): (86_400, 0)
    default: nil
    }
  }
}
