extension FileDraft {
  /// `in the last 7 days`, `older than a month`, `3일 지난`, `최근 2시간`, `this week`.
  mutating func readTimes() {
    for candidate in words.reading.times() {
      if case .time(let amount, let unit) = candidate.value, readAgeRange(candidate.tokens, amount, unit) { continue }
      guard case .time(let amount, let unit) = candidate.value,
        candidate.tokens.allSatisfy({ words.isFree($0) }),
        !candidate.tokens.contains(where: { words.means($0, .today, .yesterday) })
      else { continue }
      readTime(candidate.tokens, amount, unit)
    }
  }

  /// `between 3 and 5 days ago`.
  private mutating func readAgeRange(_ tokens: Range<Int>, _ amount: Int, _ unit: TimeUnit) -> Bool {
    guard let joint = words.before(tokens.lowerBound), words.means(joint, .and, .to), let low = words.before(joint),
      let least = words.reading.number(low), words.means(words.before(low), .between), words.isFree(low),
      let between = words.before(low), least < amount
    else { return false }
    words.take(between..<tokens.upperBound)
    if let ago = words.after(tokens.upperBound - 1), words.means(ago, .ago, .older) { words.take(ago) }
    let time = takeTimeVerb()
    request.tests += [.age(time, .more, least, unit), .age(time, .less, amount, unit)]
    return true
  }

  private mutating func readTime(_ tokens: Range<Int>, _ amount: Int, _ unit: TimeUnit) {
    let start = tokens.lowerBound
    if tokens.count == 1, let this = words.before(start), words.means(this, .current, .thisPeriod), words.isFree(this) {
      words.take(this..<tokens.upperBound)
      let time = takeTimeVerb()
      request.tests.append(unit == .week ? .age(time, .less, 1, .week) : .sinceUnit(time, unit))
      return
    }
    guard let (comparison, signs) = comparison(around: tokens, unit) else { return }
    words.take(tokens)
    words.take(signs)
    let told = takeLastTime(before: min(tokens.lowerBound, signs.min() ?? tokens.lowerBound))
    let verb = timeVerb()
    let isDenied = verb.map { takeNegation(of: $0, reach: 2) } ?? false
    let time = told ?? takeTimeVerb()
    request.tests.append(.age(time, isDenied ? .more : comparison, amount, unit))
  }

  /// What the words around a length of time make of it, and those words.
  private func comparison(around tokens: Range<Int>, _ unit: TimeUnit) -> (Comparison, [Int])? {
    var signs: [Int] = []
    var place = tokens.upperBound - 1
    var isAgo = false
    if let ago = words.lookAhead(from: place, reach: 0, .ago) {
      isAgo = true
      signs.append(ago)
      place = ago
    }
    if let than = words.lookAhead(from: place, reach: 0, .koThan) {
      signs.append(than)
      place = than
    }
    if let after = wordAfter(place), let comparison = comparisonAfter(after) {
      signs.append(after)
      if let more = wordAfter(after), words.means(more, .older), !isEnglish(more) { signs.append(more) }
      if let before = words.lookBack(from: tokens.lowerBound, reach: 0, .newest, .newer, .last), words.isFree(before) {
        signs.append(before)
      }
      return (comparison, signs)
    }
    if let found = comparisonBefore(tokens.lowerBound) { return (found.0, signs + found.1) }
    if words.means(words.before(tokens.lowerBound), .at), isAgo == false, let at = words.before(tokens.lowerBound) {
      return (.less, signs + [at])
    }
    guard isAgo else { return nil }
    if words.before(tokens.lowerBound).map({ words.means($0, .exactly) && words.isFree($0) }) ?? false {
      return (.exactly, signs + [tokens.lowerBound - 1])
    }
    return (unit.rawValue >= TimeUnit.day.rawValue ? .exactly : .less, signs)
  }

  private func wordAfter(_ token: Int) -> Int? {
    words.after(token).flatMap { words.isFree($0) ? $0 : nil }
  }

  /// `3일 지난`, `3일 이내`, `3 days old`.
  private func comparisonAfter(_ token: Int) -> Comparison? {
    if isEnglish(token) { return nil }
    if words.means(token, .older, .larger) { return .more }
    if words.means(token, .newer, .smaller, .at, .between, .koFrom) { return .less }
    return nil
  }

  /// `older than`, `more than`, `in the last`, `within`, `최근`, `지난`.
  private func comparisonBefore(_ token: Int) -> (Comparison, [Int])? {
    var place = words.before(token)
    var signs: [Int] = []
    for _ in 0..<4 {
      guard let here = place, words.isFree(here) else { return nil }
      signs.append(here)
      let isDenied = words.means(words.before(here), .not)
      if words.means(here, .newer, .newest, .last, .previous), !(isEnglish(here) && words.means(here, .older)) {
        // `not modified in` and its like are one word to the lexicon.
        if let denial = words.lookBack(from: here, reach: 1, .older), isEnglish(denial), words.isFree(denial) {
          return (.more, signs + trailing(here) + [denial])
        }
        return (.less, signs + trailing(here))
      }
      if words.means(here, .older, .larger) {
        if isDenied, let denial = words.before(here) { return (.less, signs + [denial]) }
        return (.more, signs)
      }
      if words.means(here, .smaller) { return (.less, signs) }
      guard words.isJoint(here) else { return nil }
      place = words.before(here)
    }
    return nil
  }

  /// `last modified` right before a length of time, which is no newest one.
  private mutating func takeLastTime(before token: Int) -> FileTime? {
    guard let verb = words.before(token), words.isFree(verb), isEnglish(verb) else { return nil }
    let text = words.text(verb).lowercased()
    guard text.hasPrefix("last "), words.means(verb, .newest, .last, .modify) else { return nil }
    words.take(verb)
    return text.hasSuffix("accessed") ? .accessed : .modified
  }

  /// The `in` of `in the last`.
  private func trailing(_ token: Int) -> [Int] {
    words.before(token).map { words.isJoint($0) ? [$0] : [] } ?? []
  }

  private static let statusNouns: Set<String> = ["status", "inode", "metadata", "attributes"]

  /// The word that says which time is meant.
  func timeVerb() -> Int? { words.first(.accessTime, .create, .modify, .edit) }

  /// Which time is meant; the word that says so is accounted for.
  mutating func takeTimeVerb() -> FileTime {
    guard let verb = timeVerb() else { return .modified }
    words.take(verb)
    if let last = words.before(verb), words.means(last, .last), words.isFree(last), isEnglish(last) { words.take(last) }
    if let noun = words.before(verb), words.isFree(noun), Self.statusNouns.contains(words.text(noun).lowercased()) {
      words.take(noun)
      return .changed
    }
    if words.means(verb, .accessTime) { return .accessed }
    return words.means(verb, .create) ? .created : .modified
  }
}
