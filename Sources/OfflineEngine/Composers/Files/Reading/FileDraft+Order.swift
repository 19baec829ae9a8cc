extension FileDraft {
  /// `newest 5`, `the 10 largest`, `sorted by size`, `largest first`, `큰 순`, `top 5`.
  mutating func readOrder() {
    readSorting()
    if request.order == nil { readSuperlative() }
    readLimit()
  }

  private mutating func readSorting() {
    guard let verb = words.first(.sort, .sortedBy) ?? orderWord() else { return }
    let around = [
      verb, words.before(verb), words.after(verb), words.after(words.after(verb)), words.before(words.before(verb)),
    ]
    .compactMap { $0 }.filter { words.isFree($0) }
    let told = words.lookAhead(from: verb, reach: 4, .size, .date, .time, .name).flatMap { words.isFree($0) ? $0 : nil }
    guard let (key, noun) = key(among: around) ?? key(among: told.map { [$0] } ?? []) else { return }
    words.take([verb, noun])
    var isDescending = key != .name
    if words.means(noun, .small, .smaller, .oldest, .older) { isDescending = false }
    for sign in words.all(.sort, .sortedBy) { words.take(sign) }
    if let sign = words.first(.ascending, .descending, .reverse, .small, .smaller, .oldest, .big, .newest, .larger) {
      words.take(sign)
      if words.means(sign, .ascending, .small, .smaller, .oldest) { isDescending = false }
      if words.means(sign, .descending, .big, .newest) { isDescending = true }
      if words.means(sign, .reverse), !words.means(sign, .descending) { isDescending.toggle() }
      takeFirst(after: sign)
      takeOpposite(after: sign)
    }
    request.order = FileOrder(key: key, isDescending: isDescending)
  }

  /// The other end of `from largest to smallest`.
  private mutating func takeOpposite(after sign: Int) {
    guard let to = words.after(sign), words.means(to, .to, .koUntil), let other = words.after(to), words.isFree(other),
      words.means(other, .big, .small, .larger, .smaller, .newest, .oldest)
    else { return }
    words.take(to..<other + 1)
  }

  /// The `by` of `by size`.
  private func orderWord() -> Int? {
    words.all(.by).first { words.means(words.after($0), .size, .date, .time, .name) }
  }

  private func key(among tokens: [Int]) -> (FileOrder.Key, Int)? {
    for token in tokens {
      if words.means(token, .size, .big, .small, .larger, .smaller) { return (.size, token) }
      if words.means(token, .date, .time, .modify, .newest, .oldest, .newer, .older) { return (.time, token) }
      if words.means(token, .name, .alphabetical) { return (.name, token) }
    }
    return nil
  }

  private mutating func takeFirst(after token: Int) {
    if let first = words.after(token), words.means(first, .first), words.isFree(first) { words.take(first) }
  }

  private mutating func readSuperlative() {
    let signs = words.all(.newest, .oldest, .big, .small, .maximum, .minimum, .newer, .older)
    guard let sign = signs.first(where: { !isPartOfTime($0) }) else { return }
    let isNewest = words.means(sign, .newest, .newer) && !words.means(sign, .oldest)
    let isTime = isNewest || words.means(sign, .oldest, .older)
    let order = FileOrder(key: isTime ? .time : .size, isDescending: isNewest || words.means(sign, .big, .maximum))
    words.take(sign)
    readOtherEnd(of: sign)
    for most in [words.before(sign), words.after(sign)].compactMap({ $0 })
    where words.means(most, .most) && words.isFree(most) {
      words.take(most)
    }
    request.order = order
    takeFirst(after: sign)
    if let verb = words.first(.modify), isTime { words.take(verb) }
    if let verb = words.first(.sort, .sortedBy) {
      words.take(verb)
      return
    }
    readCount(near: sign)
  }

  /// The `newest` of `the oldest and the newest file`.
  private mutating func readOtherEnd(of sign: Int) {
    var joint = words.after(sign)
    if let noun = joint, words.means(noun, .file, .folder, .koCounter) { joint = words.after(noun) }
    guard let joint, words.means(joint, .and, .koAnd), var other = words.after(joint) else { return }
    if words.means(other, .most), let next = words.after(other) { other = next }
    let isOpposite =
      words.means(sign, .oldest, .older) && words.means(other, .newest, .newer)
      || words.means(sign, .newest, .newer) && words.means(other, .oldest, .older)
      || words.means(sign, .big, .maximum) && words.means(other, .small, .minimum)
      || words.means(sign, .small, .minimum) && words.means(other, .big, .maximum)
    guard isOpposite, words.isFree(other) else { return }
    words.take(joint..<other + 1)
    request.isOfBothEnds = true
  }

  /// `the last modified time of each file`: a fact, not an order.
  private func isPartOfTime(_ sign: Int) -> Bool {
    guard let noun = words.after(sign), words.means(noun, .time, .date), isEnglish(sign) else { return false }
    return words.means(words.after(noun), .of, .each)
  }

  /// How many of the newest or biggest are meant.
  private mutating func readCount(near sign: Int) {
    if let number = freeNumber() {
      words.take(number)
      request.limit = words.reading.number(number)
      for top in words.all(.first, .most, .last) where abs(top - number) <= 2 { words.take(top) }
      return
    }
    if isVagueWord(sign) {
      isVague = true
      request.limit = 10
      // What is deleted is not said; the careful form that comes first then is right all the same.
      if words.first(.delete, .clean, .discard) == nil { certainty *= 0.85 }
    } else if isSingular() {
      request.limit = 1
    } else {
      request.limit = 10
      certainty *= 0.92
    }
  }

  /// `old files`, `big files`: no superlative.
  private func isVagueWord(_ token: Int) -> Bool {
    let text = words.text(token).lowercased()
    if isEnglish(token) {
      return !["st", "recent", "recently", "modified"].contains { text.hasSuffix($0) }
    }
    return !words.indices.contains { words.means($0, .most) } && words.means(token, .big, .small, .older)
  }

  private func isSingular() -> Bool {
    guard let noun = words.indices.first(where: { words.means($0, .file, .folder) || isTakenEnding($0) }) else {
      return false
    }
    let text = words.text(noun).lowercased()
    return isEnglish(noun)
      ? !text.hasSuffix("s") && text != "directories"
      : words.text(noun) == words.text(noun)
        && words.indices.contains { words.reading.number($0) == 1 }
  }

  private func isTakenEnding(_ token: Int) -> Bool {
    !words.isFree(token) && words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
      && !words.indices.contains { words.means($0, .file) }
  }

  private func freeNumber() -> Int? {
    words.indices.first { token in
      guard words.isFree(token), words.kind(token) == .number || words.kind(token) == .word,
        let number = words.reading.number(token), number > 0
      else { return false }
      return !words.means(words.after(token), .line, .level)
    }
  }

  /// `a few lines of output from the beginning`.
  private mutating func readFewLines() {
    guard let few = words.indices.first(where: { words.isFree($0) && words.text($0).lowercased() == "few" }),
      let line = words.after(few), words.means(line, .line)
    else { return }
    words.take(few..<line + 1)
    for token in words.indices where token > line && words.means(token, .output, .first, .at, .of) { words.take(token) }
    if let first = words.before(few), words.means(first, .first), words.isFree(first) { words.take(first) }
    request.limit = 10
  }

  /// `only the first 5`, `top 3`, `처음 5개만`.
  private mutating func readLimit() {
    guard request.limit == nil else { return }
    readFewLines()
    for token in words.all(.first, .most) {
      let beside = [words.after(token), words.before(token)].compactMap { $0 }
      guard let number = beside.first(where: { words.isFree($0) && words.reading.number($0) != nil }),
        let count = words.reading.number(number), count > 0, !words.means(words.after(number), .line)
      else { continue }
      words.take([token, number])
      return request.limit = count
    }
  }
}
