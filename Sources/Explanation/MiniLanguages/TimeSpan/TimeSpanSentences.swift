import CommandReference

/// What is said of spans of time.
enum TimeSpanSentences {
  static let duration = LocalizedSentence(english: "{code} is {time}.", korean: "{code}은(는) {time}입니다.")

  static let atLeast = LocalizedSentence(
    english: "{code} means {time} of 24 hours ago or earlier.", korean: "{code}은(는) 24시간씩 세어 {time} 이상 지났다는 뜻입니다.")
  static let older = LocalizedSentence(
    english: "{code} means more than {time} ago.", korean: "{code}은(는) {time}보다 더 지났다는 뜻입니다.")
  static let younger = LocalizedSentence(
    english: "{code} means within the last {time}.", korean: "{code}은(는) 최근 {time} 이내라는 뜻입니다.")
  static let between = LocalizedSentence(
    english: "{code} means between {low} and {time} ago.", korean: "{code}은(는) {low} 전에서 {time} 전 사이라는 뜻입니다.")
  static let exactly = LocalizedSentence(
    english: "{code} means {time} ago to the second.", korean: "{code}은(는) 초 단위까지 정확히 {time} 전이라는 뜻입니다.")
  static let never = LocalizedSentence(
    english: "{code} fits no time that has passed.", korean: "{code}에 맞는 지난 시각은 없습니다.")

  static let today = LocalizedSentence(english: "{code} means today.", korean: "{code}은(는) 오늘이라는 뜻입니다.")
  static let onDay = LocalizedSentence(
    english: "{code} means the day {time} before today.", korean: "{code}은(는) 오늘보다 {time} 앞선 날이라는 뜻입니다.")
  static let sinceDay = LocalizedSentence(
    english: "{code} means today or one of the days before, up to {time} back.",
    korean: "{code}은(는) 오늘이거나 {time} 전까지의 날이라는 뜻입니다.")
  static let beforeDay = LocalizedSentence(
    english: "{code} means a day more than {time} before today.", korean: "{code}은(는) 오늘보다 {time} 넘게 앞선 날이라는 뜻입니다.")
  static let future = LocalizedSentence(
    english: "{code} means after the end of today.", korean: "{code}은(는) 오늘이 지난 뒤라는 뜻입니다.")
}
