extension LineReader {
  /// What is done with single characters, wherever or at either end of each line.
  mutating func readCharacters() {
    readLastNewline()
    readEndCharacters()
    readCharacterDeletion()
  }

  /// `without the newline at the end`, `마지막 줄바꿈 없이`; `without newlines` takes all of them out.
  private mutating func readLastNewline() {
    guard let newline = parts.first(.lineEnding), !parts.says(.convert, .replace) else { return }
    let near = [parts.content(before: newline), parts.content(after: newline)].compactMap { $0 }
    let further = near.compactMap { parts.means($0, .last, .trailing, .character) ? [$0 - 1, $0 + 1] : nil }.joined()
    guard
      let not = (near + further).first(where: { parts.means($0, .not, .exclude, .delete, .strip) && parts.isFree($0) })
    else { return }
    let isLast = parts.says(.last, .trailing)
    parts.claim(newline)
    parts.claim(not)
    parts.claimAll(.last, .trailing, .character, .all)
    add(.change(isLast ? .dropLastNewline : .deleteCharacters(CharacterSet(members: ["\\n"]))), at: newline)
  }

  /// `delete the first 2 characters of each line`, `각 줄의 마지막 글자 제거`, `the first 5 characters of each line`.
  private mutating func readEndCharacters() {
    for end in parts.all(.first, .last) {
      guard let next = parts.content(after: end) else { continue }
      let number = parts.isFree(next) ? parts.number(next) : nil
      guard let noun = number == nil ? next : parts.content(after: next), parts.means(noun, .character),
        (number ?? 1) > 0, (number ?? 1) < 10_000
      else { continue }
      let verb = parts.first(.delete, .strip)
      [end, next, noun, verb].forEach { parts.claim($0) }
      parts.claimAll(.each, .line)
      let isFirst = parts.means(end, .first)
      return add(.change(.endCharacters(number ?? 1, isFirst: isFirst, isRemoval: verb != nil)), at: end)
    }
  }

  /// `remove all digits`, `delete everything except letters and ';'`, `숫자와 쉼표 제거`, `keep only digits`.
  private mutating func readCharacterDeletion() {
    guard let verb = parts.first(.delete, .strip, .keep, .extract) else { return }
    let isKeeping = parts.means(verb, .keep, .extract)
    if isKeeping, !parts.says(.only) { return }
    guard let set = characters(in: parts.isKorean(verb) ? koreanObject(of: verb) : englishObject(of: verb)) else {
      return
    }
    let isBlanks = set.set.members.allSatisfy { [" ", "[:space:]", "[:blank:]"].contains($0) }
    guard isKeeping || set.set.isComplement || !isBlanks else { return }
    parts.claim(verb)
    for index in parts.indices where set.tokens.contains(index) { parts.claim(index) }
    var result = set.set
    if isKeeping { result.isComplement = true }
    // `숫자만 남기고 제거`: the verb before says which ones stay.
    if isKeeping, let other = parts.first(.delete, .strip, .exclude) { parts.claim(other) }
    add(.change(.deleteCharacters(result)), at: verb)
  }

  private func englishObject(of verb: Int) -> Range<Int> {
    let start = verb + 1
    let end = parts.indices.first {
      $0 > verb && (parts.means($0, .of, .over, .at) || !parts.isFree($0)) && !parts.means($0, .exclude, .not)
    }
    return start..<max(start, end ?? parts.indices.count)
  }

  private func koreanObject(of verb: Int) -> Range<Int> {
    var start = verb
    while start > 0, parts.isFree(start - 1), !parts.means(start - 1, .koAt, .koFrom, .koOf) { start -= 1 }
    return start..<verb
  }

  /// The characters that some words name; nil where one of them is something else.
  private func characters(in range: Range<Int>) -> (set: CharacterSet, tokens: TokenSet)? {
    var set = CharacterSet(members: [])
    for index in range {
      if let member = member(index) {
        set.members.append(member)
      } else if parts.means(index, .exclude, .not) {
        set.isComplement = true
      } else if !parts.means(index, .all, .character, .each, .also, .or, .only, .koAnd, .that, .text)
        && !parts.reading.tokens[index].wordClass.isDropped && !parts.reading.tokens[index].wordClass.isFunction
        && parts.text(index) != ","
      {
        return nil
      }
    }
    return set.members.isEmpty ? nil : (set, TokenSet(range))
  }

  private func member(_ index: Int) -> String? {
    let text = parts.text(index)
    switch parts.kind(index) {
    case .quoted: return text.unicodeScalars.count == 1 ? escaped(text) : nil
    case .symbol: return text.utf8.count == 1 && text != "," ? escaped(text) : nil
    case .word: return CharacterSet.named(text) ?? sign(index).map(escaped)
    case .value, .number: return nil
    }
  }

  private func escaped(_ text: String) -> String { text == "\\" ? "\\\\" : text == "\t" ? "\\t" : text }
}
