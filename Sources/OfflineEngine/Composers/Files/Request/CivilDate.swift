/// A day of the calendar, or a time of day in it, as typed.
struct CivilDate: Hashable, Sendable {
  var year: Int
  var month: Int
  var day: Int
  /// The minute of the day; nil where the day as a whole is meant, which begins at midnight.
  var minute: Int?

  /// The date of `2024-01-31` or `2024/1/31`; nil for what is none.
  init?(_ text: String) {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." })
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A date; nil for a day that no month has.
  init?(year: Int, month: Int, day: Int, minute: Int? = nil) {
    guard (1...12).contains(month), (1...9999).contains(year), (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
  }

  /// `2024-01-31`, `2024-01-31 09:30`.
  var text: String { dayText + (minute.map { " " + Self.clock($0) } ?? "") }

  /// `2024-01-31`.
  var dayText: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

  /// `2024-01-31T00:00`.
  var point: String { dayText + "T" + Self.clock(minute ?? 0) }

  /// `09:30`.
  static func clock(_ minute: Int) -> String { "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }

  /// The day after.
  var next: CivilDate {
    var next = self
    next.day += 1
    if next.day > Self.length(of: month, in: year) {
      next.day = 1
      next.month += 1
    }
    if next.month > 12 {
      next.month = 1
      next.year += 1
    }
    return next
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
