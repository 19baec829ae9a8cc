/// Text that a request names: one or more pieces, and whether one of them is enough.
struct TextOperand {
  var texts: [String]
  var isAny = false
  var tokens: TokenSet
}

extension RequestParts {
  /// The text after a word, as English has it: `containing error and warning`.
  func operand(after index: Int) -> TextOperand? {
    guard var start = textStart(after: index) else { return nil }
    var operand = TextOperand(texts: [], tokens: TokenSet(index + 1..<start))
    while true {
      let end = textEnd(start)
      operand.texts.append(withoutComma(reading.text(start..<end), start))
      operand.tokens.formUnion(TokenSet(start..<end))
      guard let joint = after(end - 1), means(joint, .also, .or), let next = after(joint), isText(next) else { break }
      if means(joint, .or) && !means(joint, .also) { operand.isAny = true }
      operand.tokens.insert(joint)
      start = next
    }
    return operand
  }

  /// A sign without the comma that divides clauses: `#,`.
  private func withoutComma(_ text: String, _ index: Int) -> String {
    kind(index) == .symbol && text.utf8.count > 1 && text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  /// The text before a word, as Korean has it: `error나 warning이 들어간`.
  func operand(before index: Int) -> TextOperand? {
    guard var end = textEnd(before: index) else { return nil }
    var operand = TextOperand(texts: [], tokens: TokenSet(end..<index))
    while true {
      let start = textStart(before: end)
      operand.texts.insert(reading.text(start..<end), at: 0)
      operand.tokens.formUnion(TokenSet(start..<end))
      guard let joint = before(start) else { break }
      if hasEndingBefore(start), isText(joint), !isPathLike(joint) {
        operand.isAny = true
        end = joint + 1
      } else if means(joint, .or, .koAnd, .also), let next = before(joint), isText(next) {
        operand.isAny = operand.isAny || means(joint, .or)
        operand.tokens.insert(joint)
        end = next + 1
      } else {
        break
      }
    }
    return operand
  }

  /// One text on either side of a word: after an English one, before a Korean one.
  func operand(around index: Int) -> TextOperand? { isKorean(index) ? operand(before: index) : operand(after: index) }

  /// Whether a token may be (the beginning of) text: no word that composers know.
  func isText(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if !isFree(index) || isFragment(index) || token.wordClass.isDropped || token.wordClass.isFunction { return false }
    switch token.kind {
    case .quoted, .symbol, .number: return true
    case .value: return !isPathLike(index)
    case .word: return !hasMeaning(index) || isCapitals(index)
    }
  }

  /// Whether a token is one syllable right after text in another script, as particles are.
  func isParticle(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.touchesPrevious && token.range.count <= 3 && isKorean(index) && index > 0
      && !isKorean(index - 1)
  }

  /// Whether a token is what is left of a run of Hangul whose beginning is a known word.
  func isFragment(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.word < 0 && token.touchesPrevious && token.range.count <= 3 && isKorean(index)
  }

  /// `START`: capitals are copied from the text itself.
  private func isCapitals(_ index: Int) -> Bool { reading.tokens[index].isCapitals(in: reading.bytes) }

  /// Whether a token looks like the name of a file.
  func isPathLike(_ index: Int) -> Bool {
    let shape = ValueShape(text(index))
    return kind(index) == .value && !shape.isTag && (shape.isFileName || shape.hasSlash || shape.isPattern)
  }

  private func textStart(after index: Int) -> Int? {
    var next = after(index)
    if let either = next, text(either).lowercased() == "either" { next = after(either) }
    while let found = next, isFree(found), means(found, .text, .word, .pattern, .named, .with, .of, .matchNoun, .both),
      let following = after(found), isFree(following),
      kind(following) != .word || isText(following) || means(found, .text, .word, .pattern, .both)
    { next = following }
    guard let found = next, isFree(found), !reading.tokens[found].wordClass.isFunction else { return nil }
    let isStructure = means(found, .line, .column, .file, .then, .sort, .not, .save)
    return isStructure && kind(found) == .word ? nil : found
  }

  /// Unknown words right after an unquoted one belong to it.
  private func textEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < indices.count, kind(end - 1) == .word || reading.isHyphenated(end), kind(end) == .word, isText(end),
      !isKorean(end), !reading.tokens[end].touchesPrevious || reading.isHyphenated(end)
    { end += 1 }
    return end
  }

  private func textEnd(before index: Int) -> Int? {
    var previous = before(index)
    while let found = previous, isFree(found),
      reading.tokens[found].wordClass.isFunction || isParticle(found)
        || means(found, .text, .word, .character, .pattern, .all, .both),
      let preceding = before(found)
    { previous = preceding }
    guard let found = previous, isFree(found), !reading.tokens[found].wordClass.isFunction else { return nil }
    return kind(found) == .word && means(found, .line, .column, .file, .then, .sort, .not) ? nil : found + 1
  }

  private func textStart(before end: Int) -> Int {
    var start = end - 1
    while start > 0, kind(start) == .word, kind(start - 1) == .word, isText(start - 1), !hasEndingBefore(start),
      !reading.tokens[start].touchesPrevious
    { start -= 1 }
    return start
  }
}
