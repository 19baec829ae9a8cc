extension AwkReader {
  mutating func statement() throws(Unreadable) -> AwkStatement {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    skipBlanks()
    let start = position
    if isAt("{") {
      let statements = try block()
      return AwkStatement(kind: .block(statements), range: start..<position, head: start..<(start + 1))
    }
    switch peekWord() {
    case "if": return try ifStatement(start)
    case "while": return try whileStatement(start)
    case "do": return try doStatement(start)
    case "for": return try forStatement(start)
    case "switch": return try switchStatement(start)
    default: return try simpleStatement()
    }
  }

  private mutating func ifStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    position += "if".utf8.count
    let condition = try bracketed()
    let head = start..<position
    let body = try body()
    var otherwise: [AwkStatement]?
    let mark = position
    skipSeparators()
    if takeWord("else") { otherwise = try self.body() } else { position = mark }
    return AwkStatement(kind: .if(condition, then: body, otherwise: otherwise), range: start..<position, head: head)
  }

  private mutating func whileStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    position += "while".utf8.count
    let condition = try bracketed()
    let head = start..<position
    return AwkStatement(kind: .while(condition, try loopBody()), range: start..<position, head: head)
  }

  private mutating func doStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    position += "do".utf8.count
    let head = start..<position
    let body = try loopBody()
    skipSeparators()
    guard takeWord("while") else { throw Unreadable() }
    return AwkStatement(kind: .doWhile(body, try bracketed()), range: start..<position, head: head)
  }

  private mutating func forStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    position += "for".utf8.count
    try expect("(")
    skipBlanks()
    if let (variable, array) = forInHead() {
      let head = start..<position
      let kind = AwkStatement.Kind.forIn(variable, array: array, try loopBody())
      return AwkStatement(kind: kind, range: start..<position, head: head)
    }
    let first = isAt(";") ? nil : try simpleStatement()
    try expect(";")
    skipSpace()
    let condition = isAt(";") ? nil : try expression()
    try expect(";")
    skipSpace()
    let step = isAt(")") ? nil : try simpleStatement()
    try expect(")")
    let head = start..<position
    return AwkStatement(kind: .for(first, condition, step, try loopBody()), range: start..<position, head: head)
  }

  /// `key in array)`.
  private mutating func forInHead() -> (variable: String, array: String)? {
    let mark = position
    let variable = peekWord()
    guard !variable.isEmpty, !Self.words.contains(variable) else { return nil }
    position += variable.utf8.count
    skipBlanks()
    if takeWord("in") {
      skipBlanks()
      let array = peekWord()
      position += array.utf8.count
      skipBlanks()
      if !array.isEmpty, take(")") { return (variable, array) }
    }
    position = mark
    return nil
  }

  private mutating func switchStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    position += "switch".utf8.count
    let value = try bracketed()
    let head = start..<position
    skipSpace()
    try expect("{")
    let outer = surroundings.isInSwitch
    surroundings.isInSwitch = true
    defer { surroundings.isInSwitch = outer }
    var cases: [AwkCase] = []
    skipSpace()
    while !take("}") {
      cases.append(try switchCase())
      skipSpace()
    }
    return AwkStatement(kind: .switch(value, cases), range: start..<position, head: head)
  }

  private mutating func switchCase() throws(Unreadable) -> AwkCase {
    let start = position
    var value: AwkExpression?
    if takeWord("case") {
      skipBlanks()
      value = try increment()
      switch value?.kind {
      case .number, .string, .regex: break
      default: throw Unreadable()
      }
    } else if !takeWord("default") {
      throw Unreadable()
    }
    try expect(":")
    let head = start..<position
    var body: [AwkStatement] = []
    skipSeparators()
    while !isAt("}"), peekWord() != "case", peekWord() != "default" {
      if position >= bytes.count { throw Unreadable() }
      body.append(try statement())
      skipSeparators()
    }
    return AwkCase(value: value, body: body, head: head)
  }

  private mutating func bracketed() throws(Unreadable) -> AwkExpression {
    try expect("(")
    let outer = isPrinting
    isPrinting = false
    skipSpace()
    let expression = try expression()
    isPrinting = outer
    skipSpace()
    try expect(")")
    return expression
  }

  private mutating func loopBody() throws(Unreadable) -> [AwkStatement] {
    let outer = surroundings.isInLoop
    surroundings.isInLoop = true
    defer { surroundings.isInLoop = outer }
    return try body()
  }

  private mutating func body() throws(Unreadable) -> [AwkStatement] {
    skipSpace()
    if take(";") { return [] }
    if isAt("{") { return try block() }
    return [try statement()]
  }

  private mutating func simpleStatement() throws(Unreadable) -> AwkStatement {
    skipBlanks()
    let start = position
    let word = peekWord()
    let kind: AwkStatement.Kind
    switch word {
    case "print", "printf": kind = try printStatement(word)
    case "next", "nextfile", "break", "continue":
      try checkPlace(of: word)
      position += word.utf8.count
      kind = .word(word)
    case "exit", "return":
      if word == "return", !surroundings.isInFunction { throw Unreadable() }
      position += word.utf8.count
      skipBlanks()
      let value = isAtEndOfStatement ? nil : try expression()
      kind = word == "exit" ? .exit(value) : .return(value)
    case "delete": kind = try deleteStatement()
    default: kind = .expression(try expression())
    }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    skipBlanks()
    guard isAtEndOfStatement || isAt(")") else { throw Unreadable() }
    return AwkStatement(kind: kind, range: start..<end, head: start..<end)
  }

  private func checkPlace(of word: String) throws(Unreadable) {
    let isRight =
      switch word {
      case "break": surroundings.isInLoop || surroundings.isInSwitch
      case "continue": surroundings.isInLoop
      default: !surroundings.isBeginOrEnd
      }
    if !isRight { throw Unreadable() }
  }

  private mutating func deleteStatement() throws(Unreadable) -> AwkStatement.Kind {
    position += "delete".utf8.count
    skipBlanks()
    let target = try increment()
    switch target.kind {
    case .variable, .element: return .delete(target)
    default: throw Unreadable()
    }
  }

  private mutating func printStatement(_ word: String) throws(Unreadable) -> AwkStatement.Kind {
    position += word.utf8.count
    let outer = isPrinting
    isPrinting = true
    defer { isPrinting = outer }
    skipBlanks()
    var arguments: [AwkExpression] = []
    if !isAtEndOfStatement, !isAt(">"), !isAt("|"), !isAt(")") {
      repeat {
        skipSpace()
        arguments.append(try expression())
        skipBlanks()
      } while take(",")
    }
    if arguments.count == 1, case .group(let inner) = arguments[0].kind, inner.count > 1 {
      arguments = inner
    } else if word == "printf", arguments.count == 1, case .group(let inner) = arguments[0].kind {
      arguments = inner
    }
    if word == "printf" && arguments.isEmpty { throw Unreadable() }
    var sign: String?
    for mark: StaticString in [">>", ">", "|&", "|"] where sign == nil && take(mark) { sign = mark.description }
    var target: AwkExpression?
    if sign != nil {
      skipBlanks()
      target = try concatenation()
    }
    return .print(arguments, isFormatted: word == "printf", sign: sign, target: target)
  }
}
