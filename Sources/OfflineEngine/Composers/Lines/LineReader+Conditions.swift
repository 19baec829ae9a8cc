extension LineReader {
  /// Conditions on the text of lines.
  mutating func readConditions() {
    readLengths()
    readMostCommon()
    for verb in parts.all(.contain, .match, .beginsWith, .endsWith, .grep, .start)
    where parts.isFree(verb) && (!parts.means(verb, .start) || isKoreanBeginning(verb)) {
      readTextCondition(verb)
    }
    readWithAndWithout()
    readKoreanAbsence()
    readBlankLines()
    readBareText()
    readContext()
  }

  /// `가장 많이 나오는`: said of what is contained most often.
  private mutating func readMostCommon() {
    for verb in parts.all(.contain) {
      guard let before = parts.before(verb), parts.means(before, .most, .everyday), parts.isKorean(verb),
        let most = [before, parts.before(before)].compactMap({ $0 }).first(where: { parts.means($0, .most) })
      else { continue }
      [verb, before, most].forEach { parts.claim($0) }
      frequentPlace = verb
      return
    }
  }

  private mutating func readTextCondition(_ verb: Int) {
    guard let operand = parts.operand(around: verb) else { return }
    // `몇 번 나오는지` asks for a number.
    if parts.isKorean(verb),
      parts.indices.contains(where: { operand.tokens.contains($0) && parts.means($0, .howOften) })
    {
      return
    }
    // `언제 끝나는지` asks for a time; lines end in a text with `로`.
    if parts.isKorean(verb), parts.means(verb, .endsWith), !parts.means(parts.before(verb), .koTo),
      !parts.indices.contains(where: { operand.tokens.contains($0) && parts.kind($0) == .quoted })
    {
      return
    }
    if parts.means(verb, .contain, .match), !parts.means(verb, .grep), !isAboutLines(verb, operand) { return }
    parts.claim(operand)
    parts.claim(verb)
    let isNegated = readNegation(around: verb, operand)
    addCondition(test(verb, operand), isNegated: isNegated, at: verb)
    readFurtherNegated(after: operand)
  }

  /// `#으로 시작하고`: what begins with a text, not what is started.
  private func isKoreanBeginning(_ verb: Int) -> Bool {
    parts.isKorean(verb) && parts.means(parts.before(verb), .koTo) && parts.says(.line)
  }

  /// `has` and `match` say many things; here they need lines, a pattern or a text between quotes.
  private func isAboutLines(_ verb: Int, _ operand: TextOperand) -> Bool {
    parts.indices.contains { parts.means($0, .line, .pattern, .grep) } || parts.says(.text)
      || parts.indices.contains { operand.tokens.contains($0) && parts.kind($0) == .quoted } || !steps.isEmpty
  }

  private func test(_ verb: Int, _ operand: TextOperand) -> LineCondition.Test {
    if parts.means(verb, .beginsWith, .start) { return .begins(operand.texts) }
    if parts.means(verb, .endsWith) { return .ends(operand.texts) }
    let isPattern = parts.indices.contains { operand.tokens.contains($0) && parts.means($0, .pattern) }
    if operand.texts.count == 1, let pattern = LinePattern.typed(operand.texts[0], isPattern: isPattern) {
      return .matches(pattern)
    }
    return .contains(operand.texts, isAny: operand.isAny)
  }

  mutating func addCondition(_ test: LineCondition.Test, isNegated: Bool, at place: Int) {
    add(
      .condition(
        LineCondition(test: test, isNegated: isNegated, ignoresCase: ignoresCase, isWholeWord: isWholeWord)), at: place)
  }

  /// A `not` before an English verb, or one after a Korean verb.
  private mutating func readNegation(around verb: Int, _ operand: TextOperand) -> Bool {
    if !parts.isKorean(verb) {
      guard let before = parts.content(before: verb) else { return false }
      if parts.isFree(before), parts.means(before, .not, .exclude) {
        parts.claim(before)
        return true
      }
      guard parts.means(before, .line), let earlier = parts.content(before: before), parts.isFree(earlier),
        parts.means(earlier, .exclude), !parts.means(earlier, .delete)
      else { return false }
      parts.claim(earlier)
      return true
    }
    var next = parts.content(after: verb)
    for _ in 0..<2 {
      guard let index = next, parts.isFree(index) else { return false }
      if parts.means(index, .not, .exclude) {
        parts.claim(index)
        if let more = parts.content(after: index), parts.means(more, .exclude, .not) { parts.claim(more) }
        return true
      }
      guard parts.means(index, .line) else { return false }
      next = parts.content(after: index)
    }
    return false
  }

  /// `… but not debug`, `… excluding info`.
  private mutating func readFurtherNegated(after operand: TextOperand) {
    guard let last = parts.indices.last(where: { operand.tokens.contains($0) }),
      let not = parts.content(after: last), parts.isFree(not), parts.means(not, .not, .exclude), !parts.isKorean(not)
    else { return }
    var anchor = not
    if let verb = parts.after(not), parts.means(verb, .contain, .match, .not) { anchor = verb }
    guard let other = parts.operand(after: anchor) else { return }
    parts.claim(not)
    parts.claim(anchor)
    parts.claim(other)
    addCondition(.contains(other.texts, isAny: true), isNegated: true, at: anchor)
  }

  /// `lines with foo`, `lines without foo`, `foo 없는 줄`, `foo가 있는 줄`.
  private mutating func readWithAndWithout() {
    if let not = parts.first(.not), !parts.isKorean(not), steps.contains(where: { $0.step.rank == 1 }),
      let operand = parts.operand(after: not), let first = parts.after(not), parts.isText(first)
    {
      parts.claim(not)
      parts.claim(operand)
      addCondition(.contains(operand.texts, isAny: true), isNegated: true, at: not)
    }
    for line in parts.all(.line) {
      if let word = wordAfterLines(line), parts.isFree(word), parts.means(word, .with, .not), !parts.isKorean(word),
        let operand = parts.operand(after: word), operand.tokens.isDisjoint(with: parts.claimed),
        parts.indices.filter({ operand.tokens.contains($0) }).allSatisfy({
          parts.isText($0) || parts.reading.tokens[$0].wordClass.isFunction || parts.means($0, .text, .word, .also)
        })
      {
        parts.claim(word)
        parts.claim(operand)
        addCondition(.contains(operand.texts, isAny: operand.isAny), isNegated: parts.means(word, .not), at: word)
        readFurtherNegated(after: operand)
      }
      if let not = parts.content(before: line), parts.isKorean(line), parts.isFree(not), parts.means(not, .not),
        !parts.means(not, .blank), let operand = parts.operand(before: not),
        parts.indices.filter({ operand.tokens.contains($0) }).allSatisfy({
          parts.isText($0) || parts.reading.tokens[$0].wordClass.isFunction || parts.means($0, .text, .word)
        })
      {
        parts.claim(not)
        parts.claim(operand)
        addCondition(.contains(operand.texts, isAny: true), isNegated: true, at: not)
      }
    }
  }

  /// `fail이 들어간 줄 중 retry가 없는 것만`: the noun stands before.
  private mutating func readKoreanAbsence() {
    guard steps.contains(where: { $0.step.rank == 1 }) else { return }
    for not in parts.all(.not) where parts.isKorean(not) && !parts.means(not, .blank, .exclude) {
      guard let operand = parts.operand(before: not), operand.texts.count == 1,
        parts.indices.filter({ operand.tokens.contains($0) }).allSatisfy({
          parts.isText($0) || parts.reading.tokens[$0].wordClass.isFunction || parts.means($0, .text, .word)
        })
      else { continue }
      parts.claim(not)
      parts.claim(operand)
      addCondition(.contains(operand.texts, isAny: true), isNegated: true, at: not)
    }
  }

  /// The word after `lines`, or after `lines in a.txt`; what lines are joined or split with is no condition on them.
  private func wordAfterLines(_ line: Int) -> Int? {
    guard let next = parts.after(line) else { return nil }
    if parts.indices.contains(where: { parts.means($0, .join, .split, .add, .prepend, .replace) }) { return next }
    guard parts.means(next, .at, .of), let file = parts.after(next), parts.isPathLike(file) else { return next }
    return parts.after(file)
  }

  /// `longer than 80 characters`, `80자보다 긴`.
  private mutating func readLengths() {
    for verb in parts.all(.larger, .smaller, .longest, .shortest, .atLeast, .atMost) {
      let number = [
        parts.content(after: verb),
        parts.content(before: verb).flatMap {
          parts.means($0, .character, .koCounter, .counter) ? parts.content(before: $0) : $0
        },
      ]
      .compactMap { $0 }.first { parts.isFree($0) && parts.number($0) != nil }
      guard let number, let amount = parts.number(number) else { continue }
      let unit = [parts.after(number), parts.before(number)].compactMap { $0 }.first {
        parts.means($0, .character, .koCounter)
      }
      guard unit != nil || parts.means(parts.after(verb), .than) && parts.says(.line) else { continue }
      let isShorter = parts.means(verb, .smaller, .shortest, .atMost) && !parts.means(verb, .larger)
      parts.claim(number)
      parts.claim(verb)
      parts.claim(unit)
      parts.claimAll(.length)
      let comparison = self.amount(verb)
      let isExact = comparison == .greaterOrEqual || comparison == .lessOrEqual
      add(
        .condition(
          LineCondition(
            test: isShorter ? .shorter(isExact ? amount + 1 : amount) : .longer(isExact ? amount - 1 : amount))),
        at: verb)
    }
  }

  /// `error 줄`: a word in Latin letters right before the lines.
  private mutating func readBareText() {
    for line in parts.all(.line) where parts.isKorean(line) {
      guard let word = parts.before(line), parts.kind(word) == .word, parts.isText(word), !parts.isKorean(word) else {
        continue
      }
      parts.claim(word)
      return addCondition(.contains([parts.text(word)], isAny: true), isNegated: false, at: word)
    }
  }

  /// `blank lines`, `빈 줄`: kept, or with a `not` or a `delete` left out.
  private mutating func readBlankLines() {
    if readBlankness() { return }
    guard !parts.says(.squeeze), let blank = parts.first(.blank), let line = parts.content(after: blank),
      parts.means(line, .line)
    else {
      return
    }
    parts.claim(blank)
    var isNegated = false
    let near = [parts.content(before: blank), parts.content(after: line)].compactMap { $0 }
    if let not = near.first(where: {
      parts.isFree($0) && parts.means($0, .not, .exclude, .strip) && !parts.means($0, .delete)
    }) {
      parts.claim(not)
      isNegated = true
    }
    let isDeletion = !isNegated && near.contains { parts.means($0, .delete) }
    add(
      .condition(LineCondition(test: .blank, isNegated: isNegated || isDeletion, isDeletion: isDeletion)), at: blank)
  }

  /// `lines of a.txt that are not empty`: the noun stands before.
  private mutating func readBlankness() -> Bool {
    guard !parts.says(.squeeze), let line = parts.first(.line), let blank = parts.first(.blank, from: line),
      !parts.isKorean(blank), !parts.means(parts.content(after: blank), .line), let before = parts.before(blank)
    else { return false }
    let isNegated = parts.means(before, .not)
    guard isNegated || parts.means(before, .that) else { return false }
    parts.claim(blank)
    if isNegated { parts.claim(before) }
    add(.condition(LineCondition(test: .blank, isNegated: isNegated)), at: blank)
    return true
  }

  /// `3 lines before and after`, `앞뒤 3줄`, `with 2 lines of context`.
  private mutating func readContext() {
    guard let index = steps.lastIndex(where: { if case .condition = $0.step { true } else { false } }),
      case .condition(var condition) = steps[index].step
    else { return }
    for side in parts.all(.before, .after, .perMatch, .bothSides) {
      guard parts.isFree(side), let (number, tokens) = contextAmount(side) else { continue }
      var sides = [side]
      if let joint = parts.after(side), parts.means(joint, .also), let other = parts.after(joint),
        parts.means(other, .before, .after)
      {
        sides.append(other)
      }
      let isBoth = parts.means(side, .perMatch, .bothSides) || sides.count > 1
      let isBefore = isBoth || parts.means(side, .before)
      if isBefore { condition.before = number }
      if isBoth || !isBefore { condition.after = number }
      (sides + tokens).forEach { parts.claim($0) }
      parts.claimAll(.match, .matchNoun, .each)
    }
    steps[index].step = .condition(condition)
  }

  private func contextAmount(_ side: Int) -> (Int, [Int])? {
    let places = [
      parts.content(before: side), parts.content(before: parts.content(before: side)), parts.content(after: side),
    ]
    for place in places.compactMap({ $0 }) where parts.isFree(place) {
      guard let number = parts.number(place), let noun = parts.after(place), parts.means(noun, .line) else { continue }
      return (number, [place])
    }
    return nil
  }
}

extension RequestParts {
  mutating func claim(_ operand: TextOperand) {
    for index in indices where operand.tokens.contains(index) { claim(index) }
  }
}
