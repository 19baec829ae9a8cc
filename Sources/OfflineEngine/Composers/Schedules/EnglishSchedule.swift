/// Tells a schedule in English: `at 09:30 on Monday to Friday`.
struct EnglishSchedule {
  let schedule: CronSchedule

  var text: String { ([time] + days).joined(separator: " ") }

  /// `at 17:00 tomorrow`, `in 20 minutes`.
  static func once(_ time: AtTime) -> String {
    if let delay = time.delay { return "in \(delay.amount) \(delay.unit.name(delay.amount))" }
    let clock = time.minute.map { "at " + CivilDate.clock($0) }
    let day: String? =
      switch time.day {
      case .nearest: nil
      case .tomorrow: "tomorrow"
      case .weekday(let day): "on " + weekdays[day]
      case .date(let date): "on " + date.dayText
      }
    return [clock, day].compactMap { $0 }.joined(separator: " ")
  }

  private var time: String {
    switch (schedule.minute, schedule.hour) {
    case (.any, _), (.step(1), _): return "every minute" + hours
    case (.step(let step), _): return "every \(step) minutes" + hours
    case (.list(let minutes), .any), (.list(let minutes), .step(1)): return hourly(minutes, "every hour")
    case (.list(let minutes), .step(let step)): return hourly(minutes, "every \(step) hours")
    case (.list(let minutes), .range): return hourly(minutes, "every hour") + hours
    case (.list(let minutes), .rangeStep(_, _, let step)): return hourly(minutes, "every \(step) hours") + hours
    case (.list(let minutes), .list(let list)):
      return "at " + Self.joined(list.flatMap { hour in minutes.map { CivilDate.clock(hour * 60 + $0) } })
    default: return "at " + schedule.minute.text + " " + schedule.hour.text
    }
  }

  private func hourly(_ minutes: [Int], _ every: String) -> String {
    minutes == [0] ? every : every + " at " + Self.joined(minutes.map { ":" + CivilDate.clock($0).suffix(2) })
  }

  private var hours: String {
    switch schedule.hour {
    case .range(let first, let last), .rangeStep(let first, let last, _):
      " from " + CivilDate.clock(first * 60) + " to " + CivilDate.clock(last * 60 + 59)
    case .list(let hours): " in the hours " + Self.joined(hours.map(String.init))
    default: ""
    }
  }

  private var days: [String] {
    var days: [String] = []
    switch schedule.weekday {
    case .range(1, 5): days.append("on weekdays")
    case .range(let first, let last): days.append("from \(Self.weekdays[first % 7]) to \(Self.weekdays[last % 7])")
    case .list([0, 6]): days.append("at weekends")
    case .list(let list): days.append("on " + Self.joined(list.map { Self.weekdays[$0 % 7] }))
    default: break
    }
    switch schedule.day {
    case .step(let step): days.append("every \(step) days")
    case .list(let list): days.append("on " + Self.joined(list.map { "day \($0)" }) + month)
    default: if schedule.month != .any { days.append("in " + month.dropFirst(4)) }
    }
    if days.isEmpty, case .list = schedule.hour { days.append("every day") }
    return days
  }

  private var month: String {
    switch schedule.month {
    case .list(let list): " of " + Self.joined(list.map { TimeReader.months[$0 - 1].capitalized })
    case .step(let step): " of every \(step) months"
    default: " of every month"
    }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + parts[parts.count - 1]
  }

  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}

extension String {
  /// With a capital at its beginning.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
