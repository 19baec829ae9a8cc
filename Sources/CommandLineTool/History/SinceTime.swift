#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a time as people say it: `2h`, `3d`, `today`, `2026-03-01`.
enum SinceTime {
  private static let units = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]

  /// The second since 1970; nil where the text is no time.
  static func seconds(_ text: String, now: Int) -> Int? {
    if text == "today" { return midnight(before: now, days: 0) }
    if text == "yesterday" { return midnight(before: now, days: 1) }
    if let unit = text.last.flatMap({ units[String($0)] }), let count = Int(text.dropLast()), count >= 0 {
      let (length, isTooLong) = count.multipliedReportingOverflow(by: unit)
      return isTooLong ? 0 : max(0, now - length)
    }
    return day(text)
  }

  /// The local midnight that began the day of `now`, or an earlier day.
  private static func midnight(before now: Int, days: Int32) -> Int {
    var time = time_t(now)
    var parts = tm()
    localtime_r(&time, &parts)
    parts.tm_mday -= days
    return midnight(parts)
  }

  private static func day(_ text: String) -> Int? {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields.map(\.utf8.count) == [4, 2, 2], fields.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      let year = Int32(fields[0]), let month = Int32(fields[1]), let day = Int32(fields[2]),
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var parts = tm()
    parts.tm_year = year - 1900
    parts.tm_mon = month - 1
    parts.tm_mday = day
    return midnight(parts)
  }

  private static func midnight(_ parts: tm) -> Int {
    var parts = parts
    parts.tm_hour = 0
    parts.tm_min = 0
    parts.tm_sec = 0
    // Whether summer time counts is the system's to find out.
    parts.tm_isdst = -1
    return Int(mktime(&parts))
  }

  /// The local date and minute, as `2026-03-01 09:05`.
  static func shown(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return day + " \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
