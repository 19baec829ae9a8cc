/// What a request says about when something runs, part by part.
struct ScheduleParts {
  /// How often, where that is said by a length of time.
  enum Interval: Hashable {
    case minutes(Int)
    case hours(Int)
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years
    /// So many times in a unit.
    case times(Int, TimeUnit)
  }

  var interval: Interval?
  /// The minutes of the day at which it runs.
  var clocks: [Int] = []
  /// The hours between which it runs.
  var hours: (first: Int, last: Int)?
  /// The minute of each hour.
  var minuteOfHour: Int?
  /// From 0, which is Sunday.
  var weekdays: [Int] = []
  var weekdayRange: (first: Int, last: Int)?
  var monthDays: [Int] = []
  var months: [Int] = []
  /// The day on which it runs once.
  var day: AtTime.Day?
  var delay: AtTime.Delay?
  /// The part of the day, where no time says more: a minute of it.
  var vagueMinute: Int?
  var isAtBoot = false
  var isRecurring = false
  var isCron = false
  var isSystemd = false
  /// Whether what cannot be said in a crontab stands in the request.
  var isInexpressible = false
}
