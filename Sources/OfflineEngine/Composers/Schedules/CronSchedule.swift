/// When a line of a crontab runs its command.
struct CronSchedule: Hashable, Sendable {
  var minute: CronField = .list([0])
  var hour: CronField = .list([0])
  var day: CronField = .any
  var month: CronField = .any
  /// From 0, which is Sunday.
  var weekday: CronField = .any

  /// `30 9 * * 1-5`.
  var text: String { [minute, hour, day, month, weekday].map(\.text).joined(separator: " ") }

  /// The same as systemd's timers say it: `Mon..Fri *-*-* 09:30`.
  var calendar: String {
    let date = "*-\(month.calendar(from: 1, width: 2))-\(day.calendar(from: 1, width: 2))"
    let time = "\(hour.calendar(from: 0, width: 2)):\(minute.calendar(from: 0, width: 2))"
    return (days.isEmpty ? "" : days + " ") + date + " " + time
  }

  /// `Mon..Fri`, `Mon,Thu`.
  private var days: String {
    switch weekday {
    case .list(let days): days.map { Self.names[$0 % 7] }.joined(separator: ",")
    case .range(let first, let last): Self.names[first % 7] + ".." + Self.names[last % 7]
    default: ""
    }
  }

  /// Whether the steps are uneven, because the count begins again with every hour, day or month.
  var restarts: Bool {
    if case .step(let step) = minute, 60 % step != 0 { return true }
    if case .step(let step) = hour, 24 % step != 0 { return true }
    if case .step(let step) = day { return step > 1 }
    return false
  }

  private static let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
}
