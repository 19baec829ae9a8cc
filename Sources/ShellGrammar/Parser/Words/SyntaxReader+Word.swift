extension SyntaxReader {
  /// Reads a word, which is empty where nothing of one stands here.
  mutating func readWord(_ context: WordContext) -> Word {
    var context = context
    let start = position
    var parts = readParts(&context)
    let range = text.range(start, position)
    if parts.isEmpty { parts = [.literal("", range: range)] }
    return Word(parts: parts, range: range)
  }

  /// Reads parts up to what ends the word.
  mutating func readParts(_ context: inout WordContext) -> [WordPart] {
    let outerNesting = nesting
    var builder = PartBuilder(text: text)
    context.start = position
    context.literalStart = position
    while position < end {
      let byte = text.bytes[position]
      guard byte.isSpecialInWords else {
        position += 1
        continue
      }
      if position >= context.literalUntil, closes(byte, &context) { break }
      let start = position
      if context.braces, readBraceMark(byte, from: context.literalStart, &builder) {
        context.literalStart = position
      } else if let part = readPart(byte, &context) {
        builder.appendText(context.literalStart, start)
        builder.append(part)
        context.literalStart = position
      } else if position == start {
        position += 1
      }
    }
    builder.appendText(context.literalStart, position)
    reportUnclosed(in: context)
    nesting = outerNesting
    return builder.finish()
  }

  private mutating func reportUnclosed(in context: WordContext) {
    if let open = context.arrayStart { report("the `(` opened here is never closed", open, open + 1) }
    if let open = context.pairedQuote { report("the quote `'` opened here is never closed", open, open + 1) }
  }

  /// Reads what begins with `byte` where that means more than itself; nil where it does not.
  private mutating func readPart(_ byte: UInt8, _ context: inout WordContext) -> WordPart? {
    switch byte {
    case .backslash: return readEscape(context)
    case .singleQuote: return readSingleQuote(&context)
    case .doubleQuote: return context.isHereDocument && context.closing == .never ? nil : readDoubleQuoted()
    case .dollar: return context.expands ? readDollar(context) : readQuoteAfterDollar(context)
    case .backquote: return context.expands ? readBackquoted(isDoubleQuoted: context.isDoubleQuoted) : nil
    case .tilde: return readTilde(&context)
    case .lessThan, .greaterThan:
      guard context.processSubstitutions, startsProcessSubstitution(position) else { return nil }
      return readProcessSubstitution()
    case .asterisk, .question, .at, .plus, .exclamation, .openBracket: return readGlob(byte, &context)
    default: return nil
    }
  }

  /// Whether `byte` ends the word; counts the brackets that must close before.
  private mutating func closes(_ byte: UInt8, _ context: inout WordContext) -> Bool {
    switch context.closing {
    case .metacharacter: byte.isMetacharacter && closesCommandWord(byte, &context)
    case .never: false
    case .doubleQuote: byte == .doubleQuote
    case .closeBrace: byte == .closeBrace && context.pairedQuote == nil
    case .replacement: byte == .slash || byte == .closeBrace
    case .semicolon: byte == .semicolon
    case .closeBracket: context.closes(byte, .openBracket, .closeBracket)
    case .alternative: context.closes(byte, .openParenthesis, .closeParenthesis, or: .bar)
    case .slice: context.closesSlice(byte)
    case .regularExpression: closesRegularExpression(byte, &context)
    }
  }

  private mutating func closesCommandWord(_ byte: UInt8, _ context: inout WordContext) -> Bool {
    if context.processSubstitutions, startsProcessSubstitution(position) { return false }
    if context.arrayStart != nil {
      switch byte {
      case .space, .tab, .newline: break
      case .closeParenthesis:
        context.arrayStart = nil
        context.literalUntil = position + 1
      default: reportUnexpected()
      }
      return false
    }
    guard byte == .openParenthesis, context.acceptsAssignment, endsAssignmentSign(context) else { return true }
    context.arrayStart = position
    context.literalUntil = position + 1
    return false
  }

  /// Whether the word so far is `name=`, `name+=` or `name[…]=`.
  private func endsAssignmentSign(_ context: WordContext) -> Bool {
    guard position > context.start, text.bytes[position - 1] == .equals, context.literalStart < position,
      let nameEnd = nameEnd(from: context.start)
    else { return false }
    switch text.bytes[nameEnd] {
    case .equals: return nameEnd == position - 1
    case .plus: return nameEnd == position - 2
    case .openBracket:
      let bracket = text.bytes[position - 2] == .plus ? position - 3 : position - 2
      return text.bytes[bracket] == .closeBracket
    default: return false
    }
  }

  private func closesRegularExpression(_ byte: UInt8, _ context: inout WordContext) -> Bool {
    switch byte {
    case .openParenthesis: context.openBrackets += 1
    case .closeParenthesis:
      if context.openBrackets == 0 { return true }
      context.openBrackets -= 1
    case .bar: break
    default: return byte.isMetacharacter && context.openBrackets == 0
    }
    return false
  }
}

extension WordContext {
  /// Whether `byte` is `close`, or `separator`, outside of all brackets.
  mutating func closes(_ byte: UInt8, _ open: UInt8, _ close: UInt8, or separator: UInt8? = nil) -> Bool {
    if byte == open { openBrackets += 1 }
    if byte == separator { return openBrackets == 0 }
    guard byte == close else { return false }
    if openBrackets == 0 { return true }
    openBrackets -= 1
    return false
  }

  /// Whether `byte` ends an offset or a length: a `}`, or a `:` that belongs to no question.
  mutating func closesSlice(_ byte: UInt8) -> Bool {
    switch byte {
    case .closeBrace: return true
    case .openParenthesis: openBrackets += 1
    case .closeParenthesis: openBrackets = max(0, openBrackets - 1)
    case .question: openQuestions += 1
    case .colon where openBrackets == 0:
      if openQuestions == 0 { return true }
      openQuestions -= 1
    default: break
    }
    return false
  }
}
