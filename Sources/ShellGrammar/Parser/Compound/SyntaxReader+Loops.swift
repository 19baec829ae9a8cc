extension SyntaxReader {
  /// Reads `while` or `until` up to `done`.
  mutating func readLoop(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    let isUntil = peekReservedWord() == .until
    passKeyword(5, &keywords)
    let condition = readBody(until: [.do, .done])
    let body = readLoopBody(&keywords)
    return isUntil ? .until(condition: condition, body: body) : .while(condition: condition, body: body)
  }

  /// Reads `do list; done`.
  private mutating func readLoopBody(_ keywords: inout [CompoundCommand.Keyword]) -> CommandList {
    readMiddleKeyword(.do, &keywords)
    let body = readBody(until: .done)
    closeConstruct(.done, "loop", &keywords)
    return body
  }

  /// Reads `do list; done` or `{ list; }`.
  private mutating func readForBody(_ keywords: inout [CompoundCommand.Keyword]) -> CommandList {
    guard readKeyword(.openBrace, &keywords) else { return readLoopBody(&keywords) }
    return readGroupBody(&keywords)
  }

  /// Reads `for` up to `done`.
  mutating func readFor(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    let start = position
    position += 3
    skipBlanks()
    if byte(at: position) == .openParenthesis, byte(at: position + 1) == .openParenthesis {
      let open = position
      position = start
      passKeyword(3, &keywords)
      position = open
      return readArithmeticFor(&keywords)
    }
    position = start
    return readForWords(&keywords, isSelect: false)
  }

  /// Reads `for name in words` or `select name in words` up to `done`.
  mutating func readForWords(
    _ keywords: inout [CompoundCommand.Keyword], isSelect: Bool
  ) -> CompoundCommand.Kind {
    passKeyword(isSelect ? 6 : 3, &keywords)
    skipBlanks()
    let start = position
    if startsWord() {
      _ = readWord(.operand)
    } else {
      report("a variable's name is missing after `\(isSelect ? "select" : "for")`", keywords[0].range)
    }
    let variable = text.string(start, position)
    let variableRange = text.range(start, position)
    let words = readForList(&keywords)
    let body = readForBody(&keywords)
    return isSelect
      ? .select(variable: variable, variableRange: variableRange, words: words, body: body)
      : .for(variable: variable, variableRange: variableRange, words: words, body: body)
  }

  /// Reads `in words`, and the separator before `do`; nil where `in` is missing.
  private mutating func readForList(_ keywords: inout [CompoundCommand.Keyword]) -> [Word]? {
    skipBlanks()
    if byte(at: position) == .semicolon, peekCloser() == nil {
      position += 1
      skipNewlines()
      return nil
    }
    skipNewlines()
    guard readKeyword(.in, &keywords) else { return nil }
    var words: [Word] = []
    while true {
      skipBlanks()
      guard startsWord() else { break }
      words.append(readWord(.arrayElement))
    }
    if position < end {
      if text.bytes[position] == .newline || (text.bytes[position] == .semicolon && peekCloser() == nil) {
        if text.bytes[position] == .semicolon { position += 1 }
        skipNewlines()
      } else {
        reportUnexpected()
      }
    }
    return words
  }

  /// Reads `((initial; condition; step))` and the body.
  private mutating func readArithmeticFor(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    let open = position
    guard let close = arithmeticEnd(ofBracketsAt: position) else {
      report("the `((` opened here is never closed by `))`", open, open + 2)
      position = end
      return .arithmeticFor(
        initial: nil, condition: nil, step: nil, body: CommandList(items: [], range: text.range(end, end)))
    }
    passKeyword(2, &keywords)
    let expressions = readForExpressions(upTo: close)
    passKeyword(2, &keywords)
    skipBlanks()
    if byte(at: position) == .semicolon, peekCloser() == nil { position += 1 }
    skipNewlines()
    let body = readForBody(&keywords)
    return .arithmeticFor(initial: expressions[0], condition: expressions[1], step: expressions[2], body: body)
  }

  /// The three expressions between the semicolons.
  private mutating func readForExpressions(upTo close: Int) -> [ArithmeticExpression?] {
    let outerEnd = end
    let start = position
    end = close
    var expressions: [ArithmeticExpression?] = []
    while true {
      var context = WordContext(.semicolon)
      let expression = readArithmetic(&context)
      expressions.append(expression.parts.isEmpty ? nil : expression)
      guard position < end else { break }
      position += 1
    }
    end = outerEnd
    position = close
    if expressions.count != 3 { report("`for ((…))` needs three expressions with `;` between them", start, close) }
    return Array((expressions + [nil, nil]).prefix(3))
  }
}
