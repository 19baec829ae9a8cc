extension TimeReader {
  /// `2024-03-05`, `jan 5`, `3월 5일`, `last friday`, `그저께`, `today`.
  func day(_ token: Int) -> TimeSpan? {
    isoDay(token) ?? nearDay(token) ?? koreanDay(token) ?? englishDay(token) ?? namedDay(token)
  }

  /// A day as a number of days from today, by its word.
  private func nearDay(_ token: Int) -> TimeSpan? {
    guard let today else { return nil }
    var distance: Int?
    if words.means(token, .dayBeforeYesterday) { distance = -2 }
    if words.means(token, .dayAfterTomorrow) { distance = 2 }
    for case .date(let name) in reading.senses(token) {
      distance = distance ?? ["today": 0, "yesterday": -1, "tomorrow": 1][name]
    }
    guard let distance, let day = today.adding(days: distance) else { return nil }
    return TimeSpan(token..<token + 1, day: day, kind: abs(distance) < 2 ? .plainDay : .day, saysYear: true)
  }

  private func isoDay(_ token: Int) -> TimeSpan? {
    guard reading.tokens[token].kind != .quoted, let day = CivilDate(reading.text(token)) else { return nil }
    return TimeSpan(token..<token + 1, day: day, kind: .plainDay, saysYear: true)
  }

  /// `3월 5일`, `2024년 3월 5일`.
  private func koreanDay(_ token: Int) -> TimeSpan? {
    let year = koreanYear(token)
    let start = year?.end ?? token
    guard let month = koreanMonth(start), let day = number(month.end), (1...31).contains(day),
      let mark = reading.next(month.end), isUnit(mark, .day), !isEnglish(mark)
    else { return nil }
    return dated(token..<mark + 1, year?.year, month.month, day)
  }

  /// `2024년`, and the token after it.
  func koreanYear(_ token: Int) -> (year: Int, end: Int)? {
    guard let year = number(token), (1900...2200).contains(year), let mark = reading.next(token), isUnit(mark, .year),
      !isEnglish(mark)
    else { return nil }
    return (year, mark + 1)
  }

  /// `3월`, and the token after it.
  func koreanMonth(_ token: Int) -> (month: Int, end: Int)? {
    guard let month = number(token), (1...12).contains(month), let mark = reading.next(token),
      words.means(mark, .monthMark)
    else { return nil }
    return (month, mark + 1)
  }

  /// `jan 5`, `january 5th, 2024`, `5 jan`, `5th of january 2024`.
  private func englishDay(_ token: Int) -> TimeSpan? {
    var month = self.month(token)
    var day = number(token, isOrdinal: true)
    var end = token + 1
    if month != nil, day == nil {
      guard let place = next(token) else { return nil }
      day = number(place, isOrdinal: true)
      end = place + 1
    } else if day != nil {
      guard var place = wordAfter(token) else { return nil }
      if words.means(place, .from), let after = wordAfter(place) { place = after }
      month = self.month(place)
      end = place + 1
    }
    guard let month, let day, (1...31).contains(day) else { return nil }
    if let place = next(end - 1), let year = number(place), (1000...2200).contains(year) {
      return dated(token..<place + 1, year, month, day)
    }
    return dated(token..<end, nil, month, day)
  }

  /// The token after one; `may` is dropped elsewhere.
  private func wordAfter(_ token: Int) -> Int? {
    if token + 1 < count, reading.text(token + 1).lowercased() == "may" { return token + 1 }
    return next(token)
  }

  /// The month that a token names; `may` only where a number or a preposition says that it is no verb.
  func month(_ token: Int) -> Int? {
    for case .date(let name) in reading.senses(token) {
      if let month = Self.months.firstIndex(of: name) { return month + 1 }
    }
    guard reading.text(token).lowercased() == "may" else { return nil }
    let isDated = number(token + 1, isOrdinal: true) != nil || number(token - 1, isOrdinal: true) != nil
    let isJoined = token > 0 && words.means(token - 1, .at, .newer, .older, .before, .until, .from, .last)
    return isDated || isJoined ? 5 : nil
  }

  /// A holiday, whose date is a sense of its word: `december 25`.
  private func holiday(_ token: Int) -> (month: Int, day: Int)? {
    for case .date(let name) in reading.senses(token) {
      let parts = name.split(separator: " ")
      if parts.count == 2, let month = Self.months.firstIndex(of: String(parts[0])), let day = Int(parts[1]) {
        return (month + 1, day)
      }
    }
    return nil
  }

  private func namedDay(_ token: Int) -> TimeSpan? {
    if let (month, day) = holiday(token) {
      let place = next(token)
      let year = place.flatMap { number($0) }.flatMap { (1900...2200).contains($0) ? $0 : nil }
      return dated(token..<(year == nil ? token + 1 : (place ?? token) + 1), year, month, day)
    }
    return weekdaySpan(token)
  }

  /// `friday`, `last friday`, `next monday`, `지난주 금요일`.
  private func weekdaySpan(_ token: Int) -> TimeSpan? {
    guard let today else { return nil }
    if let weekday = weekday(token) { return weekdaySpan(token..<token + 1, weekday, today, isNext: prefersFuture) }
    guard isLast(token) || isNext(token) || isThis(token) || words.means(token, .thisWeek), let place = next(token)
    else { return nil }
    // `지난주 금요일` is that of the week before, whatever today is.
    if isUnit(place, .week), let after = next(place), let weekday = weekday(after) {
      let weeks = isLast(token) ? -7 : isNext(token) ? 7 : 0
      return inWeek(token..<after + 1, weekday, today, weeks)
    }
    guard let weekday = weekday(place) else { return nil }
    if isThis(token) || words.means(token, .thisWeek) { return inWeek(token..<place + 1, weekday, today, 0) }
    return weekdaySpan(token..<place + 1, weekday, today, isNext: isNext(token))
  }

  private func inWeek(_ tokens: Range<Int>, _ weekday: Int, _ today: CivilDate, _ days: Int) -> TimeSpan? {
    let monday = (today.weekday + 6) % 7
    return today.adding(days: (weekday + 6) % 7 - monday + days).map { TimeSpan(tokens, day: $0, saysYear: true) }
  }

  private func weekdaySpan(_ tokens: Range<Int>, _ weekday: Int, _ today: CivilDate, isNext: Bool) -> TimeSpan? {
    var distance = weekday - today.weekday
    if isNext, distance <= 0 { distance += 7 }
    if !isNext, distance >= 0 { distance -= 7 }
    return today.adding(days: distance).map { TimeSpan(tokens, day: $0, saysYear: true) }
  }

  /// The day of the week that a token names: 0 is Sunday.
  func weekday(_ token: Int) -> Int? {
    for case .date(let name) in reading.senses(token) {
      if let weekday = Self.weekdays.firstIndex(of: name) { return weekday }
    }
    return nil
  }

  /// A day whose year is said, or the nearest one on the side that is asked for.
  func dated(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int) -> TimeSpan? {
    if let year {
      return CivilDate(year: year, month: month, day: day).map { TimeSpan(tokens, day: $0, saysYear: true) }
    }
    return nearest(month, day).map { TimeSpan(tokens, day: $0) }
  }

  private func nearest(_ month: Int, _ day: Int) -> CivilDate? {
    guard let today else { return nil }
    // A leap day is at most eight years away.
    for distance in 0...8 {
      let year = prefersFuture ? today.year + distance : today.year - distance
      guard let date = CivilDate(year: year, month: month, day: day) else { continue }
      if prefersFuture ? date.dayNumber >= today.dayNumber : date.dayNumber <= today.dayNumber { return date }
    }
    return nil
  }

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
}
