internal import Platform

extension FileDraft {
  /// `since 2024-01-31`, `before 2024-02-01`, `between 2024-01-01 and 2024-02-01`, `2024-01-01부터`.
  mutating func readDates() {
    let dates = words.indices.compactMap { token -> (token: Int, date: CivilDate)? in
      guard words.isFree(token), words.kind(token) != .quoted || words.text(token).utf8.count <= 10 else { return nil }
      return CivilDate(words.text(token)).map { (token, $0) }
    }
    guard let first = dates.first else { return }
    let (span, joints) = dateRange(dates.map(\.token))
    if dates.count == 2, span {
      words.take(dates.map(\.token))
      words.take(joints)
      let time = takeTimeVerb()
      request.tests += [.since(time, first.date), .before(time, dates[1].date)]
      return
    }
    for (token, date) in dates { readDate(token, date) }
  }

  /// Whether two dates are the ends of a range.
  private func dateRange(_ tokens: [Int]) -> (Bool, [Int]) {
    guard tokens.count == 2 else { return (false, []) }
    if let between = words.lookBack(from: tokens[0], reach: 1, .between) { return (true, [between]) }
    if let between = words.lookAhead(from: tokens[1], reach: 0, .between) { return (true, [between]) }
    let middle = (tokens[0] + 1..<tokens[1]).filter { words.means($0, .to, .koFrom, .koAt) }
    return (!middle.isEmpty && tokens[1] - tokens[0] <= 3, middle)
  }

  private mutating func readDate(_ token: Int, _ date: CivilDate) {
    words.take(token)
    let before = words.lookBack(from: token, reach: 1, .newer, .older, .beforeMatch, .previous).flatMap {
      isEnglish($0) ? $0 : nil
    }
    let after = words.lookAhead(from: token, reach: 0, .newer, .older, .koFrom, .koUntil)
    guard let sign = before ?? after else {
      let time = takeTimeVerb()
      return request.tests.append(.on(time, date))
    }
    words.take(sign)
    let isBefore = words.means(sign, .older, .koUntil, .beforeMatch, .previous) && !words.means(sign, .newer)
    let verb = timeVerb()
    let isDenied = verb.map { takeNegation(of: $0, reach: 2) } ?? false
    let time = takeTimeVerb()
    request.tests.append(isBefore != isDenied ? .before(time, date) : .since(time, date))
  }

  /// `today`, `since yesterday`, `어제부터`, `not modified today`.
  mutating func readDays() {
    for token in words.all(.thisWeek, .thisMonth, .thisYear) {
      words.take(token)
      let unit: TimeUnit = words.means(token, .thisWeek) ? .week : words.means(token, .thisMonth) ? .month : .year
      let time = takeTimeVerb()
      request.tests.append(unit == .week ? .age(time, .less, 1, .week) : .sinceUnit(time, unit))
    }
    for token in words.all(.today, .yesterday) {
      let daysAgo = words.means(token, .today) ? 0 : 1
      words.take(token)
      let before = words.before(token).flatMap { words.isFree($0) && words.means($0, .newer, .older) ? $0 : nil }
      let after = words.after(token).flatMap { words.means($0, .koFrom, .newer, .older) && !isEnglish($0) ? $0 : nil }
      let sign = [before, after].compactMap { $0 }.first
      if let sign { words.take(sign) }
      let verb = timeVerb()
      let isDenied = verb.map { takeNegation(of: $0, reach: 2) } ?? false
      let time = takeTimeVerb()
      if let sign, words.means(sign, .older), !words.means(sign, .newer) {
        request.tests.append(.age(time, .more, daysAgo, .day))
      } else if isDenied {
        request.tests.append(.age(time, .more, daysAgo, .day))
      } else {
        request.tests.append(
          sign == nil ? .day(time, daysAgo: daysAgo) : .sinceDay(time, daysAgo: daysAgo))
      }
    }
  }

  /// `newer than a.txt`, `a.txt보다 최신`.
  mutating func readReferenceFile() {
    for sign in words.all(.newer, .older, .newest, .oldest) {
      let than = words.lookBack(from: sign, reach: 0, .koThan)
      let value = than.flatMap { words.before($0) } ?? referenceAfter(sign)
      guard let value, isName(value) || isExistingFile(value), words.kind(value) != .number else { continue }
      let isOlder = words.means(sign, .older, .oldest) && !words.means(sign, .newer)
      words.take(min(value, sign)...max(value, sign))
      if let verb = words.first(.modify, .edit) { words.take(verb) }
      request.tests.append(.newerThan(words.text(value), isNegated: isOlder))
    }
  }

  private func referenceAfter(_ sign: Int) -> Int? {
    guard isEnglish(sign) else { return nil }
    let next = words.after(sign)
    // `older than` may be one word to the lexicon.
    let isCompared = words.means(next, .than) || words.text(sign).contains(" ")
    let isDated = words.means(words.before(sign), .modify, .edit) && words.means(sign, .newer, .older)
    guard isCompared || isDated else { return nil }
    guard var value = argument(after: sign) else { return nil }
    if words.means(value, .file), let after = words.after(value) { value = after }
    return words.kind(value) == .word && !isCompared ? nil : value
  }

  private func isExistingFile(_ token: Int) -> Bool {
    words.isFree(token) && words.reading.machine.fileExists(words.text(token))
  }
}

extension RequestWords {
  mutating func take(_ tokens: ClosedRange<Int>) { take(tokens.lowerBound..<tokens.upperBound + 1) }
}
