import CommandReference
import Platform

/// Explains lengths of time as systemd takes them: `10m`, `1h 30min`, `2 days`; a number alone is seconds.
enum TimeSpanLanguage {
  /// The parts of a length of time; nil where it is none.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    var scanner = ValueScanner(text)
    var milliseconds = 0
    while !scanner.isAtEnd {
      _ = scanner.skip { $0 == 0x20 }
      guard let count = scanner.number(limit: 6) else { return nil }
      _ = scanner.skip { $0 == 0x20 }
      let unit = scanner.text(scanner.skip(while: ValueScanner.isLetter))
      guard let length = length(of: unit) else { return nil }
      milliseconds += count * length
    }
    let code = String(decoding: text, as: UTF8.self)
    guard milliseconds > 0 else { return nil }
    let values = ["code": code, "time": TimeSpanPhrase.phrase(milliseconds: milliseconds, language)]
    return [CodePart(range: 0..<text.count, sentence: TimeSpanSentences.duration, values: values)]
  }

  private static func length(of unit: String) -> Int? {
    switch unit {
    case "ms", "msec": 1
    case "", "s", "sec", "second", "seconds": 1000
    case "m", "min", "minute", "minutes": 60_000
    case "h", "hr", "hour", "hours": 3_600_000
    case "d", "day", "days": 86_400_000
    case "w", "week", "weeks": 604_800_000
    default: nil
    }
  }
}
