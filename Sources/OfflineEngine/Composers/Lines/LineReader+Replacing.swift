extension LineReader {
  /// `replace foo with bar`, `foo를 bar로 바꾸기`; signs for signs are translated.
  mutating func readReplacement() {
    if readReplaced() { return }
    for verb in parts.all(.replace, .convert, .modify) {
      if parts.isKorean(verb) ? readKoreanReplacement(verb) : readEnglishReplacement(verb) { return }
    }
  }

  private mutating func readEnglishReplacement(_ verb: Int) -> Bool {
    guard let start = parts.after(verb) else { return false }
    if readNewDelimiter(verb) { return true }
    // `with` or `to` divides the two.
    guard let joint = parts.indices.first(where: { $0 > start && isJoint($0) && parts.isFree($0) }),
      let scope = Optional(scopeStart(start..<joint)), let old = side(start..<scope, isOld: true),
      let next = parts.after(joint)
    else { return false }
    var end = next + 1
    while end < parts.indices.count, parts.kind(end - 1) == .word, parts.kind(end) == .word, parts.isText(end),
      !parts.reading.tokens[end].touchesPrevious || parts.reading.isHyphenated(end)
    { end += 1 }
    guard let new = newText(next..<end) else { return false }
    var tokens = TokenSet(verb..<scope)
    tokens.formUnion(TokenSet(joint..<end))
    return finish(old, new, tokens, at: verb)
  }

  private func isJoint(_ index: Int) -> Bool {
    parts.means(index, .with, .to) || parts.text(index).lowercased() == "into"
  }

  /// `change the delimiter in data.csv from comma to semicolon`.
  private mutating func readNewDelimiter(_ verb: Int) -> Bool {
    guard let noun = parts.first(.delimiter, from: verb), noun - verb <= 2,
      let to = parts.indices.first(where: { $0 > noun && parts.means($0, .to) && parts.isFree($0) }),
      let old = parts.before(to), let from = sign(old), let new = parts.after(to), let goal = sign(new),
      from.utf8.count == 1, goal.utf8.count == 1
    else { return false }
    [verb, noun, old, to, new].forEach { parts.claim($0) }
    parts.claim(parts.before(old).flatMap { parts.text($0).lowercased() == "from" ? $0 : nil })
    add(.change(.translate(from, goal)), at: verb)
    return true
  }

  /// Where `in each line of a.txt` begins between the old text and the new one.
  private func scopeStart(_ range: Range<Int>) -> Int {
    range.dropFirst().first {
      parts.means($0, .at, .of)
        && (parts.means(parts.content(after: $0), .each, .line, .file)
          || parts.after($0).map(parts.isPathLike) ?? false)
    } ?? range.upperBound
  }

  private mutating func readKoreanReplacement(_ verb: Int) -> Bool {
    var place = parts.before(verb)
    while parts.means(place, .all) { place = parts.before(place) }
    guard let to = place, parts.means(to, .koTo), let last = parts.before(to), parts.isFree(last),
      !parts.means(last, .uppercase, .lowercase)
    else { return false }
    var first = last
    while first > 0, parts.kind(first) == .word, parts.isText(first - 1), parts.kind(first - 1) == .word,
      !parts.reading.tokens[first].touchesPrevious
    { first -= 1 }
    guard let new = newText(first..<last + 1), let object = parts.before(first) else { return false }
    let end = parts.means(object, .koObject) ? object : object + 1
    guard let oldEnd = parts.means(object, .koObject) ? parts.before(object) : object else { return false }
    var start = oldEnd
    while start > 0, parts.kind(start) == .word, parts.isText(start - 1), parts.kind(start - 1) == .word { start -= 1 }
    guard let old = side(start..<end, isOld: true) else { return false }
    return finish(old, new, TokenSet(start..<verb + 1), at: verb)
  }

  /// `with every "a" replaced by "b"`: the old text stands before the verb, and the file stays as it is.
  private mutating func readReplaced() -> Bool {
    guard
      let verb = parts.indices.first(where: {
        parts.isFree($0) && ["replaced", "substituted"].contains(parts.text($0))
      }),
      let old = parts.content(before: verb), parts.kind(old) == .quoted, parts.isFree(old),
      let by = parts.after(verb), ["by", "with"].contains(parts.text(by).lowercased()), let new = parts.after(by),
      parts.isFree(new), parts.kind(new) == .quoted || parts.isText(new), let from = side(old..<old + 1, isOld: true),
      let to = newText(new..<new + 1)
    else { return false }
    printsReplacement = true
    var start = old
    while let before = parts.before(start), parts.means(before, .all, .each, .with, .matchNoun, .of, .word, .text) {
      start = before
    }
    return finish(from, to, TokenSet(start..<new + 1), at: verb)
  }

  private enum Side {
    case text(String)
    case sign(String)
    case newline
    case tab
    case blanks
  }

  /// What is replaced; words such as `all occurrences of` are left out.
  private mutating func side(_ range: Range<Int>, isOld: Bool) -> Side? {
    var words = range.filter { !parts.reading.tokens[$0].wordClass.isDropped }
    guard words.allSatisfy(parts.isFree) else { return nil }
    while words.count > 1, let first = words.first,
      occurrenceNumber(first) != nil
        || parts.means(first, .all, .matchNoun, .of, .text, .word, .each, .first, .frequent, .only, .character)
    {
      if let number = occurrenceNumber(first) { occurrence = number }
      if parts.means(first, .first) { isFirstOnly = true }
      words.removeFirst()
    }
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1, let special = special(first) { return special }
    if isOld, words.count == 1, ["digit", "digits"].contains(parts.text(first).lowercased()), parts.kind(first) == .word
    {
      return .text("/[0-9]/")
    }
    // `change the owner of a.txt`: what a file has, not what stands in it.
    if isOld,
      words.contains(where: {
        parts.kind($0) == .word && parts.means($0, .owner, .permission, .delimiter, .name, .group)
      })
    {
      return nil
    }
    let isPlain = words.allSatisfy { parts.isText($0) || parts.reading.isHyphenated($0) } || words.count == 1
    guard isPlain, !parts.reading.tokens[first].wordClass.isFunction, !parts.means(first, .column, .line, .file) else {
      return nil
    }
    return .text(parts.reading.text(first..<last + 1))
  }

  /// `second`, `3rd`, `두 번째`: which occurrence in each line.
  private func occurrenceNumber(_ index: Int) -> Int? {
    guard let candidate = parts.reading.numbers(.ordinal).first(where: { $0.tokens.lowerBound == index }),
      case .number(let number) = candidate.value, number > 1,
      parts.means(parts.after(index), .matchNoun, .frequent, .match)
    else { return nil }
    return number
  }

  private func special(_ index: Int) -> Side? {
    if parts.kind(index) == .quoted, parts.text(index) == "\\n" { return .newline }
    if parts.means(index, .lineEnding) { return .newline }
    if parts.means(index, .tab) { return .tab }
    if parts.kind(index) == .word, let sign = sign(index) { return sign == " " ? .blanks : .sign(sign) }
    return parts.means(index, .whitespace) ? .blanks : nil
  }

  private func newText(_ range: Range<Int>) -> Side? {
    guard range.allSatisfy(parts.isFree), !parts.means(range.lowerBound, .uppercase, .lowercase, .column, .line) else {
      return nil
    }
    if range.count == 1, let special = special(range.lowerBound) { return special }
    return .text(parts.reading.text(range))
  }

  private mutating func finish(_ old: Side, _ new: Side, _ tokens: TokenSet, at place: Int) -> Bool {
    if case .text = old, !parts.means(place, .replace), !parts.isKorean(place) { return false }
    for index in parts.indices where tokens.contains(index) { parts.claim(index) }
    switch (old, new) {
    case (.tab, .blanks): add(.change(.tabsToSpaces(nil)), at: place)
    case (.newline, _): add(.change(.join(text(new))), at: place)
    case (_, .newline): add(.change(.split(text(old))), at: place)
    default:
      let (from, to) = (text(old), text(new))
      if case .text = old {
      } else if from.utf8.count == 1, to.utf8.count == 1 {
        add(.change(.translate(from, to)), at: place)
        return true
      }
      readReplacementOptions()
      add(
        .replace(
          Replacement(
            old: from, new: to, isFirstOnly: isFirstOnly, occurrence: occurrence, ignoresCase: ignoresCase,
            isWholeWord: isWholeWord)),
        at: place)
    }
    return true
  }

  /// `only the first occurrence`, `첫 번째만`.
  private mutating func readReplacementOptions() {
    guard let first = parts.first(.first, .once), !(parts.number(parts.after(first)) ?? 0 > 1) else { return }
    let next = parts.after(first)
    let isOccurrence =
      parts.means(next, .matchNoun, .frequent, .match, .only) || parts.means(parts.before(first), .only)
    guard isOccurrence || parts.means(first, .once) else { return }
    isFirstOnly = true
    parts.claim(first)
    for index in parts.all(.matchNoun, .frequent, .match, .only) { parts.claim(index) }
  }

  private func text(_ side: Side) -> String {
    switch side {
    case .text(let text), .sign(let text): text
    case .newline: "\n"
    case .tab: "\t"
    case .blanks: " "
    }
  }
}
