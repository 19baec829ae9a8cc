import CommandReference
import Platform

/// Explains the times of systemd's timers: `Mon..Fri 09:00`, `*-*-01 04:30`, `weekly`.
enum CalendarLanguage {
  /// The parts of a time, where it is one that repeats as cron could have it; else nil.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let code = String(decoding: text, as: UTF8.self)
    guard let when = phrase(code, language) else { return nil }
    return [CodePart(range: 0..<text.count, sentence: CronSentences.when, values: ["code": code, "when": when])]
  }

  private static func phrase(_ code: String, _ language: Language) -> String? {
    var fields = code.split(separator: " ").map(String.init)
    var zone: String?
    if fields.count > 1, let last = fields.last, last == "UTC" || last.contains("/") && last.first?.isLetter == true {
      zone = last
      fields.removeLast()
    }
    guard let line = shorthand(fields) ?? cronLine(fields), let read = CronReader.read(Array((line + " x").utf8)),
      let when = CronPhrase(language: language).phrase(read.when)
    else { return nil }
    return zone.map { SentenceTemplate.fill(inZone[language], ["when": when, "zone": $0]) } ?? when
  }

  private static let inZone = LocalizedSentence(english: "{when} in the time zone {zone}", korean: "{zone} 시간대로 {when}")

  private static func shorthand(_ fields: [String]) -> String? {
    guard fields.count == 1 else { return nil }
    return switch fields[0] {
    case "minutely": "* * * * *"
    case "hourly": "0 * * * *"
    case "daily": "0 0 * * *"
    case "weekly": "0 0 * * 1"
    case "monthly": "0 0 1 * *"
    case "quarterly": "0 0 1 1,4,7,10 *"
    case "semiannually": "0 0 1 1,7 *"
    case "yearly", "annually": "0 0 1 1 *"
    default: nil
    }
  }

  /// The same times as a line of a crontab has them.
  private static func cronLine(_ fields: [String]) -> String? {
    guard !fields.isEmpty else { return nil }
    var fields = fields[...]
    var weekdays = "*"
    if let first = fields.first, first.first?.isLetter == true {
      guard let days = Self.weekdays(first) else { return nil }
      weekdays = days
      fields = fields.dropFirst()
    }
    var date = ("*", "*")
    if let first = fields.first, first.contains("-") {
      guard let read = Self.date(first) else { return nil }
      date = read
      fields = fields.dropFirst()
    }
    var time = ("0", "0")
    if let first = fields.first {
      guard let read = Self.time(first) else { return nil }
      time = read
      fields = fields.dropFirst()
    }
    // Cron runs on either day where both are given, systemd where both are met.
    guard fields.isEmpty, weekdays == "*" || date.1 == "*" else { return nil }
    return [time.1, time.0, date.1, date.0, weekdays].joined(separator: " ")
  }

  private static let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  private static func weekdays(_ text: String) -> String? {
    var items: [String] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.replacingDots.split(separator: "-", omittingEmptySubsequences: false).map(weekday)
      guard ends.count <= 2, !ends.contains(nil) else { return nil }
      let days = ends.compactMap { $0 }
      guard days.count == 1 || days[0] < (days[1] == 0 ? 7 : days[1]) else { return nil }
      items.append(days.count == 1 ? String(days[0]) : String(days[0]) + "-" + String(days[1] == 0 ? 7 : days[1]))
    }
    return items.isEmpty ? nil : items.joined(separator: ",")
  }

  private static func weekday(_ name: some StringProtocol) -> Int? {
    let name = name.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    let full = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    return names.firstIndex(of: name) ?? full.firstIndex(of: name)
  }

  /// Months and days of `*-*-01` or `12-25`; a year is read as `*` alone.
  private static func date(_ text: String) -> (String, String)? {
    var fields = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if fields.count == 3 {
      guard fields.removeFirst() == "*" else { return nil }
    }
    guard fields.count == 2, let month = field(fields[0], 1, 12), let day = field(fields[1], 1, 31) else { return nil }
    return (month, day)
  }

  /// Hours and minutes of `09:00`, `*:0/15` or `02:30:00`; seconds must be 0.
  private static func time(_ text: String) -> (String, String)? {
    var fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if fields.count == 3 {
      guard ["0", "00"].contains(fields.removeLast()) else { return nil }
    }
    guard fields.count == 2, let hour = field(fields[0], 0, 23), let minute = field(fields[1], 0, 59) else {
      return nil
    }
    return (hour, minute)
  }

  /// A field in the form of cron: `1..5` is `1-5`, `0/15` is every 15 from the lowest on.
  private static func field(_ text: String, _ low: Int, _ high: Int) -> String? {
    var items: [String] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "/", omittingEmptySubsequences: false)
      guard sides.count <= 2, let first = sides.first else { return nil }
      var value = first.replacingDots
      if sides.count == 2 {
        if let start = Int(value) { value = start == low ? "*" : String(start) + "-" + String(high) }
        value += "/" + sides[1]
      }
      items.append(value)
    }
    return items.joined(separator: ",")
  }
}

extension StringProtocol {
  /// The text with `-` for `..`.
  fileprivate var replacingDots: String {
    var result = ""
    var rest = self[...]
    while let character = rest.first {
      let isRange = rest.hasPrefix("..")
      result.append(isRange ? "-" : character)
      rest = rest.dropFirst(isRange ? 2 : 1)
    }
    return result
  }
}
