extension LineReader {
  /// `between START and END`, `START와 END 사이의 줄`.
  mutating func readBetween() {
    guard let word = parts.first(.between), parts.says(.line) || parts.indices.contains(where: parts.isPathLike) else {
      return
    }
    let sides = parts.isKorean(word) ? parts.operand(before: word) : parts.operand(after: word)
    guard let sides else { return }
    var texts = sides.texts
    var tokens = sides.tokens
    if texts.count == 1, !parts.isKorean(word), let last = parts.indices.last(where: { tokens.contains($0) }),
      let joint = parts.after(last), parts.means(joint, .also), let second = parts.after(joint), parts.isFree(second),
      !parts.isPathLike(second)
    {
      texts.append(parts.text(second))
      tokens.insert(joint)
      tokens.insert(second)
    }
    guard texts.count == 2, !texts.contains(where: { Int($0) != nil }) else { return }
    parts.claim(TextOperand(texts: texts, tokens: tokens))
    parts.claim(word)
    add(.between(texts[0], texts[1]), at: word)
  }

  /// `everything after the line containing START`, `lines before the first line with END`.
  mutating func readBeyond() {
    for side in parts.all(.after, .before) where !parts.isKorean(side) {
      guard var line = parts.content(after: side) else { continue }
      if parts.means(line, .first), let next = parts.content(after: line) { line = next }
      guard parts.means(line, .line), let sign = parts.after(line), parts.isFree(sign), !parts.isKorean(sign),
        parts.means(sign, .contain, .match, .with), let operand = parts.operand(after: sign), operand.texts.count == 1
      else { continue }
      parts.claim(side..<sign + 1)
      parts.claim(operand)
      for index in parts.indices where parts.text(index).lowercased() == "everything" { parts.claim(index) }
      return add(.beyond(operand.texts[0], isAfter: parts.means(side, .after)), at: side)
    }
  }

  /// Lines by where they stand.
  mutating func readPositions() {
    readHeader()
    readRandom()
    readEvery()
    readRanges()
    if !readBothEnds() { readEnds() }
    readNumbered()
  }

  /// `the first and last line`, `첫 줄과 마지막 줄`.
  private mutating func readBothEnds() -> Bool {
    guard let first = parts.first(.first), let line = parts.first(.line) else { return false }
    let joint = parts.after(parts.after(first) == line ? line : first)
    guard let joint, parts.means(joint, .also, .koAnd), let last = parts.after(joint), parts.isFree(last),
      parts.means(last, .last), parts.means(parts.after(last), .line)
    else { return false }
    [first, joint, last].forEach { parts.claim($0) }
    add(.position(.firstAndLast), at: first)
    return true
  }

  /// `skip the header`, `헤더 빼고`.
  private mutating func readHeader() {
    guard let header = parts.first(.header) else { return }
    var near = [parts.content(before: header), parts.content(after: header)].compactMap { $0 }
    if let line = near.first(where: { parts.means($0, .line) }) {
      near += [parts.content(after: line)].compactMap { $0 }
    }
    guard let verb = near.first(where: { parts.isFree($0) && parts.means($0, .exclude, .not, .delete, .strip, .after) })
    else {
      return
    }
    parts.claim(header)
    parts.claim(verb)
    add(.position(.skipFirst(1)), at: header)
  }

  /// `10 random lines`, `무작위로 5줄`.
  private mutating func readRandom() {
    guard let random = parts.first(.shuffle, .random) else { return }
    for place in [parts.content(after: random), parts.content(before: random)].compactMap({ $0 }) {
      guard parts.isFree(place), let number = parts.number(place) else { continue }
      parts.claim(place)
      parts.claim(random)
      return add(.position(.random(number)), at: random)
    }
  }

  /// `every 3rd line`, `every other line`, `3줄마다`.
  private mutating func readEvery() {
    // `join every two lines` puts them together.
    if parts.says(.join) { return }
    if let every = parts.first(.everyOther) {
      parts.claim(every)
      return add(.position(.every(2)), at: every)
    }
    for every in parts.all(.each) {
      let isKorean = parts.isKorean(every)
      let place =
        isKorean
        ? parts.content(before: every).flatMap { parts.means($0, .line) ? parts.content(before: $0) : nil }
        : parts.content(after: every)
      guard let place, parts.isFree(place), let step = ordinal(place), step > 1,
        isKorean || parts.means(parts.after(place), .line)
      else { continue }
      parts.claim(place)
      parts.claim(every)
      return add(.position(.every(step)), at: every)
    }
  }

  /// `lines 10 to 20`, `10~20번째 줄`, `from line 5 to the end`.
  private mutating func readRanges() {
    for range in parts.reading.ranges() {
      guard range.tokens.allSatisfy(parts.isFree), case .range(let first, let last) = range.value, first > 0 else {
        continue
      }
      let isNamed =
        range.tokens.contains { parts.means($0, .line) } || parts.means(parts.before(range.tokens.lowerBound), .line)
        || parts.means(parts.content(after: range.tokens.upperBound - 1), .line)
      guard isNamed else { continue }
      parts.claim(range.tokens)
      if let between = parts.before(range.tokens.lowerBound), parts.means(between, .between) { parts.claim(between) }
      return add(.position(.range(first, last)), at: range.tokens.lowerBound)
    }
    // `a random number between 1 and 10` is about no lines.
    guard parts.indices.contains(where: { parts.means($0, .line) || parts.isPathLike($0) }) else { return }
    if let between = parts.first(.between), let first = parts.content(after: between), let low = parts.number(first),
      let second = parts.content(after: first), let high = parts.number(second), low > 0, high >= low
    {
      [between, first, second].forEach { parts.claim($0) }
      add(.position(.range(low, high)), at: between)
    }
  }

