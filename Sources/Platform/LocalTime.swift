/// A time as the clock on the wall and the calendar beside it show it.
package struct LocalTime: Hashable, Sendable {
  /// The year, such as 2024.
  package var year: Int
  /// The month, from 1.
  package var month: Int
  /// The day of the month, from 1.
  package var day: Int
  /// The hour, from 0.
  package var hour: Int
  /// The minute, from 0.
  package var minute: Int

  /// Makes a time.
  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }
}
