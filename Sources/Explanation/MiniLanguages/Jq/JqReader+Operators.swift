extension JqReader {
  /// How an operator binds: the higher, the tighter.
  private struct Binding {
    enum Side { case left, right, none }
    var level: Int
    var side: Side
  }

  private static func binding(_ sign: String) -> Binding? {
    switch sign {
    case "//": Binding(level: 1, side: .right)
    case "=", "|=", "+=", "-=", "*=", "/=", "%=", "//=": Binding(level: 2, side: .none)
    case "or": Binding(level: 3, side: .left)
    case "and": Binding(level: 4, side: .left)
    case "==", "!=", "<", "<=", ">", ">=": Binding(level: 5, side: .none)
    case "+", "-": Binding(level: 6, side: .left)
    case "*", "/", "%": Binding(level: 7, side: .left)
    default: nil
    }
  }

  private var currentOperator: String? {
    switch token.kind {
    case .sign(let sign): sign
    case .name(let word) where word == "and" || word == "or": word
    default: nil
    }
  }

  /// Operands with operators between them that bind at least as tightly as `level`.
  mutating func binary(_ level: Int) throws(Unreadable) -> JqExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    var left = try operand()
    var highest = Int.max
    while let sign = currentOperator, let binding = Self.binding(sign), binding.level >= level {
      // `1 == 2 == 3` and `.a = 1 = 2` are errors.
      guard binding.level <= highest else { throw Unreadable() }
      chain += 1
      guard chain <= Self.longestChain else { throw Unreadable() }
      advance()
      let right = try binary(binding.side == .right ? binding.level : binding.level + 1)
      if sign == "/", isNumber(left), isZero(right) { throw Unreadable() }
      highest = binding.side == .none ? binding.level - 1 : binding.level
      let range = left.range.lowerBound..<right.range.upperBound
      left = JqExpression(kind: .binary(sign, left, right), range: range)
    }
    return left
  }

  private func isNumber(_ expression: JqExpression) -> Bool {
    if case .number = expression.kind { true } else { false }
  }

  /// jq computes numbers as it reads them, and refuses to divide by nothing.
  private func isZero(_ expression: JqExpression) -> Bool {
    guard case .number(let text) = expression.kind else { return false }
    return Double(text) == 0
  }

  private mutating func operand() throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    switch token.kind {
    case .sign("-"):
      advance()
      guard nesting < Self.deepestNesting else { throw Unreadable() }
      nesting += 1
      defer { nesting -= 1 }
      let inner = try operand()
      return JqExpression(kind: .negative(inner), range: start..<lastEnd)
    case .name("def"): return try pipeline()
    case .name("try"): return try attempt()
    case .name("if"): return optional(try condition())
    case .name("reduce"): return optional(try fold("reduce"))
    case .name("foreach"): return optional(try fold("foreach"))
    case .name("label"):
      advance()
      let name = try variable()
      try expect("|")
      labels.append(name)
      defer { labels.removeLast() }
      return JqExpression(kind: .label(name, try pipeline()), range: start..<lastEnd)
    default:
      let term = try term()
      guard takeWord("as") else { return term }
      let patterns = try patterns()
      try expect("|")
      return JqExpression(kind: .binding(term, patterns, try pipeline()), range: start..<lastEnd)
    }
  }

  /// An expression that is no term may be followed by `?` alone.
  private mutating func optional(_ expression: JqExpression) -> JqExpression {
    var expression = expression
    while take("?"), chain < Self.longestChain {
      chain += 1
      expression = JqExpression(kind: .optional(expression), range: expression.range.lowerBound..<lastEnd)
    }
    return expression
  }

  private mutating func attempt() throws(Unreadable) -> JqExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = token.range.lowerBound
    advance()
    let body = try operand()
    let otherwise = takeWord("catch") ? try operand() : nil
    return JqExpression(kind: .attempt(body, otherwise: otherwise), range: start..<lastEnd)
  }
}
