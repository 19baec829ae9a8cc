extension LineReader {
  /// What is counted, and what is made of numbers.
  mutating func readCounting() {
    if readColumnCount() { return }
    readFrequencies()
    if let count = parts.first(.count) { readCount(count) }
    if !steps.contains(where: { if case .aggregate = $0.step { true } else { false } }),
      let word = parts.indices.first(where: { parts.isFree($0) && aggregate($0) != nil }), parts.says(.number, .value),
      let aggregate = aggregate(word)
    {
      parts.claim(word)
      parts.claimAll(.number, .value)
      add(.aggregate(aggregate, column: 1, group: nil), at: word)
    }
  }

  /// `most frequent words`, `how often each line occurs`, `count each`.
  private mutating func readFrequencies() {
    let counts = parts.first(.count)
    if parts.says(.common), parts.indices.filter({ parts.isFree($0) && parts.isPathLike($0) }).count == 2 { return }
    let isEach = counts != nil && parts.says(.each)
    guard
      let word = frequentPlace ?? parts.first(.frequent, .howOften) ?? (isEach || countsSorted(counts) ? counts : nil)
    else { return }
    let amount = parts.indices.first {
      parts.isFree($0) && parts.number($0) != nil && !parts.means(parts.after($0), .column)
    }
    parts.claim(word)
    parts.claimAll(
      .frequent, .howOften, .contain, .most, .count, .value, .each, .unique, .duplicate, .matchNoun, .everyday)
    if parts.take(.word) { add(.change(.words), at: 0) }
    add(.frequencies, at: word)
    if let amount, let number = parts.number(amount), number > 0 {
      parts.claim(amount)
      add(.position(.first(number)), at: word + 1)
    }
  }

  /// `sort and count` counts equal lines.
  private func countsSorted(_ count: Int?) -> Bool {
    guard let count, parts.means(parts.after(count), .line) == false else { return false }
    guard let last = steps.last(where: { if case .sort = $0.step { true } else { false } }), last.place < count else {
      return false
    }
    return !steps.contains { if case .unique = $0.step { true } else { false } }
  }

  /// `the number of fields in each line`.
  private mutating func readColumnCount() -> Bool {
    if readLineLengths() { return true }
    guard parts.says(.each), let column = parts.first(.column), !steps.contains(where: { $0.step.readsColumns }),
      let count = [parts.content(before: column), parts.before(parts.content(before: column))].compactMap({ $0 }).first(
        where: { parts.isFree($0) && parts.means($0, .count, .number) })
    else { return false }
    parts.claim(column)
    parts.claim(count)
    parts.claimAll(.count, .number, .each, .line)
    add(.countColumns, at: count)
    return true
  }

  /// `the number of characters in each line`, `the length of every line`, `줄마다 글자 수`.
  private mutating func readLineLengths() -> Bool {
    guard let each = parts.first(.each), let noun = parts.first(.character, .length), parts.says(.line),
      !parts.says(.larger, .smaller, .longest, .shortest)
    else { return false }
    let count = parts.first(.count, .number)
    guard parts.means(noun, .length) || count != nil else { return false }
    [each, noun, count].forEach { parts.claim($0) }
    parts.claimAll(.count, .number, .line, .each)
    add(.lengths, at: noun)
    return true
  }

  private mutating func readCount(_ count: Int) {
    let noun = [parts.content(before: count), parts.content(after: count)].compactMap { $0 }.first {
      parts.isFree($0) && parts.means($0, .line, .word, .character, .matchNoun, .byte)
    }
    if noun.map({ parts.means($0, .matchNoun) }) ?? false,
      let text = parts.first(.of).flatMap({ parts.operand(after: $0) }), text.texts.count == 1
    {
      parts.claim(text)
      parts.claim(noun)
      parts.claim(count)
      return add(.occurrences(text.texts[0]), at: count)
    }
    guard noun != nil || !steps.isEmpty else { return }
    parts.claim(count)
    parts.claim(noun)
    parts.claimAll(.count)
    add(
      .count(
        parts.means(noun, .word)
          ? .words : parts.means(noun, .byte) ? .bytes : parts.means(noun, .character) ? .characters : .lines),
      at: count)
  }

  /// `delete lines containing foo`: what is selected is what is left out.
  mutating func applyDeletion() {
    let isSaid = steps.contains { if case .condition(let condition) = $0.step { condition.isDeletion } else { false } }
    deletes = deletes || isSaid
    guard let verb = parts.first(.delete, .strip) else { return }
    var isApplied = false
    for index in steps.indices {
      guard let inverse = inverse(steps[index].step) else { continue }
      steps[index].step = inverse
      isApplied = true
    }
    guard isApplied else { return }
    parts.claim(verb)
    deletes = true
  }

  private func inverse(_ step: LineStep) -> LineStep? {
    switch step {
    case .condition(var condition):
      if condition.isDeletion { return step }
      condition.isNegated.toggle()
      condition.isDeletion = true
      return .condition(condition)
    case .columnCondition(var condition):
      guard let inverse = condition.comparison.inverse else { return nil }
      condition.comparison = inverse
      return .columnCondition(condition)
    case .position(let position): return .omit(position)
    case .between(let first, let last): return .omitBetween(first, last)
    case .duplicates: return .unique(keepsOrder: true)
    default: return nil
    }
  }
}

extension ColumnCondition.Comparison {
  /// What holds where this does not.
  var inverse: Self? {
    switch self {
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .equal: .notEqual
    case .notEqual: .equal
    case .contains: .lacks
    case .lacks: .contains
    case .begins, .ends: nil
    }
  }
}
