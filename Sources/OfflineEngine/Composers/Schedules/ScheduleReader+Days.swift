extension ScheduleReader {
  /// `monday and thursday`, `mon-fri`, `weekdays`, `월요일부터 금요일까지`, `월수금`, `주말`.
  mutating func readWeekdays(_ token: Int) -> Int? {
    if words.means(token, .workday) {
      if token > 0, times.number(token - 1) != nil { return nil }
      parts.weekdayRange = (1, 5)
      return token + 1
    }
    if words.means(token, .weekend) {
      parts.weekdays += [6, 0]
      return token + 1
    }
    if let end = letterRange(token) { return end }
    if words.means(token, .dayLetters) {
      parts.weekdays += reading.text(token).compactMap { Self.letters.firstIndex(of: $0) }
      return token + 1
    }
    guard parts.isRecurring || parts.isCron, let first = times.weekday(token) else { return listedDays(token) }
    if let position = reading.previous(token), isPosition(position) {
      block(position..<token + 1)
      return nil
    }
    return readWeekdays(from: token, first)
  }

  private mutating func readWeekdays(from token: Int, _ first: Int) -> Int {
    var days = [first]
    var end = token + 1
    while true {
      if end < count, reading.isHyphenated(end), let last = times.weekday(end) { return setRange(days, last, end + 1) }
      guard let joint = reading.next(end - 1) else { break }
      // `화요일 목요일` and `monday thursday` need no word between.
      if let day = times.weekday(joint) {
        days.append(day)
        end = joint + 1
        continue
      }
      guard let place = times.next(joint), let day = times.weekday(place) else { break }
      if isText(joint, "to", "through", "thru", "-", "~", "until") || words.means(joint, .koFrom) {
        var after = place + 1
        if let close = reading.next(place), words.means(close, .koUntil) { after = close + 1 }
        return setRange(days, day, after)
      }
      guard words.means(joint, .and, .koAnd) || isText(joint, ",", "&", "and", "or", "하고") || isEach(joint) else {
        break
      }
      days.append(day)
      end = place + 1
    }
    parts.weekdays += days
    return end
  }

  private mutating func setRange(_ days: [Int], _ last: Int, _ end: Int) -> Int {
    let first = days[days.count - 1]
    // A week that ends on a Sunday has it as the day 7.
    let end7 = last == 0 ? 7 : last
    if days.count == 1, first < end7 {
      parts.weekdayRange = (first, end7)
    } else {
      var day = first
      parts.weekdays += days
      while day != last {
        day = (day + 1) % 7
        parts.weekdays.append(day)
      }
    }
    return end
  }

  /// `월~금`.
  private mutating func letterRange(_ token: Int) -> Int? {
    guard token + 2 < count, isText(token + 1, "~", "-", "부터"), let first = letter(token), let last = letter(token + 2)
    else { return nil }
    let end = token + 3 < count && words.means(token + 3, .koUntil) ? token + 4 : token + 3
    return setRange([first], last, end)
  }

  private func letter(_ token: Int) -> Int? {
    let text = reading.text(token)
    return text.count == 1 ? text.first.flatMap { Self.letters.firstIndex(of: $0) } : nil
  }

  /// `mon,wed,fri` in one word.
  private mutating func listedDays(_ token: Int) -> Int? {
    guard reading.tokens[token].kind == .value else { return nil }
    let names = reading.text(token).lowercased().split(separator: ",").map { name in
      TimeReader.weekdays.firstIndex { $0.hasPrefix(name) && name.utf8.count > 2 }
    }
    guard names.count > 1, names.allSatisfy({ $0 != nil }) else { return nil }
    parts.weekdays += names.compactMap { $0 }
    return token + 1
  }

  /// `first`, `last`, `2nd`, `마지막`: which of a month's Mondays, which no crontab can say.
  private func isPosition(_ token: Int?) -> Bool {
    guard let token, isFree(token), !isText(token, "next", "지난") else { return false }
    return words.means(token, .first) || words.means(token, .last) || times.ordinal(token) != nil
      || reading.tokens[token].kind == .word && words.means(token, .everyOther)
  }

  /// `on the 1st and 15th of each month`, `first day of every month`, `매달 1일`.
  mutating func readMonthDays(_ token: Int) -> Int? {
    if words.means(token, .lastDay) {
      block(token..<token + 1)
      return nil
    }
    if let place = times.next(token), times.weekday(place) != nil || words.means(place, .workday) { return nil }
    guard let (day, first) = monthDay(token) else { return nil }
    var days = [day]
    var end = first
    while let joint = reading.next(end - 1), words.means(joint, .and, .koAnd) || isText(joint, ",", "and", "하고"),
      let place = times.next(joint), let (further, next) = monthDay(place)
    {
      days.append(further)
      end = next
    }
    // `of the month`, `day of every month`.
    let close = monthClose(end)
    guard let closed = close ?? (words.says(.eachMonth) ? end : nil) else { return nil }
    parts.monthDays += days
    if close != nil {
      parts.isRecurring = true
      if parts.interval == nil { parts.interval = .months(1) }
    }
    return closed
  }

  /// `1st`, `first`, `15일`; not a unit of time.
  private func monthDay(_ token: Int) -> (day: Int, end: Int)? {
    if let number = times.number(token), let mark = reading.next(token), times.isUnit(mark, .day),
      !times.isEnglish(mark)
    {
      return (1...31).contains(number) ? (number, mark + 1) : nil
    }
    if isText(token, "day"), let number = times.number(token + 1), (1...31).contains(number) {
      return (number, token + 2)
    }
    guard let position = times.ordinal(token), (1...31).contains(position), times.isEnglish(token),
      reading.tokens[token].kind == .word || times.number(token) == nil
    else { return nil }
    return (position, token + 1)
  }

  /// The token after `day of every month`.
  private func monthClose(_ end: Int) -> Int? {
    guard var place = reading.next(end - 1) else { return nil }
    if isText(place, "day"), let after = reading.next(place) { place = after }
    guard isText(place, "of", "in"), var unit = times.next(place) else { return nil }
    if isEach(unit), let after = times.next(unit) { unit = after }
    return times.isUnit(unit, .month) || words.means(unit, .eachMonth) ? unit + 1 : nil
  }

  /// A day of the year, or the day on which it runs once: `on december 24`, `tomorrow`, `next monday`.
  mutating func readDate(_ token: Int) -> Int? {
    // A day of the week that comes again is no date.
    if parts.isRecurring, times.weekday(token) != nil { return nil }
    if let span = times.day(token) {
      return take(span)
    }
    guard parts.isRecurring, let month = times.month(token) else { return nil }
    parts.months.append(month)
    return token + 1
  }

  private mutating func take(_ span: TimeSpan) -> Int? {
    if parts.isRecurring || parts.isCron, !span.saysYear {
      parts.months.append(span.start.month)
      parts.monthDays.append(span.start.day)
      return span.tokens.upperBound
    }
    guard !parts.isRecurring, parts.day == nil, let today = times.today else { return nil }
    let distance = span.start.dayNumber - today.dayNumber
    guard distance >= 0 else { return nil }
    if distance == 0 {
      parts.day = .nearest
    } else if distance == 1, times.weekday(span.tokens.upperBound - 1) == nil {
      parts.day = .tomorrow
    } else if distance <= 7, times.weekday(span.tokens.upperBound - 1) != nil {
      parts.day = .weekday(span.start.weekday)
    } else {
      parts.day = .date(span.start)
    }
    return span.tokens.upperBound
  }

  private static let letters: [Character] = ["일", "월", "화", "수", "목", "금", "토"]
}
