/// A request to run something at set times, or for the line that says so.
struct ScheduleRequest: Sendable {
  /// When it runs.
  enum Time: Hashable, Sendable {
    case boot
    case repeated(CronSchedule)
    case once(AtTime)
  }

  var time: Time
  /// The command as typed; nil where only the line is asked for.
  var command: String?
  /// Whether only the line of the crontab is asked for.
  var isLineOnly = false
  /// Whether a timer of systemd is asked for.
  var usesSystemd = false
}
