extension AwkReader {
  mutating func expression() throws(Unreadable) -> AwkExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    return try assigned(try conditional())
  }

  /// An assignment where its target was just read.
  private mutating func assigned(_ left: AwkExpression) throws(Unreadable) -> AwkExpression {
    guard isTarget(left) else { return left }
    skipBlanks()
    for sign: StaticString in ["**=", "+=", "-=", "*=", "/=", "%=", "^="] where isAt(sign) {
      position += sign.utf8CodeUnitCount
      return try assignment(sign.description, left)
    }
    guard isAt("="), !isAt("==") else { return left }
    position += 1
    return try assignment("=", left)
  }

  private mutating func assignment(_ sign: String, _ left: AwkExpression) throws(Unreadable) -> AwkExpression {
    skipBlanks()
    let right = try expression()
    return AwkExpression(kind: .assignment(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
  }

  func isTarget(_ expression: AwkExpression) -> Bool {
    switch expression.kind {
    case .variable, .field, .element: true
    default: false
    }
  }

  private mutating func conditional() throws(Unreadable) -> AwkExpression {
    let condition = try or()
    skipBlanks()
    guard take("?") else { return condition }
    skipSpace()
    let yes = try expression()
    skipSpace()
    try expect(":")
    skipSpace()
    let no = try expression()
    return AwkExpression(
      kind: .conditional(condition, yes, no), range: condition.range.lowerBound..<no.range.upperBound)
  }

  private mutating func or() throws(Unreadable) -> AwkExpression {
    var left = try and()
    skipBlanks()
    while take("||") {
      skipSpace()
      left = try chained("||", left, try assigned(try and()))
      skipBlanks()
    }
    return left
  }

  private mutating func and() throws(Unreadable) -> AwkExpression {
    var left = try membership()
    skipBlanks()
    while take("&&") {
      skipSpace()
      left = try chained("&&", left, try assigned(try membership()))
      skipBlanks()
    }
    return left
  }

  private mutating func membership() throws(Unreadable) -> AwkExpression {
    var left = try match()
    skipBlanks()
    while takeWord("in") {
      skipBlanks()
      let array = peekWord()
      if array.isEmpty || Self.words.contains(array) { throw Unreadable() }
      position += array.utf8.count
      chain += 1
      if chain > Self.longestChain { throw Unreadable() }
      left = AwkExpression(kind: .membership(left, array), range: left.range.lowerBound..<position)
      skipBlanks()
    }
    return left
  }

  private mutating func match() throws(Unreadable) -> AwkExpression {
    var left = try comparison()
    skipBlanks()
    while isAt("~") || isAt("!~") {
      let sign = isAt("~") ? "~" : "!~"
      position += sign.utf8.count
      skipBlanks()
      left = try chained(sign, left, try comparison())
      skipBlanks()
    }
    return left
  }

  private mutating func comparison() throws(Unreadable) -> AwkExpression {
    let left = try piped()
    skipBlanks()
    for sign: StaticString in ["==", "!=", "<=", ">=", "<"] where isAt(sign) {
      position += sign.utf8CodeUnitCount
      return try compared(sign.description, left)
    }
    if !isPrinting, isAt(">"), !isAt(">>") {
      position += 1
      return try compared(">", left)
    }
    return left
  }

  private mutating func compared(_ sign: String, _ left: AwkExpression) throws(Unreadable) -> AwkExpression {
    skipBlanks()
    let right = try piped()
    skipBlanks()
    // `a < b < c` is an error.
    let isRow = isAt("==") || isAt("!=") || isAt("<") || isAt(">") && !isPrinting
    if isRow { throw Unreadable() }
    return binary(sign, left, right)
  }

  /// `command | getline`.
  private mutating func piped() throws(Unreadable) -> AwkExpression {
    var left = try concatenation()
    while true {
      skipBlanks()
      let mark = position
      guard isAt("|"), !isAt("||"), take("|&") || take("|") else { return left }
      skipBlanks()
      guard takeWord("getline") else {
        position = mark
        return left
      }
      chain += 1
      if chain > Self.longestChain { throw Unreadable() }
      let target = try lineTarget()
      left = AwkExpression(kind: .getline(.command(left), target), range: left.range.lowerBound..<position)
    }
  }

  mutating func concatenation() throws(Unreadable) -> AwkExpression {
    var pieces = [try sum()]
    skipBlanks()
    while startsOperand {
      pieces.append(try sum())
      skipBlanks()
    }
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return pieces[0] }
    return AwkExpression(kind: .concatenation(pieces), range: first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether another operand follows at once, so that the two are joined.
  private var startsOperand: Bool {
    guard let next = byte(position) else { return false }
    switch next {
    case UInt8(ascii: "$"), UInt8(ascii: "\""), UInt8(ascii: "("): return true
    case UInt8(ascii: "."): return byte(position + 1).map { (0x30...0x39).contains($0) } ?? false
    case UInt8(ascii: "!"): return !isAt("!=") && !isAt("!~")
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return isAt("++") || isAt("--")
    default:
      guard Self.isNameByte(next) else { return false }
      let word = peekWord()
      return word == "getline" ? false : word.isEmpty || !Self.words.contains(word)
    }
  }

  mutating func sum() throws(Unreadable) -> AwkExpression {
    var left = try product()
    skipBlanks()
    while isAt("+") || isAt("-"), byte(position + 1) != UInt8(ascii: "="), !isAt("++"), !isAt("--") {
      let sign = isAt("+") ? "+" : "-"
      position += 1
      skipBlanks()
      left = try chained(sign, left, try product())
      skipBlanks()
    }
    return left
  }

  private mutating func product() throws(Unreadable) -> AwkExpression {
    var left = try unary()
    skipBlanks()
    while isAt("*") || isAt("/") || isAt("%"), byte(position + 1) != UInt8(ascii: "="), !isAt("**") {
      let sign = String(UnicodeScalar(bytes[position]))
      position += 1
      skipBlanks()
      left = try chained(sign, left, try unary())
      skipBlanks()
    }
    return left
  }

  private mutating func unary() throws(Unreadable) -> AwkExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    skipBlanks()
    let start = position
    if isAt("!"), !isAt("!~"), !isAt("!=") {
      position += 1
      let operand = try unary()
      return AwkExpression(kind: .unary("!", operand), range: start..<operand.range.upperBound)
    }
    if isAt("-") || isAt("+"), !isAt("--"), !isAt("++") {
      let sign = isAt("-") ? "-" : "+"
      position += 1
      let operand = try unary()
      return AwkExpression(kind: .unary(sign, operand), range: start..<operand.range.upperBound)
    }
    let base = try increment()
    skipBlanks()
    guard isAt("^") && !isAt("^=") || isAt("**") && !isAt("**=") else { return base }
    position += isAt("^") ? 1 : 2
    skipBlanks()
    return binary("^", base, try unary())
  }

  mutating func increment() throws(Unreadable) -> AwkExpression {
    let start = position
    for sign: StaticString in ["++", "--"] where isAt(sign) {
      position += 2
      skipBlanks()
      let operand = try primary()
      guard isTarget(operand) else { throw Unreadable() }
      return AwkExpression(kind: .increment(sign.description, operand), range: start..<operand.range.upperBound)
    }
    let operand = try primary()
    let mark = position
    skipBlanks()
    for sign: StaticString in ["++", "--"] where isAt(sign) && isTarget(operand) {
      position += 2
      return AwkExpression(kind: .increment(sign.description, operand), range: start..<position)
    }
    position = mark
    return operand
  }

  /// A further operator of a row, which makes the tree lean to the left: a row may be as long as brackets may be deep.
  private mutating func chained(
    _ sign: String, _ left: AwkExpression, _ right: AwkExpression
  ) throws(Unreadable) -> AwkExpression {
    chain += 1
    if chain > Self.longestChain { throw Unreadable() }
    return binary(sign, left, right)
  }

  private func binary(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> AwkExpression {
    AwkExpression(kind: .binary(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
  }
}
