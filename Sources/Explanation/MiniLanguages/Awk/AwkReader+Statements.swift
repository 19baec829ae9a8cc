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
    let word = peekWord()
    switch word {
    case "if", "while", "for", "do": return try construct(word, start)
    default: return try simpleStatement()
    }
  }

  private mutating func construct(_ word: String, _ start: Int) throws(Unreadable) -> AwkStatement {
    position += word.utf8.count
    switch word {
    case "if":
      let condition = try bracketed()
      let head = start..<position
      let body = try body()
      var otherwise: [AwkStatement]?
      let mark = position
      skipSeparators()
      if takeWord("else") { otherwise = try self.body() } else { position = mark }
      return AwkStatement(kind: .if(condition, then: body, otherwise: otherwise), range: start..<position, head: head)
    case "while":
      let condition = try bracketed()
      let head = start..<position
      return AwkStatement(kind: .while(condition, try body()), range: start..<position, head: head)
    case "do":
      let head = start..<position
      let body = try body()
      skipSeparators()
      guard takeWord("while") else { throw Unreadable() }
      return AwkStatement(kind: .doWhile(body, try bracketed()), range: start..<position, head: head)
    default: return try forStatement(start)
    }
  }

  private mutating func forStatement(_ start: Int) throws(Unreadable) -> AwkStatement {
    try expect("(")
    skipBlanks()
    let mark = position
    let variable = peekWord()
    if !variable.isEmpty {
      position += variable.utf8.count
      skipBlanks()
      if takeWord("in") {
        skipBlanks()
        let array = peekWord()
        position += array.utf8.count
        skipBlanks()
        if !array.isEmpty, take(")") {
          let head = start..<position
          return AwkStatement(kind: .forIn(variable, array: array, try body()), range: start..<position, head: head)
        }
      }
      position = mark
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
    return AwkStatement(kind: .for(first, condition, step, try body()), range: start..<position, head: head)
  }

  private mutating func bracketed() throws(Unreadable) -> AwkExpression {
    try expect("(")
    let outer = isPrinting
    isPrinting = false
    let expression = try expression()
    isPrinting = outer
    try expect(")")
    return expression
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
      position += word.utf8.count
      kind = .word(word)
    case "exit":
      position += word.utf8.count
      skipBlanks()
      kind = .exit(isAtEndOfStatement ? nil : try expression())
    case "delete":
      position += word.utf8.count
      skipBlanks()
      kind = .delete(try expression())
    case "getline", "return", "function": throw Unreadable()
    default: kind = .expression(try expression())
    }
    let end = position
    skipBlanks()
    guard isAtEndOfStatement || isAt(")") else { throw Unreadable() }
    return AwkStatement(kind: kind, range: start..<end, head: start..<end)
  }

  private mutating func printStatement(_ word: String) throws(Unreadable) -> AwkStatement.Kind {
    position += word.utf8.count
    isPrinting = true
    defer { isPrinting = false }
    skipBlanks()
    var arguments: [AwkExpression] = []
    if !isAtEndOfStatement, !isAt(">"), !isAt("|") {
      repeat {
        skipSpace()
        arguments.append(try expression())
        skipBlanks()
      } while take(",")
    }
    if arguments.count == 1, case .group(let inner) = arguments[0].kind, inner.count > 1 { arguments = inner }
    var sign: String?
    if take(">>") { sign = ">>" } else if take(">") { sign = ">" } else if take("|") { sign = "|" }
    var target: AwkExpression?
    if sign != nil {
      skipBlanks()
      target = try expression()
    }
    return .print(arguments, isFormatted: word == "printf", sign: sign, target: target)
  }
}
