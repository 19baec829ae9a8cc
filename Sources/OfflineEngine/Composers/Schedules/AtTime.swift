/// When at(1) runs a command, once.
struct AtTime: Hashable, Sendable {
  /// The day.
  enum Day: Hashable, Sendable {
    /// The next one that has the time.
    case nearest
    case tomorrow
    /// The next one of this name: 0 is Sunday.
    case weekday(Int)
    case date(CivilDate)
  }

  /// A length of time from now.
  struct Delay: Hashable, Sendable {
    var amount: Int
    var unit: TimeUnit
  }

  var delay: Delay?
  /// The minute of the day; nil for the time it is now.
  var minute: Int?
  var day = Day.nearest

  /// The words of at: `now + 20 minutes`, `07:00 tomorrow`, `18:00 Dec 24`.
  var words: [String] {
    if let delay { return ["now", "+", String(delay.amount), delay.unit.name(delay.amount)] }
    return (minute.map { [CivilDate.clock($0)] } ?? []) + dayWords
  }

  private var dayWords: [String] {
    switch day {
    case .nearest: []
    case .tomorrow: ["tomorrow"]
    case .weekday(let day): [TimeReader.weekdays[day]]
    // Both GNU's and BSD's at know the name of the month, the day and the year.
    case .date(let date): [Self.months[date.month - 1], String(date.day), String(date.year)]
    }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
