import CommandReference
import Platform

/// Explains the times of ffmpeg: `00:01:30.5`, `90`, `1500ms`.
enum MediaTimeLanguage {
  /// The parts of `text`, none where it reads as it stands; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let code = String(decoding: text, as: UTF8.self)
    guard text.count <= 20, let milliseconds = milliseconds(code) else { return nil }
    let values = ["code": code, "time": TimeSpanPhrase.phrase(milliseconds: milliseconds, language)]
    return [CodePart(range: 0..<text.count, sentence: TimeSpanSentences.duration, values: values)]
  }

  private static func milliseconds(_ code: String) -> Int? {
    if code.hasSuffix("ms") { return whole(String(code.dropLast(2))) }
    if code.hasSuffix("us") { return nil }
    let plain = code.hasSuffix("s") ? String(code.dropLast()) : code
    let parts = plain.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...3).contains(parts.count), plain == code || parts.count == 1,
      let seconds = thousandths(parts[parts.count - 1])
    else { return nil }
    var minutes = 0
    for part in parts.dropLast() {
      guard part.utf8.count <= 3, let number = whole(part) else { return nil }
      minutes = minutes * 60 + number
    }
    if parts.count > 1, seconds >= 60_000 { return nil }
    return minutes * 60_000 + seconds
  }

  private static func whole(_ text: String) -> Int? {
    guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy(ValueScanner.isDigit) else { return nil }
    return Int(text)
  }

  /// `30.5` in thousandths.
  private static func thousandths(_ text: String) -> Int? {
    let sides = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard sides.count <= 2, let first = whole(sides[0]) else { return nil }
    guard sides.count == 2 else { return first * 1000 }
    guard (1...3).contains(sides[1].utf8.count), let fraction = whole(sides[1]) else { return nil }
    return first * 1000 + (0..<(3 - sides[1].utf8.count)).reduce(fraction) { value, _ in value * 10 }
  }
}
