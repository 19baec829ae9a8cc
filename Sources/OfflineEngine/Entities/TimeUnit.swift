/// Units of time, by their length in seconds.
enum TimeUnit: Int, Sendable {
  case second = 1
  case minute = 60
  case hour = 3600
  case day = 86400
  case week = 604_800
  case month = 2_592_000
  case year = 31_536_000

  /// The unit of a letter or word as attached to a number: `30m`, `7d`, `2hours`.
  init?(suffix: String) {
    switch suffix {
    case "s", "sec", "secs", "second", "seconds": self = .second
    case "m", "min", "mins", "minute", "minutes": self = .minute
    case "h", "hr", "hrs", "hour", "hours": self = .hour
    case "d", "day", "days": self = .day
    case "w", "wk", "week", "weeks": self = .week
    case "mo", "month", "months": self = .month
    case "y", "yr", "year", "years": self = .year
    default: return nil
    }
  }

  /// The unit of a name in the language files.
  init?(name: String) {
    guard name.utf8.count > 2 else { return nil }
    self.init(suffix: name)
  }

  /// The English name for an amount: `day`, `days`.
  func name(_ amount: Int) -> String {
    let name =
      switch self {
      case .second: "second"
      case .minute: "minute"
      case .hour: "hour"
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return amount == 1 ? name : name + "s"
  }
}