  /// `first 10 lines`, `마지막 5줄`, `top 10`, `the last line`.
  private mutating func readEnds() {
    for word in parts.all(.first, .last, .most) where parts.isFree(word) {
      let isLast = parts.means(word, .last) && !parts.means(word, .first)
      // `from the 10th to the last line` ends there.
      if isLast, let to = parts.before(word), parts.means(to, .to), !parts.isKorean(word),
        parts.before(to).map({ isOrdinal($0) }) ?? false
      {
        continue
      }
      let next = parts.content(after: word)
      if let next, parts.isFree(next), let number = parts.number(next), !parts.means(parts.after(next), .column) {
        if parts.means(word, .most), !parts.means(word, .first), parts.says(.frequent) { continue }
        parts.claim(next)
        parts.claim(word)
        addEnd(isLast, number, around: word, next)
      } else if parts.means(next, .line), !parts.means(word, .most) || parts.means(word, .first), let next {
        parts.claim(word)
        addEnd(isLast, 1, around: word, next)
      }
    }
    if !steps.contains(where: { if case .position = $0.step { true } else { false } }) { readPlainAmount() }
  }

  private mutating func addEnd(_ isLast: Bool, _ number: Int, around first: Int, _ last: Int) {
    guard number > 0 else { return }
    let end = parts.means(parts.after(last), .line) ? parts.after(last) ?? last : last
    let near = [parts.content(before: first), parts.content(after: end)].compactMap { $0 }
    if let verb = near.first(where: { parts.isFree($0) && parts.means($0, .exclude, .not) && !parts.means($0, .delete) }
    ) {
      parts.claim(verb)
      return add(.position(isLast ? .skipLast(number) : .skipFirst(number)), at: first)
    }
    add(.position(isLast ? .last(number) : .first(number)), at: first)
  }

  /// `10줄만`, `only 10 lines`: so many lines from the start.
  private mutating func readPlainAmount() {
    for place in parts.indices where parts.isFree(place) {
      guard let number = parts.number(place), number > 0, let noun = parts.after(place),
        parts.means(noun, .line, .counter, .koCounter),
        parts.isKorean(noun)
          ? parts.means(parts.after(noun), .only) || parts.means(noun, .counter, .koCounter) && !steps.isEmpty
            || parts.means(noun, .line) && (steps.isEmpty || !steps.contains { $0.step.rank < 3 })
          : parts.means(parts.before(place), .only, .show, .extract)
      else { continue }
      parts.claim(place)
      return add(.position(.first(number)), at: place)
    }
  }

  /// `line 5`, `the 5th line`, `3, 7번째 줄`.
  private mutating func readNumbered() {
    for line in parts.all(.line) {
      if let place = parts.after(line), parts.isFree(place), parts.kind(place) == .number, !parts.isKorean(line),
        let number = parts.number(place), number > 0
      {
        var lines = [number]
        parts.claim(place)
        var last = place
        if let to = parts.after(place), parts.means(to, .to), let end = parts.after(to),
          parts.means(end, .last, .trailing)
        {
          parts.claim(end)
          return add(.position(.from(number)), at: place)
        }
        while let joint = parts.after(last), let next = parts.means(joint, .also) ? parts.after(joint) : joint,
          parts.isFree(next), parts.kind(next) == .number, let more = parts.number(next)
        {
          lines.append(more)
          parts.claim(next)
          last = next
        }
        return add(.position(.lines(lines)), at: place)
      }
      if let last = parts.content(before: line), parts.isFree(last), parts.means(last, .last),
        let to = parts.before(last), parts.means(to, .to), let place = parts.before(to), parts.isFree(place),
        let number = ordinal(place), isOrdinal(place)
      {
        parts.claim(place)
        parts.claim(last)
        return add(.position(.from(number)), at: place)
      }
      if let place = parts.content(before: line), parts.isFree(place), let number = ordinal(place), isOrdinal(place) {
        parts.claim(place)
        return add(.position(.lines([number])), at: place)
      }
    }
  }

  private func ordinal(_ index: Int) -> Int? {
    parts.reading.numbers(.ordinal).first { $0.tokens.lowerBound == index }.flatMap { candidate in
      if case .number(let number) = candidate.value { number } else { nil }
    }
  }

  private func isOrdinal(_ index: Int) -> Bool {
    if parts.means(index + 1, [.koPosition, .koNumber]) { return true }
    if parts.kind(index) == .number { return parts.text(index).last?.isLetter ?? false }
    return parts.reading.senses(index).contains { if case .ordinal = $0 { true } else { false } }
  }
}
