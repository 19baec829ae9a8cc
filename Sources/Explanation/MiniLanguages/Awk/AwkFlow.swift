/// What the rules of a program do to each other.
struct AwkFlow {
  /// Whether something is done after the last line.
  let hasEnd: Bool
  /// Whether a rule so far may have kept later rules from seeing a line.
  private(set) var skipsLines = false

  init(_ program: AwkProgram) {
    hasEnd = program.rules.contains { rule in
      if case .end? = rule.pattern { true } else { false }
    }
  }

  mutating func take(_ rule: AwkProgram.Rule) {
    switch rule.pattern {
    case .begin?, .end?: break
    default: if Self.skips(rule.action ?? []) { skipsLines = true }
    }
  }

  private static func skips(_ statements: [AwkStatement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .word(let word): word == "next" || word == "nextfile"
      case .exit: true
      case .expression(let expression): reads(expression)
      case .if(let condition, let body, let otherwise): reads(condition) || skips(body + (otherwise ?? []))
      case .while(let condition, let body), .doWhile(let body, let condition): reads(condition) || skips(body)
      case .for(_, _, _, let body), .forIn(_, _, let body), .block(let body): skips(body)
      case .switch(_, let cases): cases.contains { skips($0.body) }
      case .print, .delete, .return: false
      }
    }
  }

  /// Whether an expression takes the next line of the input.
  private static func reads(_ expression: AwkExpression) -> Bool {
    switch expression.kind {
    case .getline(.input, _): true
    case .group(let items): items.contains(where: reads)
    case .binary(_, let left, _): reads(left)
    default: false
    }
  }
}
