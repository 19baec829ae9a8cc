import CommandReference
import Platform

/// Explains the times of at(1): `17:30 tomorrow`, `now + 2 hours`.
enum AtTimeLanguage {
  /// The parts of a time; nil where it is not read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let code = String(decoding: text, as: UTF8.self)
    guard let when = phrase(words(code.lowercased()), language) else { return nil }
    var part = CodePart(range: 0..<text.count, sentence: CronSentences.when, values: ["code": code, "when": when])
    part.tellsValue = true
    return [part]
  }

  /// The words, `+2hours` taken apart.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      guard word.hasPrefix("+") else {
        words.append(String(word))
        continue
      }
      let rest = word.dropFirst()
      let digits = rest.prefix { $0.isNumber }
      words += ["+", String(digits), String(rest.dropFirst(digits.count))].filter { !$0.isEmpty }
    }
    return words
  }

  private static func phrase(_ words: [String], _ language: Language) -> String? {
    var words = words[...]
    guard var first = words.popFirst() else { return nil }
    if let half = words.first, half == "am" || half == "pm" {
      first += half
      words.removeFirst()
    }
    let time = clock(first)
    if first != "now", time == nil { return nil }
    var values = ["time": time ?? ""]
    if words.first == "+" {
      guard words.count == 3, let count = Int(words[words.startIndex + 1]), count > 0,
        let unit = unit(words[words.startIndex + 2])
      else { return nil }
      values["span"] = TimeSpanPhrase.phrase(count, unit, language)
      return SentenceTemplate.fill((time == nil ? AtTimeSentences.fromNow : AtTimeSentences.later)[language], values)
    }
    guard time != nil || words.isEmpty else { return nil }
    switch words.joined(separator: " ") {
    case "": return SentenceTemplate.fill((time == nil ? AtTimeSentences.now : AtTimeSentences.next)[language], values)
    case "today": return SentenceTemplate.fill(AtTimeSentences.today[language], values)
    case "tomorrow": return SentenceTemplate.fill(AtTimeSentences.tomorrow[language], values)
    case let day:
      guard day.utf8.allSatisfy({ ValueScanner.isNameByte($0) || " .,/-".utf8.contains($0) }) else { return nil }
      values["day"] = (AtTimeSentences.weekdays[String(day.prefix(3))]?[language]) ?? day
      return SentenceTemplate.fill(AtTimeSentences.day[language], values)
    }
  }

  private static func unit(_ word: String) -> Character? {
    switch word {
    case "minute", "minutes", "min": "m"
    case "hour", "hours": "h"
    case "day", "days": "d"
    case "week", "weeks": "w"
    default: nil
    }
  }

  /// `5pm`, `0930` and `noon` as a time of the day.
  private static func clock(_ word: String) -> String? {
    switch word {
    case "midnight": return "00:00"
    case "noon": return "12:00"
    case "teatime": return "16:00"
    default: break
    }
    var digits = word[...]
    let isAfternoon = digits.hasSuffix("pm")
    let hasHalf = isAfternoon || digits.hasSuffix("am")
    if hasHalf { digits = digits.dropLast(2) }
    let sides = digits.split(separator: ":", omittingEmptySubsequences: false)
    let isRun = sides.count == 1 && digits.utf8.count == 4
    let minutes = sides.count == 2 ? String(sides[1]) : isRun ? String(digits.suffix(2)) : "0"
    let hours = isRun ? String(digits.prefix(2)) : String(sides[0])
    guard sides.count <= 2, hasHalf || isRun || sides.count == 2, var hour = Int(hours), let minute = Int(minutes),
      (0...59).contains(minute), (0...(hasHalf ? 12 : 23)).contains(hour)
    else { return nil }
    if hasHalf { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(hour) + ":" + two(minute)
  }
}
