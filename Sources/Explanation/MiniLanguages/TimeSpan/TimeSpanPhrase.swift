import CommandReference
import Platform

/// Spans of time in words.
enum TimeSpanPhrase {
  private static let units: [(milliseconds: Int, one: LocalizedSentence, many: LocalizedSentence)] = [
    (86_400_000, unit("1 day", "1일"), unit("{n} days", "{n}일")),
    (3_600_000, unit("1 hour", "1시간"), unit("{n} hours", "{n}시간")),
    (60_000, unit("1 minute", "1분"), unit("{n} minutes", "{n}분")),
    (1000, unit("1 second", "1초"), unit("{n} seconds", "{n}초")),
    (1, unit("1 millisecond", "1밀리초"), unit("{n} milliseconds", "{n}밀리초")),
  ]

  private static func unit(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }

  /// `1 hour and 30 minutes`.
  static func phrase(milliseconds: Int, _ language: Language) -> String {
    var rest = milliseconds
    var items: [String] = []
    for unit in units where rest >= unit.milliseconds {
      let count = rest / unit.milliseconds
      rest %= unit.milliseconds
      items.append(phrase(count, unit.one, unit.many, language))
    }
    if items.isEmpty { return phrase(0, units[3].one, units[3].many, language) }
    return language == .korean ? items.joined(separator: " ") : SpokenList.all(items, language)
  }

  private static func phrase(
    _ count: Int, _ one: LocalizedSentence, _ many: LocalizedSentence, _ language: Language
  ) -> String {
    count == 1 ? one[language] : SentenceTemplate.fill(many[language], ["n": SpokenNumber.grouped(count)])
  }

  /// `7 days`, in one unit: `s`, `m`, `h`, `d`; weeks are days.
  static func phrase(_ count: Int, _ unit: Character, _ language: Language) -> String {
    let index = ["d": 0, "w": 0, "h": 1, "m": 2][unit] ?? 3
    return phrase(unit == "w" ? count * 7 : count, units[index].one, units[index].many, language)
  }
}
