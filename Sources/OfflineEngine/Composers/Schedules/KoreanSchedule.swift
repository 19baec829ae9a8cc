/// Tells a schedule in Korean: `평일 09:30에`.
struct KoreanSchedule {
  let schedule: CronSchedule

  var text: String { (days + [time]).joined(separator: " ") }

  /// `내일 07:00에`, `20분 뒤에`.
  static func once(_ time: AtTime) -> String {
    if let delay = time.delay { return "\(delay.amount)\(unit(delay.unit)) 뒤에" }
    let day: String? =
      switch time.day {
      case .nearest: nil
      case .tomorrow: "내일"
      case .weekday(let day): weekdays[day] + "요일"
      case .date(let date): date.dayText
      }
    return [day, time.minute.map { CivilDate.clock($0) + "에" }].compactMap { $0 }.joined(separator: " ")
  }

  private var time: String {
    switch (schedule.minute, schedule.hour) {
    case (.any, _), (.step(1), _): return hours + "매분"
    case (.step(let step), _): return hours + "\(step)분마다"
    case (.list(let minutes), .any), (.list(let minutes), .step(1)): return hourly(minutes, "매시간")
    case (.list(let minutes), .step(let step)): return hourly(minutes, "\(step)시간마다")
    case (.list(let minutes), .range): return hours + hourly(minutes, "매시간")
    case (.list(let minutes), .rangeStep(_, _, let step)): return hours + hourly(minutes, "\(step)시간마다")
    case (.list(let minutes), .list(let list)):
      return list.flatMap { hour in minutes.map { CivilDate.clock(hour * 60 + $0) } }.joined(separator: ", ") + "에"
    default: return schedule.minute.text + " " + schedule.hour.text
    }
  }

  private func hourly(_ minutes: [Int], _ every: String) -> String {
    minutes == [0] ? every : every + " " + minutes.map { "\($0)분" }.joined(separator: ", ") + "에"
  }

  private var hours: String {
    switch schedule.hour {
    case .range(let first, let last), .rangeStep(let first, let last, _): "\(first)시부터 \(last)시까지 "
    case .list(let hours): hours.map { "\($0)시" }.joined(separator: ", ") + "에 "
    default: ""
    }
  }

  private var days: [String] {
    var days: [String] = []
    switch schedule.month {
    case .list(let list): days.append("매년 " + list.map { "\($0)월" }.joined(separator: ", "))
    case .step(let step): days.append("\(step)개월마다")
    default: break
    }
    switch schedule.weekday {
    case .range(1, 5): days.append("평일")
    case .range(let first, let last): days.append("매주 \(Self.weekdays[first % 7])요일부터 \(Self.weekdays[last % 7])요일까지")
    case .list([0, 6]): days.append("주말")
    case .list(let list): days.append("매주 " + list.map { Self.weekdays[$0 % 7] + "요일" }.joined(separator: ", "))
    default: break
    }
    switch schedule.day {
    case .step(let step): days.append("\(step)일마다")
    case .list(let list):
      days.append((schedule.month == .any ? "매월 " : "") + list.map { "\($0)일" }.joined(separator: ", "))
    default: break
    }
    if days.isEmpty, case .list = schedule.hour { days.append("매일") }
    return days
  }

  private static func unit(_ unit: TimeUnit) -> String {
    switch unit {
    case .second: "초"
    case .minute: "분"
    case .hour: "시간"
    case .day: "일"
    case .week: "주"
    case .month: "개월"
    case .year: "년"
    }
  }

  private static let weekdays = ["일", "월", "화", "수", "목", "금", "토"]
}
