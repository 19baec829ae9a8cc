/// Finds the times that a request asks for, such as `between march 1 and april 15`, `2023년`, `after 14:00`.
///
/// A single day that says its year, today or yesterday is left out, as those who ask know such days themselves.
struct TimeBounds {
  private let times: TimeReader
  private let spans: [TimeSpan]

  /// The times of a request, from left to right.
  static func read(_ reading: RequestReading) -> [TimeBound] {
    // Without a word that says a date, a number or a time there is none.
    TimeBounds(times: TimeReader(reading)).bounds()
  }

  private init(times: TimeReader) {
    self.times = times
    spans = times.spans()
  }

  private var words: TokenMeanings<TimeWord> { times.words }

  private func bounds() -> [TimeBound] {
    var bounds: [TimeBound] = []
    var index = 0
    while index < spans.count {
      let rest = spans[index...]
      if let (bound, length) = range(rest) ?? clockOfDay(rest) ?? single(spans[index]).map({ ($0, 1) }) {
        bounds.append(bound)
        index += length
      } else {
        index += 1
      }
    }
    return bounds
  }

  // MARK: Ranges

  /// `between A and B`, `from A to B`, `A부터 B까지`, `march 1 to 15`.
  private func range(_ spans: ArraySlice<TimeSpan>) -> (TimeBound, Int)? {
    guard let first = spans.first else { return nil }
    let length: Int
    let last: TimeSpan
    if spans.count > 1, let second = spans.dropFirst().first, joins(first.tokens.upperBound..<second.tokens.lowerBound)
    {
      last = second
      length = 2
    } else if let second = dayOfSameMonth(first) {
      last = second
      length = 1
    } else {
      return nil
    }
    guard first.kind != .plainDay || last.kind != .plainDay, isRange(first, last) else { return nil }
    var start = first.start
    if !first.saysYear, let moved = start.movedBefore(last.start) { start = moved }
    let end = last.kind == .instant ? last.start : last.end
    guard start.precedes(end) else { return nil }
    return (
      TimeBound(tokens: tokens(first.tokens.lowerBound..<last.tokens.upperBound), since: start, until: end), length
    )
  }

  /// Whether only joining words stand between two spans.
  private func joins(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty
      && gap.allSatisfy {
        isTo($0) || isAnd($0) || times.reading.tokens[$0].wordClass.isDropped
          || words.means($0, .newer, .older, .before)
      }
  }

  private func isTo(_ token: Int) -> Bool {
    words.means(token, .until, .koFrom) || ["-", "~", "–"].contains(times.reading.text(token))
  }

  private func isAnd(_ token: Int) -> Bool {
    words.means(token, .and, .koAnd, .koAt) || times.reading.text(token) == ","
  }

  private func isRange(_ first: TimeSpan, _ last: TimeSpan) -> Bool {
    let gap = first.tokens.upperBound..<last.tokens.lowerBound
    if gap.contains(where: isTo) { return true }
    let before = times.reading.previous(first.tokens.lowerBound)
    let after = times.reading.next(last.tokens.upperBound - 1)
    if words.means(before, .between) || words.means(after, .between) { return true }
    // `after march 1 and before april 15`.
    return words.means(before, .newer) && gap.contains { words.means($0, .older, .before) }
      || words.means(after, .koUntil)
  }

  /// `march 1 to 15`, `3월 1일부터 15일까지`.
  private func dayOfSameMonth(_ first: TimeSpan) -> TimeSpan? {
    guard first.kind == .day, var place = times.reading.next(first.tokens.upperBound - 1), isTo(place) else {
      return nil
    }
    guard let after = times.reading.next(place) else { return nil }
    place = after
    guard let day = times.number(place, isOrdinal: true),
      let date = CivilDate(year: first.start.year, month: first.start.month, day: day), first.start.precedes(date)
    else { return nil }
    if let mark = times.reading.next(place), times.isUnit(mark, .day), !times.isEnglish(mark) { place = mark }
    return TimeSpan(place..<place + 1, day: date, saysYear: first.saysYear)
  }

  // MARK: One time

