extension TimeReader {
  /// A time of day.
  struct Clock {
    /// The minute of the day.
    var minute: Int
    /// The token after it.
    var end: Int
    /// Whether it is a mere number, which is an hour only where one is looked for.
    var isBare = false
  }

  /// `9:30`, `6pm`, `noon`, `half past 9`, `오전 9시 반`, `새벽 3시`; a mere number too.
  func clock(_ token: Int) -> Clock? {
    guard reading.tokens.indices.contains(token) else { return nil }
    if words.means(token, .noon) { return Clock(minute: 12 * 60, end: token + 1) }
    if words.means(token, .midnight) { return Clock(minute: 0, end: token + 1) }
    return koreanClock(token) ?? pastClock(token) ?? digits(token)
  }

  // MARK: English

  /// `9:30`, `9:30pm`, `9 am`, `9 o'clock`, `3 in the afternoon`.
  private func digits(_ token: Int) -> Clock? {
    guard let (hour, minute, half, isBare) = Self.parts(reading.text(token), reading.tokens[token].kind) else {
      return nil
    }
    var clock = Clock(minute: hour * 60 + minute, end: token + 1, isBare: isBare && half == nil)
    var isPastNoon = half
    if isPastNoon == nil, token + 1 < count, let half = Self.halfOfDay(reading.text(token + 1)) {
      isPastNoon = half
      clock.end = token + 2
      clock.isBare = false
    } else if isBare, let mark = reading.next(token), words.means(mark, .hourMark), isEnglish(mark) {
      clock.end = mark + 1
      clock.isBare = false
    }
    if isPastNoon == nil, let (half, end) = partAfter(clock.end) {
      isPastNoon = half
      clock.end = end
      clock.isBare = false
    }
    guard let hour = Self.hour(hour, isPastNoon) else { return nil }
    clock.minute = hour * 60 + minute
    return clock
  }

  /// `half past 9`, `quarter to 5`, `20 past 3`.
  private func pastClock(_ token: Int) -> Clock? {
    let share = words.means(token, .half) ? 30 : words.means(token, .quarter) ? 15 : number(token)
    guard let share, (1...59).contains(share), let joint = reading.next(token), let place = reading.next(joint)
    else { return nil }
    let text = reading.text(joint).lowercased()
    guard text == "past" || text == "to" && !isEnglishNumber(token), let clock = digits(place), clock.minute % 60 == 0
    else { return nil }
    let minute = text == "past" ? clock.minute + share : (clock.minute + 1440 - share) % 1440
    return Clock(minute: minute, end: clock.end)
  }

  /// `5 to 10` is a range.
  private func isEnglishNumber(_ token: Int) -> Bool { reading.tokens[token].kind == .number }

  /// `in the afternoon`, `at night`: whether the hour is past noon, and the token after it.
  private func partAfter(_ end: Int) -> (Bool, Int)? {
    guard let joint = reading.next(end - 1), words.means(joint, .at), isEnglish(joint), let part = reading.next(joint)
    else { return nil }
    if words.means(part, .morning, .dawn) { return (false, part + 1) }
    return words.means(part, .afternoon, .evening, .night) ? (true, part + 1) : nil
  }

  /// The hour and minute of digits, whether they say `pm` (true) or `am` (false), and whether they are a mere number.
  private static func parts(_ text: String, _ kind: Token.Kind) -> (Int, Int, Bool?, Bool)? {
    guard kind == .number || kind == .value else { return nil }
    let lower = text.lowercased()
    let digits = lower.prefix { $0.isASCII && $0.isNumber || $0 == ":" }
    let half = halfOfDay(String(lower.dropFirst(digits.count)))
    guard !digits.isEmpty, digits.count == lower.count || half != nil else { return nil }
    let fields = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.allSatisfy({ (1...2).contains($0.count) }), let hour = Int(fields[0]), hour < 25 else { return nil }
    if fields.count == 1 { return (hour, 0, half, true) }
    // Seconds are finer than anything that is done at set times.
    guard fields.count == 2 || fields.count == 3 && fields[2] == "00", fields[1].count == 2,
      let minute = Int(fields[1]),
      minute < 60
    else { return nil }
    return (hour, minute, half, false)
  }

  /// `pm` is true, `am` is false.
  private static func halfOfDay(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "am", "a.m", "a.m.": false
    case "pm", "p.m", "p.m.": true
    default: nil
    }
  }

  private static func hour(_ hour: Int, _ isPastNoon: Bool?) -> Int? {
    guard let isPastNoon else { return hour <= 24 ? hour % 24 : nil }
    guard (1...12).contains(hour) else { return isPastNoon && hour < 24 ? hour : nil }
    return isPastNoon ? hour % 12 + 12 : hour % 12
  }

  // MARK: Korean

  /// `9시`, `오후 3시 30분`, `저녁 7시 반`, `밤 12시`.
  private func koreanClock(_ token: Int) -> Clock? {
    var place = token
    let part = words.means(token, .beforeNoon, .afterNoon, .dawn, .morning, .evening, .night) && !isEnglish(token)
    if part, let next = reading.next(token) { place = next }
    guard let hour = reading.number(place), (0...24).contains(hour), let mark = reading.next(place),
      words.means(mark, .hourMark, .halfPast), !isEnglish(mark)
    else { return nil }
    guard let full = part ? Self.koreanHour(hour, self, token) : hour % 24 else { return nil }
    if words.means(mark, .halfPast) { return Clock(minute: full * 60 + 30, end: mark + 1) }
    guard let after = reading.next(mark) else { return Clock(minute: full * 60, end: mark + 1) }
    if words.means(after, .half) || words.means(after, .onTheHour) {
      return Clock(minute: full * 60 + (words.means(after, .half) ? 30 : 0), end: after + 1)
    }
    if let minute = reading.number(after), (0...59).contains(minute), let unit = reading.next(after),
      isUnit(unit, .minute)
    {
      return Clock(minute: full * 60 + minute, end: unit + 1)
    }
    return Clock(minute: full * 60, end: mark + 1)
  }

  private static func koreanHour(_ hour: Int, _ reader: TimeReader, _ part: Int) -> Int? {
    if reader.words.means(part, .afterNoon, .evening) { return Self.hour(hour, true) }
    // `밤 12시` is midnight, `밤 1시` is after it.
    if reader.words.means(part, .night) { return hour >= 6 && hour < 12 ? hour + 12 : hour % (hour > 12 ? 24 : 12) }
    return Self.hour(hour, false)
  }

  func isEnglish(_ token: Int) -> Bool { reading.isEnglish(token) }
}
