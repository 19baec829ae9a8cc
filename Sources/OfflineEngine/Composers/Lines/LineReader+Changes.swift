extension LineReader {
  /// Changes of each line, or of how lines stand.
  mutating func readChanges() {
    readCase()
    readWords()
    readBlanks()
    readTabs()
    readOrder()
    readWrapping()
    readAffixes()
    readJoining()
    if let word = parts.first(.aligned) {
      parts.claim(word)
      parts.claimAll(.column)
      add(.change(.align), at: word)
    }
  }

  private mutating func readCase() {
    for word in parts.all(.uppercase, .lowercase) {
      parts.claim(word)
      parts.claimAll(.convert, .replace, .case_, .change, .character)
      add(.change(parts.means(word, .uppercase) ? .uppercase : .lowercase), at: word)
      return
    }
  }

  /// `trim trailing blanks`, `squeeze spaces`, `remove all spaces`.
  private mutating func readBlanks() {
    guard let blanks = parts.first(.whitespace, .space, .blank) else { return }
    if let squeeze = parts.first(.squeeze) {
      parts.claim(squeeze)
      if let line = parts.content(after: blanks), parts.means(blanks, .blank), parts.means(line, .line) {
        parts.claim(blanks)
        parts.claim(line)
        parts.claimAll(.duplicate, .join)
        for index in parts.indices
        where ["repeated", "consecutive", "multiple", "adjacent", "one", "single"].contains(parts.text(index)) {
          parts.claim(index)
        }
        return add(.change(.squeezeBlankLines), at: squeeze)
      }
      parts.claimAll(.whitespace, .space, .duplicate)
      return add(.change(.squeezeBlanks), at: squeeze)
    }
    guard let verb = parts.first(.strip, .delete) ?? absence(of: blanks) else { return }
    let isTrim = parts.means(verb, .strip) && !parts.means(verb, .delete)
    let starts = parts.take(.leading)
    let ends = parts.take(.trailing)
    let isBoth = parts.take(.bothSides) || starts && ends
    let isAll = parts.says(.all) || parts.means(verb, .not)
    guard isTrim || starts || ends || isBoth || isAll else { return }
    parts.claim(blanks)
    parts.claim(verb)
    parts.claimAll(.whitespace, .space)
    let change: LineChange =
      isBoth ? .trimBoth : starts ? .trimStart : ends ? .trimEnd : isTrim && !isAll ? .trimBoth : .removeBlanks
    add(.change(change), at: verb)
  }

  /// The `without` of `without the spaces`, said of what comes out.
  private func absence(of blanks: Int) -> Int? {
    guard parts.means(blanks, .whitespace, .space), !parts.isKorean(blanks), let not = parts.content(before: blanks),
      parts.isFree(not), parts.text(not).lowercased() == "without", !parts.means(parts.before(not), .line)
    else { return nil }
    return not
  }

  /// `convert tabs to spaces`, `expand tabs to 4 spaces`.
  private mutating func readTabs() {
    guard let tab = parts.first(.tab), let verb = parts.first(.convert, .replace),
      let space = parts.first(.space, .whitespace, from: tab)
    else { return }
    let width = parts.content(before: space).flatMap { parts.isFree($0) ? parts.number($0) : nil }
    if width != nil { parts.claim(parts.content(before: space)) }
    [tab, verb, space].forEach { parts.claim($0) }
    add(.change(.tabsToSpaces(width)), at: verb)
  }

  /// `join lines with comma`, `split on ;`, `one word per line`.
  private mutating func readJoining() {
    if let verb = parts.first(.join), parts.says(.line), !parts.says(.column) {
      parts.claim(verb)
      let separator = nearbySign(verb)
      let group = joinedGroup()
      parts.claimAll(.delimiter, .detailsLine, .each)
      add(.change(group.map { .joinGroups($0, separator ?? " ") } ?? .join(separator ?? " ")), at: verb)
    } else if let verb = parts.first(.split), !parts.says(.file), let separator = nearbySign(verb) {
      parts.claim(verb)
      add(.change(.split(separator)), at: verb)
    }
  }

  /// The `two` of `join every two lines`, `2줄씩`.
  private mutating func joinedGroup() -> Int? {
    for line in parts.indices where parts.means(line, .line) {
      guard let place = parts.before(line), parts.isFree(place), let count = parts.number(place),
        (2...20).contains(count)
      else { continue }
      parts.claim(place)
      return count
    }
    return nil
  }

  private mutating func nearbySign(_ verb: Int) -> String? {
    for index in parts.indices where parts.isFree(index) {
      guard let sign = sign(index) else { continue }
      let around = [parts.before(index), parts.after(index)]
      guard around.contains(where: { parts.means($0, .with, .koTo, .delimiter, .with, .at, .over) || $0 == verb })
      else { continue }
      parts.claim(index)
      return sign
    }
    return nil
  }

  /// `add '> ' to the beginning of each line`, `prefix each line with #`, `각 줄 앞에 '> ' 추가`.
  private mutating func readAffixes() {
    let plain = parts.says(.add) && parts.says(.each) ? parts.first(.before, .after, .trailing) : nil
    if let place = parts.first(.prepend, .postpend) ?? plain, let (text, tokens) = affix(near: place) {
      parts.claim(place)
      tokens.forEach { parts.claim($0) }
      parts.claimAll(.add)
      if plain != nil { parts.claimAll(.trailing) }
      add(.change(parts.means(place, .prepend, .before) ? .prefix(text) : .suffix(text)), at: place)
    } else if let place = parts.first(.beginsWith), parts.says(.each), let with = parts.first(.with, from: place),
      let operand = parts.operand(after: with), operand.texts.count == 1
    {
      parts.claim(place)
      parts.claim(operand)
      add(.change(.prefix(operand.texts[0])), at: place)
    }
  }

  private func affix(near place: Int) -> (String, [Int])? {
    let verb = parts.first(.add)
    for anchor in [verb, place].compactMap({ $0 }) {
      for index in [parts.content(after: anchor), parts.content(before: anchor)].compactMap({ $0 })
      where parts.isFree(index) && parts.isText(index) {
        return (parts.text(index), [index])
      }
    }
    return nil
  }

  private mutating func readOrder() {
    if let number = parts.first(.numberLines), isNumbering(number) {
      parts.claim(number)
      parts.claimAll(.add)
      if let verb = parts.after(number), parts.isKorean(verb), parts.means(verb, .join) { parts.claim(verb) }
      let isOfRest = parts.indices.contains { parts.means($0, .remainder) }
      add(.change(isOfRest ? .renumber : .number), at: number)
    }
    if readReversedText() { return }
    guard let reverse = parts.first(.reverse), !parts.says(.sort) || parts.says(.line) && isLineOrder(reverse) else {
      return
    }
    parts.claim(reverse)
    if let characters = parts.first(.character, .each), parts.means(characters, .character) || !parts.says(.sort) {
      parts.claimAll(.character, .text)
      return add(.change(.reverseCharacters), at: reverse)
    }
    parts.claimAll(.sort)
    add(.change(.reverseLines), at: reverse)
  }

  /// `reverse the string 'abc'`, `reverse the words of each line`.
  private mutating func readReversedText() -> Bool {
    guard let reverse = parts.first(.reverse), !parts.says(.count),
      let word = parts.first(.word) ?? (isText ? reverse : nil),
      parts.means(word, .word) || !parts.says(.line, .sort)
    else { return false }
    if parts.means(word, .word), parts.says(.sort), !parts.means(parts.after(parts.first(.sort)), .of) { return false }
    [reverse, word].forEach { parts.claim($0) }
    parts.claimAll(.each, .character, .sort)
    add(.change(parts.means(word, .word) ? .reverseWords : .reverseCharacters), at: reverse)
    return true
  }

  /// `one word per line`, `the words of … sorted`, `unique words`.
  private mutating func readWords() {
    guard let word = parts.first(.word), !parts.says(.frequent, .howOften, .reverse, .longest, .shortest) else {
      return
    }
    let isOnePerLine = parts.says(.detailsLine) || parts.means(parts.content(after: word), .each)
    let isMany =
      parts.means(parts.content(before: word), .sort, .unique, .different)
      || parts.means(parts.after(word), .larger, .smaller) && !parts.says(.line)
      || steps.contains { $0.step.isLength } && !parts.isKorean(word)
        && !parts.indices.contains { parts.means($0, .line) }
    guard isOnePerLine || isMany else { return }
    parts.claim(word)
    parts.claimAll(.detailsLine, .each)
    add(.change(.words), at: -1)
  }

  private func isLineOrder(_ reverse: Int) -> Bool {
    let next = parts.content(after: reverse)
    return parts.means(next, .line)
      || parts.isKorean(reverse) && parts.means(parts.content(before: reverse), .sort) && parts.says(.line)
      || parts.means(next, .sort) && parts.means(parts.content(after: next), .line) && !parts.isKorean(reverse)
  }

  /// `number the lines` and `with line numbers`, not `the number of lines`.
  private func isNumbering(_ index: Int) -> Bool {
    if !parts.means(index, .number) { return true }
    return parts.means(parts.after(index), .line)
      || parts.means(parts.before(index), .also) && parts.after(index) == nil
  }
}
