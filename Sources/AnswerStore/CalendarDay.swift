/// A day in UTC, such as `2026-03-01`.
struct CalendarDay: Hashable, Comparable {
  /// Ten characters, whose order is that of the days.
  let text: String

  /// The day that holds this second since 1970; times outside the years 1970 to 9999 are taken as the nearest one inside.
  init(epochSeconds: Int) {
    let days = min(max(epochSeconds, 0), 253_402_300_799) / 86_400
    // Counted from 0000-03-01 in cycles of 400 years, so that the leap day is a year's last.
    let shifted = days + 719_468
    let dayOfCycle = shifted % 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfCycle + shifted / 146_097 * 400 + (month <= 2 ? 1 : 0)
    text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// Reads a day's text; nil where it has another form.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let isDay =
      bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
      }
    guard isDay else { return nil }
    self.text = String(text)
  }

  static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.text < right.text }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
