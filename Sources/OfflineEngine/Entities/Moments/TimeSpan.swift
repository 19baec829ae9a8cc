/// A day, a period or a point in time that a request names.
struct TimeSpan: Sendable {
  /// What it is.
  enum Kind: Sendable {
    /// A day that says its year, or today, yesterday or tomorrow: what other readers know too.
    case plainDay
    /// Any other day.
    case day
    /// Several days.
    case period
    /// A point in time.
    case instant
  }

  /// The tokens that name it.
  var tokens: Range<Int>
  /// Its first moment.
  var start: CivilDate
  /// The first moment after it.
  var end: CivilDate
  /// What it is.
  var kind: Kind
  /// Whether the year is said, so that it is not of the nearest one.
  var saysYear = false

  /// A whole day.
  init(_ tokens: Range<Int>, day: CivilDate, kind: Kind = .day, saysYear: Bool = false) {
    self.init(tokens, from: day, to: day.next, kind: kind, saysYear: saysYear)
  }

  init(_ tokens: Range<Int>, from start: CivilDate, to end: CivilDate, kind: Kind = .period, saysYear: Bool = false) {
    self.tokens = tokens
    self.start = start
    self.end = end
    self.kind = kind
    self.saysYear = saysYear
  }
}
