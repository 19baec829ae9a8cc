import CommandReference

/// What is said of the times of at(1).
enum AtTimeSentences {
  static let now = two("at once", "바로")
  static let fromNow = two("{span} from now", "지금부터 {span} 뒤")
  static let later = two("{span} after the next {time}", "다음 {time}에서 {span} 뒤")
  static let next = two("the next time it is {time}", "다음번 {time}")
  static let today = two("today at {time}", "오늘 {time}")
  static let tomorrow = two("tomorrow at {time}", "내일 {time}")
  static let day = two("{time} on {day}", "{day} {time}")

  static let weekdays: [String: LocalizedSentence] = [
    "mon": two("the next Monday", "다음 월요일"), "tue": two("the next Tuesday", "다음 화요일"),
    "wed": two("the next Wednesday", "다음 수요일"), "thu": two("the next Thursday", "다음 목요일"),
    "fri": two("the next Friday", "다음 금요일"), "sat": two("the next Saturday", "다음 토요일"),
    "sun": two("the next Sunday", "다음 일요일"),
  ]

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
