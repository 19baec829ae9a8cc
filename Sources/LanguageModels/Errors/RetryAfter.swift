import HTTPTransport

/// When a server wants to be asked again.
enum RetryAfter {
  private static let most = 365 * 86_400
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The seconds that the head's `retry-after-ms` or `Retry-After` gives, rounded up; nil where there is none that is sound.
  static func seconds(in head: HTTPHead, now: Int) -> Int? {
    if let text = head.value(of: "retry-after-ms"), let milliseconds = Double(text), milliseconds >= 0 {
      return Int(min(milliseconds / 1000, Double(most)).rounded(.up))
    }
    guard let text = head.value(of: "retry-after") else { return nil }
    if let seconds = Double(text), seconds >= 0 { return Int(min(seconds, Double(most)).rounded(.up)) }
    return date(text).map { min(max(0, $0 - now), most) }
  }

  /// Seconds since 1970 of a date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func date(_ text: String) -> Int? {
    let words = text.split { " ,-".contains($0) }
    guard words.count == 6, let day = Int(words[1]), let year = Int(words[3]), words[5] == "GMT",
      let month = months.firstIndex(of: words[2].lowercased()), (1...31).contains(day), (1970...9999).contains(year)
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2]) else {
      return nil
    }
    return days(year: year, month: month + 1, day: day) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
  }

  /// Days from 1970-01-01, by the Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
