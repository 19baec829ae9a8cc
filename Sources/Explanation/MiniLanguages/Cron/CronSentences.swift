import CommandReference

/// What is said of lines of a crontab.
enum CronSentences {
  static let when = LocalizedSentence(english: "{code} means {when}.", korean: "{code}은(는) {when}(이)라는 뜻입니다.")
  static let command = LocalizedSentence(english: "{code} is what is run then.", korean: "{code}은(는) 그때 실행할 명령입니다.")
  static let percent = LocalizedSentence(
    english: "% ends the command here: what follows is its input; \\% would be a percent sign.",
    korean: "%에서 명령이 끝나며 뒤의 내용은 그 입력이 됩니다. 퍼센트 기호는 \\%로 적습니다.")

  static let reboot = two("once when the machine starts", "시스템이 시작될 때 한 번")
  static let yearly = two("at 00:00 on 1 January", "매년 1월 1일 00:00")
  static let monthly = two("at 00:00 on the first day of every month", "매월 1일 00:00")
  static let weekly = two("at 00:00 on Sundays", "매주 일요일 00:00")
  static let daily = two("at 00:00 every day", "매일 00:00")
  static let hourly = two("at the beginning of every hour", "매시 정각")

  static let everyMinute = two("every minute", "매분")
  static let everyMinutes = two("every {n} minutes", "{n}분마다")
  static let minutesOfHour = two("at the minutes {list} of every hour", "매시 {list}분")
  static let minuteOfHour = two("at minute {list} of every hour", "매시 {list}분")
  static let everyHours = two("every {n} hours at minute {minute}", "{n}시간마다 {minute}분")
  static let everyHoursSharp = two("every {n} hours on the hour", "{n}시간마다 정각")
  static let times = two("at {list}", "{list}")
  static let fromTo = two("{what} from {first} to {last}", "{first}부터 {last}까지 {what}")
  static let minutesOfHours = two(
    "at the minutes {minutes} of the hours {hours}", "{hours}시의 {minutes}분")

  static let everyDay = two("every day", "매일")
  static let onWeekdays = two("on {list}", "매주 {list}")
  static let fromWeekday = two("from {first} to {last}", "매주 {first}부터 {last}까지")
  static let onDay = two("on day {list} of the month", "{list}일")
  static let onDays = two("on the days {list} of the month", "{list}일")
  static let everySecondDay = two("on every second day of the month, counted from the first", "매월 1일부터 2일 간격")
  static let daysFrom = two("from day {first} to day {last} of the month", "{first}일부터 {last}일까지")
  static let eitherDay = two("{days} or {weekdays}", "{days} 또는 {weekdays}")
  static let bothDays = two("{days} if that is {weekdays}", "{days}(이)면서 {weekdays}일 때")
  static let inMonths = two("in {list}", "{list}")
  static let fromMonth = two("from {first} to {last}", "{first}부터 {last}까지")

  static let weekdays = [
    two("Sunday", "일요일"), two("Monday", "월요일"), two("Tuesday", "화요일"), two("Wednesday", "수요일"), two("Thursday", "목요일"),
    two("Friday", "금요일"), two("Saturday", "토요일"),
  ]

  static let months = [
    two("January", "1월"), two("February", "2월"), two("March", "3월"), two("April", "4월"), two("May", "5월"),
    two("June", "6월"), two("July", "7월"), two("August", "8월"), two("September", "9월"), two("October", "10월"),
    two("November", "11월"), two("December", "12월"),
  ]

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
