extension ScheduleReader {
  /// Reads what says when, from left to right; what was read is claimed.
  mutating func readTimes() {
    var token = 0
    while token < count {
      let end = reading.tokens[token].kind == .quoted ? nil : readTime(at: token)
      if let end {
        claim(token..<end)
        token = end
      } else {
        token += 1
      }
    }
  }

  /// Reads one part that begins at a token; the token after it.
  private mutating func readTime(at token: Int) -> Int? {
    readBoot(token) ?? readRate(token) ?? readInterval(token) ?? readDelay(token) ?? readHours(token)
      ?? readWeekdays(token) ?? readDate(token) ?? readMonthDays(token) ?? readClocks(token) ?? readVague(token)
  }

  // MARK: Times of day

  /// `at 9:30 and 18:00`, `9am`, `오전 9시`, `@ 14:00`.
  private mutating func readClocks(_ token: Int) -> Int? {
    let isAt = isText(token, "at", "@", "around", "about")
    if let end = readMinuteOfHour(token) { return end }
    if words.means(token, .onTheHour), words.says(.eachHour) || parts.interval == .hours(1) { return token + 1 }
    guard let start = isAt ? times.next(token) : token, let clock = times.clock(start), isAt || !clock.isBare
    else { return nil }
    parts.clocks.append(withTonight(clock.minute, start))
    var end = clock.end
    while let joint = reading.next(end - 1), isJoint(joint), let place = times.next(joint),
      let further = times.clock(place), !further.isBare || isAt && !times.isUnit(further.end, .hour)
    {
      parts.clocks.append(further.minute)
      end = further.end
    }
    return end
  }

  /// `tonight at 11` is before midnight.
  private func withTonight(_ minute: Int, _ token: Int) -> Int {
    let isTonight = reading.tokens.indices.contains { isText($0, "tonight") }
    let isLate = isTonight && minute < 12 * 60 && !words.means(token, .midnight)
    let saysHalf = reading.text(token).lowercased().contains("m")
    return isLate && !saysHalf ? minute + 12 * 60 : minute
  }

  private func isJoint(_ token: Int) -> Bool {
    words.means(token, .and, .koAnd) || isText(token, ",", "and", "&", "or", "하고", "이랑")
  }

  /// `:15`, `at minute 15`, `15 minutes past`, `매시 15분`.
  private mutating func readMinuteOfHour(_ token: Int) -> Int? {
    guard parts.interval == .hours(1) || words.says(.eachHour) else { return nil }
    let start = isText(token, "at", "@") ? times.next(token) ?? token : token
    let text = reading.text(start)
    if text.hasPrefix(":"), let minute = Int(text.dropFirst()), minute < 60 {
      parts.minuteOfHour = minute
      return start + 1
    }
    if isText(start, "minute"), let minute = times.number(start + 1), minute < 60 {
      parts.minuteOfHour = minute
      return start + 2
    }
    guard let minute = times.number(start), minute < 60 else { return nil }
    var place = times.next(start)
    if times.isUnit(place, .minute) { place = place.flatMap { times.next($0) } }
    if let past = place, isText(past, "past", "after") {
      parts.minuteOfHour = minute
      return past + 1
    }
    guard let unit = times.next(start), times.isUnit(unit, .minute), !times.isEnglish(unit), !isEach(times.next(unit))
    else { return nil }
    parts.minuteOfHour = minute
    return unit + 1
  }

  /// `between 9 and 17`, `from 9am to 5pm`, `오전 9시부터 오후 6시까지`, `9-17시`.
  private mutating func readHours(_ token: Int) -> Int? {
    let isOpened = words.means(token, .between) || isText(token, "from")
    guard let start = isOpened ? times.next(token) : token, let first = times.clock(start), isOpened || !first.isBare,
      let joint = reading.next(first.end - 1),
      isText(joint, "to", "until", "till", "through", "and", "-", "~") || words.means(joint, .koFrom, .koAnd, .koAt),
      isOpened || !isText(joint, "and"), let place = times.next(joint), let last = times.clock(place)
    else { return nil }
    var end = last.end
    if let close = reading.next(end - 1), words.means(close, .koUntil, .between) { end = close + 1 }
    let isKorean = words.means(joint, .koAnd, .koAt)
    guard !isKorean || end > last.end else { return nil }
    // `from 9 to 5` and `9am to 5`: the end of a working day.
    let hour = last.minute / 60
    parts.hours = (first.minute / 60, hour < first.minute / 60 && last.isBare && hour < 12 ? hour + 12 : hour)
    return end
  }

  /// `every morning`, `저녁마다`: a time of day that is not told.
  private mutating func readVague(_ token: Int) -> Int? {
    let vague: [(TimeWord, Int)] = [
      (.morning, 9 * 60), (.evening, 18 * 60), (.afternoon, 15 * 60), (.night, 0), (.dawn, 4 * 60),
    ]
    guard let found = vague.first(where: { words.means(token, $0.0) }) else { return nil }
    parts.vagueMinute = found.1
    return token + 1
  }

  // MARK: Once

  /// `in 20 minutes`, `2 hours from now`, `20분 뒤에`.
  private mutating func readDelay(_ token: Int) -> Int? {
    if let boot = reading.next(token), words.means(boot, .boot, .reboot) { return nil }
    let isIn = isText(token, "in", "after")
    guard !parts.isRecurring, let start = isIn ? times.next(token) : token,
      let length = length(at: start), length.unit.rawValue >= TimeUnit.minute.rawValue
    else { return nil }
    let after = reading.next(length.end - 1)
    let isFromNow = words.means(after, .fromNow)
    guard isIn || isFromNow else { return nil }
    parts.delay = AtTime.Delay(amount: length.amount, unit: length.unit)
    return isFromNow ? (after ?? 0) + 1 : length.end
  }

  /// `20 minutes`, `20m`, `an hour`, `이틀`.
  func length(at token: Int) -> (amount: Int, unit: TimeUnit, end: Int)? {
    if words.means(token, .twoDays) { return (2, .day, token + 1) }
    if words.means(token, .threeDays) { return (3, .day, token + 1) }
    if words.means(token, .half), let unit = times.next(token), times.isUnit(unit, .hour) {
      return (30, .minute, unit + 1)
    }
    let found = reading.times().filter { time in
      // `an hour` begins with its article.
      time.tokens.lowerBound == token
        || time.tokens.lowerBound == token - 1 && time.tokens.upperBound == token + 1
          && reading.tokens[token - 1].wordClass.isDropped
    }.max { $0.tokens.count < $1.tokens.count }
    guard let found, case .time(let amount, let unit) = found.value, amount > 0 else { return nil }
    return (amount, unit, found.tokens.upperBound)
  }
}
