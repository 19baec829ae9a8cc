extension SyntaxReader {
  private static let unaryOperators: Set<String> = [
    "-a", "-b", "-c", "-d", "-e", "-f", "-g", "-h", "-k", "-p", "-r", "-s", "-t", "-u", "-w", "-x", "-G", "-L", "-N",
    "-O", "-S", "-z", "-n", "-o", "-v", "-R",
  ]
  private static let binaryOperators: Set<String> = [
    "=", "==", "!=", "=~", "-nt", "-ot", "-ef", "-eq", "-ne", "-lt", "-le", "-gt", "-ge",
  ]

  /// Reads `[[ expression ]]`.
  mutating func readTest(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    let open = position
    passKeyword(2, &keywords)
    var count = 0
    let expression = readTestDisjunction(&count)
    skipNewlines()
    if endsTest() {
      passKeyword(2, &keywords)
    } else if position < end {
      reportUnexpected()
      skipToTestEnd()
      if endsTest() { passKeyword(2, &keywords) }
    } else {
      report("`]]` is missing: the `[[` that stands here is not closed", open, open + 2)
    }
    return .test(expression)
  }

  /// Whether `]]` stands here.
  private func endsTest() -> Bool {
    byte(at: position) == .closeBracket && byte(at: position + 1) == .closeBracket && endsWord(position + 2)
  }

  /// Goes to the `]]` of the line after what could not be read.
  private mutating func skipToTestEnd() {
    while position < end, text.bytes[position] != .newline, !endsTest() { position += 1 }
  }

  private mutating func readTestDisjunction(_ count: inout Int) -> TestExpression {
    var expression = readTestConjunction(&count)
    while let range = passTestOperator(.bar, &count) {
      expression = .or(expression, readTestConjunction(&count), operatorRange: range)
    }
    return expression
  }

  private mutating func readTestConjunction(_ count: inout Int) -> TestExpression {
    var expression = readTestTerm(&count)
    while let range = passTestOperator(.ampersand, &count) {
      expression = .and(expression, readTestTerm(&count), operatorRange: range)
    }
    return expression
  }

  /// Goes past `&&` or `||`; four of them count as a level, for the tree leans to one side.
  private mutating func passTestOperator(_ sign: UInt8, _ count: inout Int) -> SourceRange? {
    skipNewlines()
    guard byte(at: position) == sign, byte(at: position + 1) == sign else { return nil }
    count += 1
    guard count / 4 + nesting <= Self.nestingLimit else {
      abandon("too long: this test has more operators than can be read")
      return nil
    }
    let range = text.range(position, position + 2)
    position += 2
    skipNewlines()
    return range
  }

  private mutating func readTestTerm(_ count: inout Int) -> TestExpression {
    skipNewlines()
    let start = position
    if byte(at: position) == .openParenthesis {
      return readTestGroup(&count)
    }
    if byte(at: position) == .exclamation, endsWord(position + 1), byte(at: position + 1) != .openParenthesis {
      guard enter() else { return emptyTest() }
      defer { leave() }
      position += 1
      let operand = readTestTerm(&count)
      return .not(operand, range: text.range(start, position))
    }
    return readTestPrimary()
  }

  private mutating func readTestGroup(_ count: inout Int) -> TestExpression {
    let start = position
    guard enter() else { return emptyTest() }
    defer { leave() }
    position += 1
    var inner = count
    let expression = readTestDisjunction(&inner)
    skipNewlines()
    if byte(at: position) == .closeParenthesis {
      position += 1
    } else if position >= end {
      report("the `(` opened here is never closed", start, start + 1)
    } else {
      reportUnexpected()
    }
    return .group(expression, range: text.range(start, position))
  }

  private func emptyTest() -> TestExpression {
    let here = text.range(position, position)
    return .word(Word(parts: [.literal("", range: here)], range: here))
  }

  private mutating func readTestPrimary() -> TestExpression {
    guard startsTestWord() else {
      reportMissingOperand()
      return emptyTest()
    }
    let left = readWord(.operand)
    skipBlanks()
    if let sign = left.unquotedText, Self.unaryOperators.contains(sign) {
      guard startsTestWord() else {
        reportMissingOperand(after: left.range)
        return .word(left)
      }
      let operand = readWord(.operand)
      skipBlanks()
      return .unary(operator: sign, operatorRange: left.range, operand: operand)
    }
    guard let (sign, range) = readBinaryOperator() else {
      // After a lone word the operator or the end must stand on the same line.
      if byte(at: position) == .newline { reportUnexpected() }
      return .word(left)
    }
    skipBlanks()
    guard startsTestWord() else {
      reportMissingOperand(after: range)
      return .word(left)
    }
    let isPattern = sign == "==" || sign == "=" || sign == "!="
    let right = readWord(sign == "=~" ? .regularExpression : isPattern ? .casePattern : .operand)
    skipBlanks()
    return .binary(left: left, operator: sign, operatorRange: range, right: right)
  }

  private func startsTestWord() -> Bool {
    if byte(at: position) == .openParenthesis { return isAfterMatch }
    return startsWord() && !endsTest()
  }

  /// Whether the `=~` stands right before, so that a `(` begins a regular expression.
  private var isAfterMatch: Bool {
    var before = position - 1
    while before > 0, text.bytes[before].isBlank { before -= 1 }
    return before > 0 && text.bytes[before] == .tilde && text.bytes[before - 1] == .equals
  }

  private mutating func reportMissingOperand(after range: SourceRange? = nil) {
    guard position < end else { return }
    if let range {
      report("a word is missing after the operator that stands here", range)
    } else {
      reportUnexpected()
    }
  }

  private mutating func readBinaryOperator() -> (String, SourceRange)? {
    let start = position
    if [.lessThan, .greaterThan].contains(byte(at: start)), !startsProcessSubstitution(start) {
      position += 1
      return (text.string(start, position), text.range(start, position))
    }
    guard startsWord(), !endsTest() else { return nil }
    var stop = start
    while stop < end, stop - start < 4, !text.bytes[stop].isMetacharacter { stop += 1 }
    guard endsWord(stop) else { return nil }
    let sign = text.string(start, stop)
    guard Self.binaryOperators.contains(sign) else { return nil }
    position = stop
    return (sign, text.range(start, stop))
  }
}

extension Word {
  /// The word's text where it is written without quotes and expansions.
  var unquotedText: String? {
    guard parts.count == 1, case .literal(let text, _) = parts[0] else { return nil }
    return text
  }
}