  /// `today after 14:00`, `yesterday before noon`: a day, and what part of it.
  private func clockOfDay(_ spans: ArraySlice<TimeSpan>) -> (TimeBound, Int)? {
    guard let day = spans.first, let clock = spans.dropFirst().first, day.kind == .plainDay || day.kind == .day,
      clock.kind == .instant, !clock.saysYear || clock.start.dayNumber == times.today?.dayNumber,
      let sign = times.reading.next(day.tokens.upperBound - 1), sign < clock.tokens.lowerBound,
      times.reading.next(sign) == clock.tokens.lowerBound, words.means(sign, .newer, .older, .before)
    else { return nil }
    let moment = day.start.at(clock.start.minute ?? 0)
    let isBefore = words.means(sign, .older, .before) && !words.means(sign, .newer)
    let isToday = day.start == times.today
    let bound = TimeBound(
      tokens: tokens(day.tokens.lowerBound..<clock.tokens.upperBound), since: isBefore ? day.start : moment,
      until: isBefore ? moment : isToday ? nil : day.end)
    return (bound, 2)
  }

  private func single(_ span: TimeSpan) -> TimeBound? {
    guard span.kind != .plainDay else { return nil }
    let all = tokens(span.tokens)
    switch side(of: span) {
    case .since: return TimeBound(tokens: all, since: span.start)
    case .after: return TimeBound(tokens: all, since: span.kind == .period ? span.end : span.start)
    case .before: return TimeBound(tokens: all, until: span.start)
    case .until: return TimeBound(tokens: all, until: span.kind == .instant ? span.start : span.end)
    case .within:
      if span.kind == .instant { return nil }
      // What has not ended yet needs no end.
      let isNow = times.today.map { $0.precedes(span.end) || $0 == span.end } ?? false
      return TimeBound(tokens: all, since: span.start, until: isNow ? nil : span.end)
    }
  }

  private enum Side { case since, after, before, until, within }

  private func side(of span: TimeSpan) -> Side {
    if let next = times.reading.next(span.tokens.upperBound - 1), !times.isEnglish(next) {
      if words.means(next, .koFrom) { return .since }
      if words.means(next, .koUntil) { return .until }
      let text = times.reading.text(next)
      if ["이후", "이래", "후", "뒤", "이후로", "이후에"].contains(text) { return .since }
      if ["이전", "전", "이전에"].contains(text) { return .before }
    }
    guard let before = times.reading.previous(span.tokens.lowerBound), times.isEnglish(before) else { return .within }
    let text = times.reading.text(before).lowercased()
    if words.means(before, .older, .before) { return .before }
    if ["until", "till", "through", "thru", "to"].contains(text) { return .until }
    if words.means(before, .newer), !["during", "within"].contains(text) {
      return text.hasPrefix("after") || text.hasPrefix("newer") || text.hasPrefix("later") ? .after : .since
    }
    // `from 9am` has no end; `from 2023` is all of that year, unless more is said.
    let isOpen = times.reading.next(span.tokens.upperBound - 1).map {
      ["on", "onward", "onwards"].contains(times.reading.text($0).lowercased())
    }
    return text == "from" && (span.kind == .instant || span.kind == .day || isOpen == true) ? .since : .within
  }

  /// Some tokens with the prepositions and particles around them.
  private func tokens(_ range: Range<Int>) -> TokenSet {
    var all = TokenSet(range)
    var before = times.reading.previous(range.lowerBound)
    while let token = before,
      words.means(token, .newer, .older, .before, .between, .until, .from, .at) && times.isEnglish(token)
    {
      all.insert(token)
      before = times.reading.previous(token)
    }
    var after = times.reading.next(range.upperBound - 1)
    while let token = after, !times.isEnglish(token),
      words.means(token, .koFrom, .koUntil, .koAt, .koOf, .between, .newer, .older, .fromNow, .ago)
    {
      all.insert(token)
      after = times.reading.next(token)
    }
    return all
  }
}

extension CivilDate {
  /// Whether a moment comes before another.
  func precedes(_ other: CivilDate) -> Bool {
    (dayNumber, minute ?? 0) < (other.dayNumber, other.minute ?? 0)
  }

  /// The same day and month in the year of another date or the one before, so that it comes before that date; nil for
  /// one that does so already.
  func movedBefore(_ other: CivilDate) -> CivilDate? {
    for year in [other.year, other.year - 1] {
      if let moved = CivilDate(year: year, month: month, day: day, minute: minute), moved.precedes(other) {
        return moved
      }
    }
    return nil
  }
}
