internal import Platform

/// Reads the days, periods and times of day that a request names.
struct TimeReader {
  let reading: RequestReading
  let words: TokenMeanings<TimeWord>
  /// Today; nil where there is no clock, so that only what says its year is read.
  let today: CivilDate?
  /// Whether a day or month without a year is the next one, not the last one.
  var prefersFuture = false

  init(_ reading: RequestReading, prefersFuture: Bool = false) {
    self.reading = reading
    self.prefersFuture = prefersFuture
    words = reading.timeWords
    today = reading.machine.now().flatMap { CivilDate($0) }
  }

  var count: Int { reading.tokens.count }

  /// All spans, the longest at each place, from left to right.
  func spans() -> [TimeSpan] {
    var spans: [TimeSpan] = []
    var token = 0
    while token < count {
      if let span = span(at: token) {
        spans.append(span)
        token = span.tokens.upperBound
      } else {
        token += 1
      }
    }
    return spans
  }

  /// The longest span that begins at a token.
  func span(at token: Int) -> TimeSpan? {
    [
      dayAndClock(token), clockAndDay(token), partOfDay(token), day(token), period(token),
      today.flatMap { clockOfToday(token, $0) },
    ]
    .compactMap { $0 }.max { $0.tokens.count < $1.tokens.count }
  }

  /// `jan 5 14:00`, `yesterday at noon`, `어제 오후 3시`.
  private func dayAndClock(_ token: Int) -> TimeSpan? {
    guard let day = day(token), let place = next(day.tokens.upperBound - 1) else { return nil }
    let start = words.means(place, .at, .koOf, .koAt) ? next(place) : place
    guard let start, let clock = clock(start), !clock.isBare || start != place else { return nil }
    return instant(day.tokens.lowerBound..<clock.end, day, clock.minute)
  }

  /// `noon today`, `9am on monday`.
  private func clockAndDay(_ token: Int) -> TimeSpan? {
    guard let clock = clock(token), !clock.isBare, let place = next(clock.end - 1) else { return nil }
    let start = words.means(place, .at, .from) ? next(place) : place
    guard let start, let day = day(start) else { return nil }
    return instant(token..<day.tokens.upperBound, day, clock.minute)
  }

  private func clockOfToday(_ token: Int, _ today: CivilDate) -> TimeSpan? {
    guard let clock = clock(token), !clock.isBare else { return nil }
    return instant(token..<clock.end, TimeSpan(token..<clock.end, day: today), clock.minute)
  }

  private func instant(_ tokens: Range<Int>, _ day: TimeSpan, _ minute: Int) -> TimeSpan {
    let moment = day.start.at(minute)
    return TimeSpan(tokens, from: moment, to: moment, kind: .instant, saysYear: day.saysYear)
  }

  /// `this morning`, `오늘 아침`, `last night`, `yesterday evening`.
  private func partOfDay(_ token: Int) -> TimeSpan? {
    guard let today else { return nil }
    if isThis(token), let place = next(token), let hours = hours(place) {
      return part(token..<place + 1, TimeSpan(token..<token + 1, day: today), hours)
    }
    if isLast(token), let place = next(token), words.means(place, .night), let day = today.adding(days: -1) {
      return part(token..<place + 1, TimeSpan(token..<token + 1, day: day), (18, 24))
    }
    guard let day = day(token), let place = next(day.tokens.upperBound - 1) else { return nil }
    let start = words.means(place, .koOf) ? next(place) : place
    guard let start, let hours = hours(start), clock(start) == nil else { return nil }
    return part(day.tokens.lowerBound..<start + 1, day, hours)
  }

  private func part(_ tokens: Range<Int>, _ day: TimeSpan, _ hours: (Int, Int)) -> TimeSpan {
    let end = hours.1 == 24 ? day.start.next : day.start.at(hours.1 * 60)
    return TimeSpan(tokens, from: day.start.at(hours.0 * 60), to: end, saysYear: day.saysYear)
  }

  /// The hours of a part of the day.
  private func hours(_ token: Int) -> (Int, Int)? {
    if words.means(token, .dawn) { return (0, 6) }
    if words.means(token, .morning) { return (6, 12) }
    if words.means(token, .beforeNoon) { return (0, 12) }
    if words.means(token, .afternoon, .afterNoon) { return (12, 18) }
    if words.means(token, .evening) { return (18, 24) }
    return words.means(token, .night) ? (18, 24) : nil
  }

  /// Whether a span is where something begins or ends: `since march`, `2023년부터`, `until june`.
  func isLimit(_ tokens: Range<Int>) -> Bool {
    if let before = reading.previous(tokens.lowerBound), isEnglish(before),
      words.means(before, .newer, .older, .before, .until, .between, .and, .ago) || reading.text(before) == "from"
    {
      return true
    }
    guard let after = reading.next(tokens.upperBound - 1), !isEnglish(after) else { return false }
    return words.means(after, .koFrom, .koUntil, .koAnd, .newer, .older, .fromNow, .between)
  }

  // MARK: Words

  /// The token after one, filler and commas left out.
  func next(_ token: Int) -> Int? {
    var place = reading.next(token)
    while let here = place, reading.tokens[here].kind == .symbol, reading.text(here) == "," {
      place = reading.next(here)
    }
    return place
  }

  func isLast(_ token: Int?) -> Bool { words.means(token, .last, .previous) }

  func isThis(_ token: Int?) -> Bool {
    guard let token else { return false }
    return words.means(token, .thisPeriod) || reading.text(token).lowercased() == "this"
  }

  func isNext(_ token: Int?) -> Bool { words.means(token, .next) }

  /// The number of a token without letters, or with the ending of an ordinal.
  func number(_ token: Int?, isOrdinal: Bool = false) -> Int? {
    guard let token, reading.tokens.indices.contains(token), reading.tokens[token].kind == .number else { return nil }
    let number = NumberText(reading.text(token))
    let suffix = number.suffix.lowercased()
    guard suffix.isEmpty || isOrdinal && ["st", "nd", "rd", "th"].contains(suffix) else { return nil }
    return number.whole
  }

  /// Whether a token is a unit of time.
  func isUnit(_ token: Int?, _ unit: TimeUnit) -> Bool {
    token.map { reading.senses($0).contains(.time(unit)) } ?? false
  }
}
