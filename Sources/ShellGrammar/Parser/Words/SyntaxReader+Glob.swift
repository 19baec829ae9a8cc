extension SyntaxReader {
  /// Reads a pattern that `byte` begins; nil where it is itself.
  mutating func readGlob(_ byte: UInt8, _ context: inout WordContext) -> WordPart? {
    guard position >= context.literalUntil else { return nil }
    if byte == .openBracket {
      if let part = readSubscriptText(&context) { return part }
      if context.arrayStart != nil { readArrayKeyText(&context) }
      guard position >= context.literalUntil, context.globs else { return nil }
      return readBracketGlob(&context)
    }
    if context.extendedGlobs, self.byte(at: position + 1) == .openParenthesis { return readExtendedGlob() }
    guard context.globs, byte == .asterisk || byte == .question else { return nil }
    position += 1
    let range = text.range(position - 1, position)
    return .glob(Glob(form: byte == .asterisk ? .anyString : .anyCharacter, range: range))
  }

  /// Where an assignment may stand, takes the text between `name[` and `]` as part of the word, blanks too.
  private mutating func readSubscriptText(_ context: inout WordContext) -> WordPart? {
    guard context.acceptsAssignment, context.literalStart == context.start,
      nameEnd(from: context.start) == position
    else { return nil }
    guard let close = scanForCloser(.closeBracket, of: .openBracket, from: position + 1) else {
      report("the `[` opened here is never closed", position, position + 1)
      return nil
    }
    if holdsMetacharacter(position, close) { context.literalUntil = close + 1 }
    return nil
  }

  /// In an array of a `declare`, takes the text between `[` and `]=` as part of the word, blanks too.
  private mutating func readArrayKeyText(_ context: inout WordContext) {
    let before = text.bytes[position - 1]
    guard before.isBlank || before == .newline || before == .openParenthesis else { return }
    guard let close = scanForCloser(.closeBracket, of: .openBracket, from: position + 1) else {
      report("the `[` opened here is never closed", position, position + 1)
      return
    }
    if byte(at: close + 1) == .equals || byte(at: close + 1) == .plus { context.literalUntil = close + 1 }
  }

  private func holdsMetacharacter(_ start: Int, _ stop: Int) -> Bool {
    text.bytes[start..<stop].contains(where: \.isMetacharacter)
  }

  /// Reads `[…]` where it closes in this word; nil where the bracket is itself.
  private mutating func readBracketGlob(_ context: inout WordContext) -> WordPart? {
    let start = position
    guard start >= context.noBracketUntil else { return nil }
    var scan = start + 1
    if byte(at: scan) == .exclamation || byte(at: scan) == .caret { scan += 1 }
    if byte(at: scan) == .closeBracket { scan += 1 }
    while scan < end, !endsBracketGlob(text.bytes[scan], context) {
      switch text.bytes[scan] {
      case .closeBracket:
        position = scan + 1
        return .glob(Glob(form: .bracket(text.string(start + 1, scan)), range: text.range(start, position)))
      case .backslash: scan += 2
      case .singleQuote, .doubleQuote:
        let quote = text.bytes[scan]
        scan += 1
        while scan < end, text.bytes[scan] != quote, text.bytes[scan] != .dollar, text.bytes[scan] != .backquote {
          scan += text.bytes[scan] == .backslash && quote == .doubleQuote ? 2 : 1
        }
        guard scan < end, text.bytes[scan] == quote else {
          context.noBracketUntil = scan
          return nil
        }
        scan += 1
      case .openBracket where byte(at: scan + 1) == .colon: scan = endOfCharacterClass(from: scan)
      default: scan += 1
      }
    }
    context.noBracketUntil = scan
    return nil
  }

  /// The position after `[:name:]`, or after its `[` where it is none.
  private func endOfCharacterClass(from start: Int) -> Int {
    var scan = start + 2
    while byte(at: scan).isLetter { scan += 1 }
    return byte(at: scan) == .colon && byte(at: scan + 1) == .closeBracket ? scan + 2 : start + 1
  }

  /// Whether a bracket expression cannot go on at `byte`.
  private func endsBracketGlob(_ byte: UInt8, _ context: WordContext) -> Bool {
    switch context.closing {
    case .metacharacter: byte.isMetacharacter || byte == .dollar || byte == .backquote
    case .closeBrace: byte == .closeBrace || byte == .dollar || byte == .backquote
    case .replacement: byte == .closeBrace || byte == .slash || byte == .dollar || byte == .backquote
    default: byte == .closeParenthesis || byte == .bar || byte == .dollar || byte == .backquote
    }
  }

  /// Reads `@(a|b)` and its like.
  private mutating func readExtendedGlob() -> WordPart {
    let start = position
    guard enter() else { return abandonedPart(from: start) }
    defer { leave() }
    let sign = Character(Unicode.Scalar(text.bytes[start]))
    position += 2
    var alternatives: [[WordPart]] = []
    while true {
      var context = WordContext(.alternative)
      context.globs = true
      context.extendedGlobs = true
      alternatives.append(readParts(&context))
      guard position < end else {
        report("the `\(sign)(` opened here is never closed", start, start + 2)
        break
      }
      position += 1
      if text.bytes[position - 1] == .closeParenthesis { break }
    }
    return .glob(
      Glob(form: .extended(operator: sign, alternatives: alternatives), range: text.range(start, position)))
  }
}
