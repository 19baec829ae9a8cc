import CommandReference

/// What each conversion of a date format stands for.
enum DateConversionNames {
  struct Name {
    /// What it is called beside others of its kind.
    var short: LocalizedSentence
    /// What it is called alone.
    var long: LocalizedSentence

    init(_ english: String, _ korean: String, long: String? = nil, _ longKorean: String? = nil) {
      short = LocalizedSentence(english: english, korean: korean)
      self.long = LocalizedSentence(english: long ?? english, korean: longKorean ?? korean)
    }
  }

  static func name(_ letter: Character) -> Name? { dates[letter] ?? clock[letter] ?? others[letter] }

  /// Conversions of one kind are told in one sentence where they stand together.
  static func kind(_ letter: Character) -> Int {
    if dates[letter] != nil { return 0 }
    return clock[letter] != nil ? 1 : letter == "z" || letter == "Z" ? 2 : 3
  }

  private static let dates: [Character: Name] = [
    "Y": Name("the year", "연도"),
    "y": Name("the last two digits of the year", "연도의 끝 두 자리"),
    "C": Name("the first two digits of the year", "연도의 앞 두 자리"),
    "G": Name(
      "the year that the week belongs to", "그 주가 속한 연도", long: "the year that the ISO week belongs to", "ISO 주가 속한 연도"),
    "g": Name(
      "the last two digits of the year that the week belongs to", "그 주가 속한 연도의 끝 두 자리",
      long: "the last two digits of the year that the ISO week belongs to", "ISO 주가 속한 연도의 끝 두 자리"),
    "m": Name("the month", "월", long: "the month (01 to 12)", "월(01~12)"),
    "b": Name("the short name of the month", "월의 짧은 이름"),
    "h": Name("the short name of the month", "월의 짧은 이름"),
    "B": Name("the name of the month", "월 이름"),
    "d": Name("the day", "일", long: "the day of the month (01 to 31)", "일(01~31)"),
    "e": Name(
      "the day, padded with a blank", "공백으로 채운 일", long: "the day of the month, padded with a blank", "공백으로 채운 일(1~31)"),
    "a": Name("the short name of the weekday", "요일의 짧은 이름"),
    "A": Name("the name of the weekday", "요일 이름"),
    "j": Name("the day of the year (001 to 366)", "한 해의 며칠째인지(001~366)"),
    "u": Name("the number of the weekday (1 for Monday to 7 for Sunday)", "요일 번호(월요일 1~일요일 7)"),
    "w": Name("the number of the weekday (0 for Sunday to 6 for Saturday)", "요일 번호(일요일 0~토요일 6)"),
    "U": Name("the week of the year (00 to 53), counted from the first Sunday", "첫 일요일부터 센 주(00~53)"),
    "W": Name("the week of the year (00 to 53), counted from the first Monday", "첫 월요일부터 센 주(00~53)"),
    "V": Name("the week", "주 번호", long: "the number of the week by ISO 8601 (01 to 53)", "ISO 8601 주 번호(01~53)"),
    "q": Name("the quarter of the year (1 to 4)", "분기(1~4)"),
    "D": Name("the date as month/day/year", "월/일/연 형식의 날짜"),
    "F": Name("the date as year-month-day", "연-월-일 형식의 날짜"),
    "x": Name("the date as it is usual in the language in use", "사용 중인 언어의 보통 형식으로 쓴 날짜"),
  ]

  private static let clock: [Character: Name] = [
    "H": Name("the hour", "시", long: "the hour (00 to 23)", "시(00~23)"),
    "I": Name(
      "the hour of the 12-hour clock", "12시간제 시", long: "the hour of the 12-hour clock (01 to 12)", "12시간제 시(01~12)"),
    "k": Name(
      "the hour, padded with a blank", "공백으로 채운 시", long: "the hour (0 to 23), padded with a blank", "공백으로 채운 시(0~23)"),
    "l": Name("the hour of the 12-hour clock, padded with a blank", "공백으로 채운 12시간제 시"),
    "M": Name("the minute", "분", long: "the minute (00 to 59)", "분(00~59)"),
    "S": Name("the second", "초", long: "the second (00 to 60)", "초(00~60)"),
    "N": Name("the nanoseconds", "나노초"),
    "p": Name("AM or PM", "오전·오후(AM 또는 PM)"),
    "P": Name("am or pm", "오전·오후(am 또는 pm)"),
    "R": Name("the time as hours:minutes", "시:분 형식의 시각"),
    "T": Name("the time as hours:minutes:seconds", "시:분:초 형식의 시각"),
    "r": Name("the time of the 12-hour clock", "12시간제 시각"),
    "X": Name("the time as it is usual in the language in use", "사용 중인 언어의 보통 형식으로 쓴 시각"),
  ]

  private static let others: [Character: Name] = [
    "s": Name("the seconds since the beginning of 1970 (UTC)", "1970년 시작(UTC)부터 지난 초"),
    "c": Name("date and time as they are usual in the language in use", "사용 중인 언어의 보통 형식으로 쓴 날짜와 시각"),
    "z": Name("the offset from UTC as +hhmm", "+hhmm 형식의 UTC 시차"),
    "Z": Name("the abbreviation of the time zone", "시간대 약어"),
    "n": Name("a line break", "줄바꿈"),
    "t": Name("a tab", "탭"),
    "%": Name("a percent sign", "퍼센트 기호"),
  ]
}
