extension JqReader {
  /// A value with what is taken from it: `.a[0].b?`; no `if`, `reduce` or `foreach`.
  mutating func term() throws(Unreadable) -> JqExpression {
    if isAtWord("if") || isAtWord("reduce") || isAtWord("foreach") { throw Unreadable() }
    let start = token.range.lowerBound
    var term = try primary()
    while true {
      switch token.kind {
      case .field(let name):
        advance()
        term = JqExpression(kind: .field(term, name), range: start..<lastEnd)
      case .sign("."):
        let mark = (token, lastEnd)
        advance()
        if token.kind == .quote {
          let key = try string(format: nil)
          term = JqExpression(kind: Self.member(term, key), range: start..<lastEnd)
        } else if isAt("[") {
          term = try bracket(of: term, start)
        } else {
          (token, lastEnd) = mark
          return term
        }
      case .sign("["): term = try bracket(of: term, start)
      case .sign("?"):
        advance()
        term = JqExpression(kind: .optional(term), range: start..<lastEnd)
      default: return term
      }
      chain += 1
      guard chain <= Self.longestChain else { throw Unreadable() }
    }
  }

  /// The member of a value that a string names.
  private static func member(_ base: JqExpression, _ key: JqExpression) -> JqExpression.Kind {
    if case .text(nil, let pieces) = key.kind {
      if pieces.isEmpty { return .field(base, "") }
      if pieces.count == 1, case .plain(let name) = pieces[0] { return .field(base, name) }
    }
    return .index(base, key)
  }

  private mutating func bracket(of base: JqExpression, _ start: Int) throws(Unreadable) -> JqExpression {
    try expect("[")
    let kind: JqExpression.Kind
    if isAt("]") {
      kind = .iterate(base)
    } else if take(":") {
      kind = .slice(base, from: nil, to: try pipeline())
    } else {
      let first = try pipeline()
      if take(":") {
        kind = .slice(base, from: first, to: isAt("]") ? nil : try pipeline())
      } else {
        kind = Self.member(base, first)
      }
    }
    try expect("]")
    return JqExpression(kind: kind, range: start..<lastEnd)
  }

  private mutating func primary() throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    let identity = JqExpression(kind: .identity, range: start..<start)
    switch token.kind {
    case .number:
      let text = String(decoding: bytes[token.range], as: UTF8.self)
      advance()
      return JqExpression(kind: .number(text), range: start..<lastEnd)
    case .field(let name):
      advance()
      return JqExpression(kind: .field(identity, name), range: start..<lastEnd)
    case .quote: return try string(format: nil)
    case .format(let format):
      advance()
      if token.kind == .quote { return try string(format: format, start) }
      return JqExpression(kind: .format(format), range: start..<lastEnd)
    case .sign(let sign): return try signed(sign, start, identity)
    case .name(let name): return try named(name, start)
    case .end, .invalid: throw Unreadable()
    }
  }

  private mutating func signed(
    _ sign: String, _ start: Int, _ identity: JqExpression
  ) throws(Unreadable) -> JqExpression {
    advance()
    let kind: JqExpression.Kind
    switch sign {
    case ".":
      guard token.kind == .quote else { return JqExpression(kind: .identity, range: start..<lastEnd) }
      kind = Self.member(identity, try string(format: nil))
    case "..": kind = .recursion
    case "$": kind = takeWord("__loc__") ? .location : .variable(try variableName())
    case "(":
      kind = .group(try pipeline())
      try expect(")")
    case "[":
      kind = .array(isAt("]") ? nil : try pipeline())
      try expect("]")
    case "{": kind = .object(try entries())
    default: throw Unreadable()
    }
    return JqExpression(kind: kind, range: start..<lastEnd)
  }

  private mutating func variableName() throws(Unreadable) -> String {
    guard case .name(let name) = token.kind else { throw Unreadable() }
    advance()
    return name
  }

  private mutating func named(_ name: String, _ start: Int) throws(Unreadable) -> JqExpression {
    if name == "break" {
      advance()
      let label = try variable()
      guard labels.contains(label) else { throw Unreadable() }
      return JqExpression(kind: .breakOut(label), range: start..<lastEnd)
    }
    let name = try self.name()
    var arguments: [JqExpression] = []
    if take("(") {
      repeat { arguments.append(try pipeline()) } while take(";")
      try expect(")")
    }
    let signature = Self.signature(name, arguments.count)
    guard JqFunctions.names.contains(signature) || functions.contains(signature) else { throw Unreadable() }
    return JqExpression(kind: .call(name, arguments), range: start..<lastEnd)
  }

  mutating func condition() throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    var branches: [JqBranch] = []
    repeat {
      let head = token.range.lowerBound
      advance()
      let condition = try pipeline()
      try expectWord("then")
      let end = lastEnd
      branches.append(JqBranch(condition: condition, then: try pipeline(), head: head..<end))
    } while isAtWord("elif")
    let otherwise = takeWord("else") ? try pipeline() : nil
    try expectWord("end")
    return JqExpression(kind: .condition(branches, otherwise: otherwise), range: start..<lastEnd)
  }

  mutating func fold(_ word: String) throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    advance()
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let source = try term()
    try expectWord("as")
    let patterns = try patterns()
    try expect("(")
    let first = try pipeline()
    try expect(";")
    let update = try pipeline()
    let extract = word == "foreach" && take(";") ? try pipeline() : nil
    try expect(")")
    let kind: JqExpression.Kind =
      word == "reduce"
      ? .reduce(source, patterns, start: first, update: update)
      : .foreach(source, patterns, start: first, update: update, extract: extract)
    return JqExpression(kind: kind, range: start..<lastEnd)
  }
}
