extension SyntaxReader {
  /// Reads `${…}`.
  mutating func readBracedParameter(_ context: WordContext) -> WordPart {
    let start = position
    guard enter() else { return abandonedPart(from: start) }
    defer { leave() }
    position += 2
    var node = ParameterExpansion(name: "", isBraced: true, range: text.range(start, start))
    if readParameter(&node, context), position >= end || text.bytes[position] == .closeBrace {
      if position < end { position += 1 } else { reportUnclosedBrace(start) }
    } else {
      node = passUnreadableParameter(start)
    }
    node.range = text.range(start, position)
    return .parameter(node)
  }

  private mutating func reportUnclosedBrace(_ start: Int) {
    report("the `${` opened here is never closed", start, start + 2)
  }

  /// Goes past a `${…}` that means nothing.
  private mutating func passUnreadableParameter(_ start: Int) -> ParameterExpansion {
    let inner = min(start + 2, end)
    let close = scanForCloser(.closeBrace, of: .openBrace, from: inner)
    position = close.map { $0 + 1 } ?? end
    if close == nil {
      reportUnclosedBrace(start)
    } else {
      report("`\(text.string(start, min(position, start + 60)))` is no expansion that the shell knows", start, position)
    }
    return ParameterExpansion(
      name: text.string(inner, close ?? end), isBraced: true, range: text.range(start, position))
  }

  /// Reads what stands before the `}`; false where it means nothing.
  private mutating func readParameter(_ node: inout ParameterExpansion, _ context: WordContext) -> Bool {
    readParameterPrefix(&node)
    guard let nameEnd = parameterNameEnd(from: position, isBraced: true) else { return false }
    node.name = text.string(position, nameEnd)
    let isVariable = text.bytes[position].isNameStart
    position = nameEnd
    if isVariable, byte(at: position) == .openBracket, !readParameterIndex(&node) { return true }
    if node.isIndirect, node.index == nil, byte(at: position + 1) == .closeBrace,
      byte(at: position) == .asterisk || byte(at: position) == .at
    {
      node.name += text.string(position, position + 1)
      position += 1
    }
    guard position < end, text.bytes[position] != .closeBrace else { return true }
    return !node.isLength && readOperation(&node, context)
  }

  /// Reads the `#` of a length or the `!` of an indirection.
  private mutating func readParameterPrefix(_ node: inout ParameterExpansion) {
    let first = byte(at: position)
    guard first == .numberSign || first == .exclamation else { return }
    let next = byte(at: position + 1)
    let isName = next.isNameByte || (next.isSpecialParameter && byte(at: position + 2) == .closeBrace)
    guard isName else { return }
    if first == .numberSign { node.isLength = true } else { node.isIndirect = true }
    position += 1
  }

  /// Reads `[…]`; false where it is never closed.
  private mutating func readParameterIndex(_ node: inout ParameterExpansion) -> Bool {
    let open = position
    position += 1
    node.index = readWord(WordContext(.closeBracket))
    guard position < end else {
      report("the `[` opened here is never closed", open, open + 1)
      return false
    }
    position += 1
    return true
  }

  private mutating func readOperation(_ node: inout ParameterExpansion, _ context: WordContext) -> Bool {
    let first = text.bytes[position]
    switch first {
    case .colon where !isFallback(byte(at: position + 1)):
      position += 1
      node.operation = readSlice()
    case .colon, .minus, .equals, .question, .plus:
      node.operation = readFallback(context)
    case .numberSign, .percent, .caret, .comma, .tilde:
      let length = byte(at: position + 1) == first ? 2 : 1
      let sign = text.string(position, position + length)
      position += length
      let pattern = readParameterWord(.closeBrace, isPattern: true, context)
      node.operation =
        first == .numberSign || first == .percent
        ? .removePattern(operator: sign, pattern: pattern) : .changeCase(operator: sign, pattern: pattern)
    case .slash:
      node.operation = readReplacement(context)
    case .at:
      guard byte(at: position + 1).isLetter, byte(at: position + 2) == .closeBrace else { return false }
      node.operation = .transform(operator: Character(Unicode.Scalar(text.bytes[position + 1])))
      position += 2
    default: return false
    }
    return true
  }

  private func isFallback(_ byte: UInt8) -> Bool {
    byte == .minus || byte == .equals || byte == .question || byte == .plus
  }

  private mutating func readFallback(_ context: WordContext) -> ParameterExpansion.Operation {
    let checksEmpty = text.bytes[position] == .colon
    if checksEmpty { position += 1 }
    let sign = Character(Unicode.Scalar(text.bytes[position]))
    position += 1
    let word = readParameterWord(.closeBrace, isPattern: false, context)
    return .fallback(operator: sign, checksEmpty: checksEmpty, word: word)
  }

  private mutating func readSlice() -> ParameterExpansion.Operation {
    var offsetContext = WordContext(.slice)
    let offset = readArithmetic(&offsetContext)
    guard byte(at: position) == .colon else { return .slice(offset: offset, length: nil) }
    position += 1
    var lengthContext = WordContext(.slice)
    return .slice(offset: offset, length: readArithmetic(&lengthContext))
  }

  private mutating func readReplacement(_ context: WordContext) -> ParameterExpansion.Operation {
    let next = byte(at: position + 1)
    let length = next == .slash || next == .numberSign || next == .percent ? 2 : 1
    let sign = text.string(position, position + length)
    position += length
    let pattern = readParameterWord(.replacement, isPattern: true, context)
    guard byte(at: position) == .slash else { return .replace(operator: sign, pattern: pattern, replacement: nil) }
    position += 1
    var replacementContext = WordContext.parameterWord(.closeBrace, isPattern: true, in: context)
    replacementContext.globs = false
    replacementContext.extendedGlobs = false
    return .replace(operator: sign, pattern: pattern, replacement: readWord(replacementContext))
  }

  private mutating func readParameterWord(
    _ closing: WordContext.Closing, isPattern: Bool, _ context: WordContext
  ) -> Word? {
    let word = readWord(.parameterWord(closing, isPattern: isPattern, in: context))
    return word.range.count == 0 ? nil : word
  }
}
