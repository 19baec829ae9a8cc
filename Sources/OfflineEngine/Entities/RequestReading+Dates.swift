internal import Platform

extension RequestReading {
  /// Dates: `2024-01-31`, `yesterday`, `3일 전`, `last monday`, `june 5`; in words as date(1) and git read them.
  func dates() -> [ValueCandidate] {
    guard machine.now() != nil else { return shaped(.date) + tokens.indices.compactMap(namedDate) + agoDates() }
    return shaped(.date) + spanDates() + (keepsNearDays ? tokens.indices.filter(isNearDay).compactMap(namedDate) : [])
      + agoDates()
  }

  /// Days and periods by the calendar of now: `jan 5`, `last friday`, `3월 5일`, `9am`, `작년`.
  private func spanDates() -> [ValueCandidate] {
    let reader = TimeReader(self, prefersFuture: asksWhatIsLeft)
    return reader.spans().compactMap { span in
      let isSaid = span.kind == .plainDay && !(span.tokens.count == 1 && tokens[span.tokens.lowerBound].kind == .value)
      guard span.kind != .plainDay || isSaid && !(keepsNearDays && isNearDay(span.tokens.lowerBound)) else {
        return nil
      }
      // `12:30` alone may be any time, such as one of a film.
      if span.kind == .instant, span.tokens.count == 1, tokens[span.tokens.lowerBound].kind == .value,
        ValueShape(text(span.tokens.lowerBound)).isDate
      {
        return nil
      }
      // All of a period is no point from which or up to which something is.
      if span.kind == .period, !reader.isLimit(span.tokens) { return nil }
      // Only GNU's date reads a day with its time.
      if span.start.minute != nil, machine.operatingSystem != .linux { return nil }
      let isToday =
        span.kind == .instant && (!span.saysYear || span.start.dayNumber == reader.today?.dayNumber)
      return ValueCandidate(
        span.tokens, .text(isToday ? CivilDate.clock(span.start.minute ?? 0) : span.start.text), 0.99)
    }
  }

  /// Whether days to come are counted, as in `how many days until june 1`.
  private var asksWhatIsLeft: Bool {
    let counts = tokens.indices.contains { token in
      senses(token).contains { if case .time(let unit) = $0 { unit.rawValue >= TimeUnit.hour.rawValue } else { false } }
        || text(token) == "며칠"
    }
    return timeWords.says(.remaining) || counts && timeWords.says(.until, .koUntil)
  }

  /// Whether `yesterday` stays a word: BSD's date reads none.
  private var keepsNearDays: Bool { machine.operatingSystem == .linux }

  private func isNearDay(_ token: Int) -> Bool {
    dateName(token).map { ["today", "yesterday", "tomorrow"].contains($0) } ?? false
  }

  /// A day or month by its name, `last` before it and the day of the month beside it.
  private func namedDate(_ token: Int) -> ValueCandidate? {
    guard let name = dateName(token) else { return nil }
    if Self.months.contains(name) { return monthDate(token, name) }
    if let before = previous(token), isLast(before), Self.weekdays.contains(name) {
      return ValueCandidate(before..<token + 1, .text("last " + name), 0.98)
    }
    return ValueCandidate(token..<token + 1, .text(name), 0.9)
  }

  private func monthDate(_ token: Int, _ name: String) -> ValueCandidate {
    if let day = day(token + 1) { return ValueCandidate(token..<token + 2, .text("\(name) \(day)"), 0.98) }
    if let day = day(token - 1) { return ValueCandidate(token - 1..<token + 1, .text("\(name) \(day)"), 0.98) }
    return ValueCandidate(token..<token + 1, .text(name + " 1"), 0.85)
  }

  /// The day of a month that a token says: `5`, `5th`.
  private func day(_ token: Int) -> Int? {
    guard tokens.indices.contains(token), tokens[token].kind == .number else { return nil }
    let number = NumberText(text(token))
    guard ["", "st", "nd", "rd", "th"].contains(number.suffix.lowercased()), let day = number.whole else { return nil }
    return (1...31).contains(day) ? day : nil
  }

  /// `3 days ago`, `일주일 전`, `last week`.
  private func agoDates() -> [ValueCandidate] {
    times().compactMap { time in
      guard case .time(let amount, let unit) = time.value, dateName(time.tokens.lowerBound) == nil else { return nil }
      if let after = next(time.tokens.upperBound - 1), means(after, "ago") {
        let text = "\(amount) \(unit.name(amount)) ago"
        return ValueCandidate(time.tokens.lowerBound..<after + 1, .text(text), 0.98)
      }
      guard amount == 1, let before = previous(time.tokens.lowerBound), isLast(before) else {
        return nil
      }
      return ValueCandidate(before..<time.tokens.upperBound, .text("last " + unit.name(1)), 0.9)
    }
  }

  private func dateName(_ token: Int) -> String? {
    for case .date(let name) in senses(token) { return name }
    return nil
  }

  private func means(_ token: Int, _ concept: String) -> Bool {
    guard tokens[token].word >= 0, let concept = lexicon.concept(named: concept) else { return false }
    return lexicon.words[Int(tokens[token].word)].means(concept)
  }

  /// `last`, `지난`; not `before`, which may mean `previous` besides.
  private func isLast(_ token: Int) -> Bool {
    means(token, "last")
      || tokens[token].word >= 0
        && lexicon.concept(named: "previous") == lexicon.mainConcept(tokens[token].word)
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
