extension SyntaxReader {
  /// Reads what a `$` begins; nil where it is itself.
  mutating func readDollar(_ context: WordContext) -> WordPart? {
    let start = position
    let next = byte(at: start + 1)
    switch next {
    case .openParenthesis:
      if let close = arithmeticEnd(ofBracketsAt: start + 1) { return readArithmeticExpansion(upTo: close) }
      return readCommandSubstitution()
    case .openBrace: return readBracedParameter(context)
    case .openBracket: return readBracketArithmetic()
    case .singleQuote, .doubleQuote: return readQuoteAfterDollar(context)
    default:
      guard let stop = parameterNameEnd(from: start + 1, isBraced: false) else { return nil }
      position = stop
      return .parameter(
        ParameterExpansion(name: text.string(start + 1, stop), range: text.range(start, stop)))
    }
  }

  /// The end of the parameter's name that begins at `start`: a variable, a number or one special character.
  func parameterNameEnd(from start: Int, isBraced: Bool) -> Int? {
    let first = byte(at: start)
    if let nameEnd = nameEnd(from: start) { return nameEnd }
    if first.isSpecialParameter { return start + 1 }
    guard first.isDigit else { return nil }
    var stop = start + 1
    while isBraced, byte(at: stop).isDigit { stop += 1 }
    return stop
  }

  /// Reads `$(list)`.
  private mutating func readCommandSubstitution() -> WordPart {
    let start = position
    guard let list = readBracketedList() else { return abandonedPart(from: start) }
    return .commandSubstitution(CommandSubstitution(list: list, range: text.range(start, position)))
  }

  /// Reads `<(list)` or `>(list)`.
  mutating func readProcessSubstitution() -> WordPart {
    let start = position
    let isOutput = text.bytes[start] == .greaterThan
    guard let list = readBracketedList() else { return abandonedPart(from: start) }
    return .processSubstitution(
      ProcessSubstitution(isOutput: isOutput, list: list, range: text.range(start, position)))
  }

  /// Reads a character, `(`, a list and `)`.
  private mutating func readBracketedList() -> CommandList? {
    let start = position
    guard enter(levels: Self.levelsOfSubstitution) else { return nil }
    defer { leave(levels: Self.levelsOfSubstitution) }
    position += 2
    let list = readSeparateList(until: .parenthesis)
    if position < end {
      position += 1
    } else {
      report("the `\(text.string(start, start + 2))` opened here is never closed", start, start + 2)
    }
    return list
  }

  /// Reads `$((expression))`, whose expression ends at `close`.
  private mutating func readArithmeticExpansion(upTo close: Int) -> WordPart {
    let start = position
    position += 3
    let expression = readArithmetic(upTo: close)
    position = close + 2
    return .arithmetic(expression, range: text.range(start, position))
  }

  /// Reads `$[expression]`.
  private mutating func readBracketArithmetic() -> WordPart {
    let start = position
    guard enter() else { return abandonedPart(from: start) }
    defer { leave() }
    position += 2
    var context = WordContext(.closeBracket)
    let expression = readArithmetic(&context)
    if position < end {
      position += 1
    } else {
      report("the `$[` opened here is never closed", start, start + 2)
    }
    return .arithmetic(expression, range: text.range(start, position))
  }

  /// Reads the arithmetic expression that ends at `close`.
  mutating func readArithmetic(upTo close: Int) -> ArithmeticExpression {
    let outerEnd = end
    end = close
    defer {
      end = outerEnd
      position = close
    }
    guard enter() else { return ArithmeticExpression(parts: [], range: text.range(close, close)) }
    defer { leave() }
    var context = WordContext.arithmetic
    return readArithmetic(&context)
  }

  /// Reads an arithmetic expression up to what ends it in `context`.
  mutating func readArithmetic(_ context: inout WordContext) -> ArithmeticExpression {
    let start = position
    let parts = readParts(&context)
    return ArithmeticExpression(parts: parts, range: text.range(start, position))
  }
}
