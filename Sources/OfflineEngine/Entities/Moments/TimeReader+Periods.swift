extension TimeReader {
  /// `march`, `march 2024`, `2024년 3월`, `2023`, `작년`, `last month`, `q2 2024`, `week 12`, `last weekend`.
  func period(_ token: Int) -> TimeSpan? {
    [month(at: token), year(at: token), relativePeriod(token), quarter(token), week(token), weekend(token)]
      .compactMap { $0 }.max { $0.tokens.count < $1.tokens.count }
  }

  // MARK: Months

  private func month(at token: Int) -> TimeSpan? {
    if let span = isoMonth(token) { return span }
    if let (year, end) = koreanYear(token), let month = koreanMonth(end) {
      return monthSpan(token..<month.end, year, month.month)
    }
    if let month = koreanMonth(token) { return monthSpan(token..<month.end, nil, month.month) }
    guard let month = month(token) else { return nil }
    if let (year, end) = yearAfter(token) { return monthSpan(token..<end, year, month) }
    return monthSpan(token..<token + 1, nil, month)
  }

  /// `2024-03`.
  private func isoMonth(_ token: Int) -> TimeSpan? {
    let parts = reading.text(token).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), (1900...2200).contains(year)
    else { return nil }
    return monthSpan(token..<token + 1, year, month)
  }

  /// `2024`, `of 2024` and `last year` after a month or a quarter, and the token after it.
  private func yearAfter(_ token: Int) -> (year: Int, end: Int)? {
    guard var place = next(token) else { return nil }
    if words.means(place, .from, .at), isEnglish(place), let after = next(place) { place = after }
    if let year = number(place), (1900...2200).contains(year) { return (year, place + 1) }
    guard let today, isLast(place) || isThis(place), let unit = next(place), isUnit(unit, .year) else { return nil }
    return (isThis(place) ? today.year : today.year - 1, unit + 1)
  }

  private func monthSpan(_ tokens: Range<Int>, _ year: Int?, _ month: Int) -> TimeSpan? {
    var first: CivilDate?
    if let year {
      first = CivilDate(year: year, month: month, day: 1)
    } else if let today {
      let isPast = prefersFuture ? month < today.month : month > today.month
      first = CivilDate(year: today.year + (isPast ? (prefersFuture ? 1 : -1) : 0), month: month, day: 1)
    }
    guard let first, let end = first.firstOfMonth(adding: 1) else { return nil }
    return TimeSpan(tokens, from: first, to: end, saysYear: year != nil)
  }

  // MARK: Years

  private func year(at token: Int) -> TimeSpan? {
    if let (year, end) = koreanYear(token) { return yearSpan(token..<end, year) }
    if let today {
      let distance: Int? =
        words.means(token, .lastYear)
        ? -1
        : words.means(token, .yearBeforeLast)
          ? -2
          : words.means(token, .thisYear) ? 0 : words.means(token, .nextYear) ? 1 : nil
      if let distance { return yearSpan(token..<token + 1, today.year + distance) }
    }
    // A number is a year where a preposition says so.
    guard let year = number(token), (1970...2100).contains(year), let joint = reading.previous(token),
      words.means(joint, .at, .from, .newer, .older, .before, .until, .between, .and), isEnglish(joint)
    else { return nil }
    return yearSpan(token..<token + 1, year)
  }

  private func yearSpan(_ tokens: Range<Int>, _ year: Int) -> TimeSpan? {
    guard let first = CivilDate(year: year, month: 1, day: 1), let end = CivilDate(year: year + 1, month: 1, day: 1)
    else { return nil }
    return TimeSpan(tokens, from: first, to: end, saysYear: true)
  }

  /// `last month`, `지난달`, `this year`; `the last month` is a length of time.
  private func relativePeriod(_ token: Int) -> TimeSpan? {
    guard let today, isLast(token) || isNext(token) || isThis(token), let place = next(token), !hasArticle(token),
      isEnglish(token) || place == token + 1
    else { return nil }
    let distance = isLast(token) ? -1 : isNext(token) ? 1 : 0
    if isUnit(place, .year) { return yearSpan(token..<place + 1, today.year + distance) }
    guard isUnit(place, .month), place > token + 0, let first = today.firstOfMonth(adding: distance),
      let end = first.firstOfMonth(adding: 1)
    else { return nil }
    return TimeSpan(token..<place + 1, from: first, to: end, saysYear: true)
  }

  /// `the last month`, `in last month`, `최근 한 달`: a month up to now.
  private func hasArticle(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    return ["the", "past", "over", "within"].contains(reading.text(token - 1).lowercased())
  }

  // MARK: Quarters and weeks

  /// `q2 2024`, `second quarter of 2024`, `2분기`, `this quarter`.
  private func quarter(_ token: Int) -> TimeSpan? {
    let text = reading.text(token).lowercased()
    if text.utf8.count == 2, text.hasPrefix("q"), let quarter = Int(text.dropFirst()) {
      let year = yearAfter(token)
      return quarterSpan(token..<(year?.end ?? token + 1), year?.year, quarter)
    }
    let year = koreanYear(token)
    let start = year?.end ?? token
    if let quarter = number(start), let mark = reading.next(start), words.means(mark, .yearQuarter) {
      return quarterSpan(token..<mark + 1, year?.year, quarter)
    }
    guard let mark = next(token), words.means(mark, .quarter, .yearQuarter), let today else { return nil }
    if let quarter = ordinal(token) {
      let year = yearAfter(mark)
      return quarterSpan(token..<(year?.end ?? mark + 1), year?.year, quarter)
    }
    guard isLast(token) || isThis(token) else { return nil }
    let count = today.year * 4 + (today.month - 1) / 3 - (isLast(token) ? 1 : 0)
    return quarterSpan(token..<mark + 1, count / 4, count % 4 + 1)
  }

  private func quarterSpan(_ tokens: Range<Int>, _ year: Int?, _ quarter: Int) -> TimeSpan? {
    guard (1...4).contains(quarter), let span = monthSpan(tokens, year, quarter * 3 - 2),
      let end = span.start.firstOfMonth(adding: 3)
    else { return nil }
    return TimeSpan(tokens, from: span.start, to: end, saysYear: year != nil)
  }

  /// The position that a token says: `second`, `2nd`.
  func ordinal(_ token: Int) -> Int? {
    if reading.tokens[token].kind == .number { return number(token, isOrdinal: true) }
    for case .ordinal(let position) in reading.senses(token) { return position }
    return nil
  }

  /// `week 12`, `week 12 of 2024`, `12주차`, `2024-W12`.
  private func week(_ token: Int) -> TimeSpan? {
    let parts = reading.text(token).uppercased().split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].hasPrefix("W"), let year = Int(parts[0]), let week = Int(parts[1].dropFirst()) {
      return weekSpan(token..<token + 1, week, year)
    }
    if let week = number(token), let mark = reading.next(token), words.means(mark, .weekMark) {
      return weekSpan(token..<mark + 1, week, today?.year)
    }
    guard isUnit(token, .week), isEnglish(token), let place = next(token), let week = number(place) else { return nil }
    let year = yearAfter(place)
    return weekSpan(token..<(year?.end ?? place + 1), week, year?.year ?? today?.year)
  }

  private func weekSpan(_ tokens: Range<Int>, _ week: Int, _ year: Int?) -> TimeSpan? {
    guard let year, let monday = CivilDate.monday(ofWeek: week, in: year), let end = monday.adding(days: 7) else {
      return nil
    }
    return TimeSpan(tokens, from: monday, to: end, saysYear: true)
  }

  /// `last weekend`, `지난 주말`, `this weekend`.
  private func weekend(_ token: Int) -> TimeSpan? {
    guard let today, isLast(token) || isThis(token), let place = next(token), words.means(place, .weekend) else {
      return nil
    }
    // The weekend before the one that this week has; on a Sunday that is the one of eight days ago.
    let monday = (today.weekday + 6) % 7
    guard let start = today.adding(days: 5 - monday - (isLast(token) ? 7 : 0)), let end = start.adding(days: 2) else {
      return nil
    }
    return TimeSpan(token..<place + 1, from: start, to: end, saysYear: true)
  }
}
