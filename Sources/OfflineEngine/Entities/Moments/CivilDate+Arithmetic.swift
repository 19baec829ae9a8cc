internal import Platform

extension CivilDate {
  /// The day of a time.
  init?(_ time: LocalTime) { self.init(year: time.year, month: time.month, day: time.day) }

  /// The day that many days after the first of March of the year 0, as the Gregorian calendar counts.
  init?(dayNumber: Int) {
    guard dayNumber >= 0 else { return nil }
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The days since the first of March of the year 0.
  var dayNumber: Int {
    // Years begin in March, so that the leap day is the last of its year.
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of the week: 0 is Sunday.
  var weekday: Int { (dayNumber + 3) % 7 }

  /// The day that many days later.
  func adding(days: Int) -> CivilDate? { CivilDate(dayNumber: dayNumber + days) }

  /// The first of the month that many months later.
  func firstOfMonth(adding months: Int = 0) -> CivilDate? {
    let count = year * 12 + month - 1 + months
    return count < 0 ? nil : CivilDate(year: count / 12, month: count % 12 + 1, day: 1)
  }

  /// The Monday of a week as ISO 8601 numbers them: the first is that of the fourth of January.
  static func monday(ofWeek week: Int, in year: Int) -> CivilDate? {
    guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: (week - 1) * 7 - (fourth.weekday + 6) % 7)
  }

  /// The same day at a minute.
  func at(_ minute: Int) -> CivilDate {
    var date = self
    date.minute = minute
    return date
  }
}
