extension AwkReader {
  mutating func expression() throws(Unreadable) -> AwkExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let left = try conditional()
    skipBlanks()
    for sign: StaticString in ["+=", "-=", "*=", "/=", "%=", "^="] where isAt(sign) && isTarget(left) {
      position += 2
      return try assignment(sign.description, left)
    }
    if isAt("="), !isAt("=="), isTarget(left) {
      position += 1
      return try assignment("=", left)
    }
    return left
  }

  private mutating func assignment(_ sign: String, _ left: AwkExpression) throws(Unreadable) -> AwkExpression {
    skipSpace()
    let right = try expression()
    return AwkExpression(kind: .assignment(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
  }

  private func isTarget(_ expression: AwkExpression) -> Bool {
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
      left = try chained("||", left, try and())
      skipBlanks()
    }
    return left
  }

  private mutating func and() throws(Unreadable) -> AwkExpression {
    var left = try membership()
    skipBlanks()
    while take("&&") {
      skipSpace()
      left = try chained("&&", left, try membership())
      skipBlanks()
    }
    return left
  }

  private mutating func membership() throws(Unreadable) -> AwkExpression {
    let left = try match()
    skipBlanks()
    guard !isForHead, takeWord("in") else { return left }
    skipBlanks()
    let array = peekWord()
    if array.isEmpty { throw Unreadable() }
    position += array.utf8.count
    return AwkExpression(kind: .membership(left, array), range: left.range.lowerBound..<position)
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
    let left = try concatenation()
    skipBlanks()
    for sign: StaticString in ["==", "!=", "<=", ">=", "<"] where isAt(sign) {
      position += sign.utf8CodeUnitCount
      skipBlanks()
      return binary(sign.description, left, try concatenation())
    }
    if !isPrinting, isAt(">"), !isAt(">>") {
      position += 1
      skipBlanks()
      return binary(">", left, try concatenation())
    }
    return left
  }

  private mutating func concatenation() throws(Unreadable) -> AwkExpression {
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
    case UInt8(ascii: "!"): return false
    default:
      guard Self.isNameByte(next) else { return false }
      return peekWord() != "in"
    }
  }

  private mutating func sum() throws(Unreadable) -> AwkExpression {
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
    if isAt("!"), !isAt("!~"), !isAt("!=") || byte(position + 1) != UInt8(ascii: "=") {
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
    if isAt("^") {
      position += 1
      skipBlanks()
      return binary("^", base, try unary())
    }
    return base
  }

  private mutating func increment() throws(Unreadable) -> AwkExpression {
    let start = position
    for sign: StaticString in ["++", "--"] where isAt(sign) {
      position += 2
      skipBlanks()
      let operand = try primary()
      guard isTarget(operand) else { throw Unreadable() }
      return AwkExpression(kind: .increment(sign.description, operand), range: start..<operand.range.upperBound)
    }
    let operand = try primary()
    for sign: StaticString in ["++", "--"] where isAt(sign) && isTarget(operand) {
      position += 2
      return AwkExpression(kind: .increment(sign.description, operand), range: start..<position)
    }
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
