/// Finds the variables that a program assigns.
struct AwkAssignments {
  private var names: Set<String> = []

  /// The names, of which one may be assigned only now and then.
  static func names(in program: AwkProgram) -> Set<String> {
    var finder = AwkAssignments()
    for item in program.items {
      switch item {
      case .function(let function): finder.take(function.body)
      case .rule(let rule):
        if case .expression(let pattern)? = rule.pattern { finder.take(pattern) }
        finder.take(rule.action ?? [])
      }
    }
    return finder.names
  }

  private mutating func take(_ statements: [AwkStatement]) {
    for statement in statements { take(statement) }
  }

  private mutating func take(_ statement: AwkStatement) {
    switch statement.kind {
    case .print(let arguments, _, _, _): for argument in arguments { take(argument) }
    case .expression(let expression): take(expression)
    case .if(let condition, let body, let otherwise):
      take(condition)
      take(body + (otherwise ?? []))
    case .while(let condition, let body), .doWhile(let body, let condition):
      take(condition)
      take(body)
    case .for(let first, let condition, let step, let body):
      for part in [first, step] { if let part { take(part) } }
      if let condition { take(condition) }
      take(body)
    case .forIn(_, _, let body), .block(let body): take(body)
    case .switch(let value, let cases):
      take(value)
      for branch in cases { take(branch.body) }
    case .delete, .exit, .return, .word: break
    }
  }

  private mutating func take(_ expression: AwkExpression) {
    switch expression.kind {
    case .assignment(_, let target, let value):
      if case .variable(let name) = target.kind { names.insert(name) }
      take(value)
    case .increment(_, let target), .unary(_, let target): take(target)
    case .binary(_, let left, let right):
      take(left)
      take(right)
    case .conditional(let condition, let yes, let no): for part in [condition, yes, no] { take(part) }
    case .group(let items), .concatenation(let items), .call(_, let items), .element(_, let items):
      for item in items { take(item) }
    case .getline(_, let target): if let target { take(target) }
    case .number, .string, .regex, .variable, .field, .membership: break
    }
  }
}
