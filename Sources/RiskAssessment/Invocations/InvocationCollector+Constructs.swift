import ShellGrammar

extension InvocationCollector {
  mutating func collect(_ compound: CompoundCommand, upstream: Int?, input: String?) {
    add(compound.redirections)
    let start = invocations.count
    defer { noteWrites(of: compound.redirections, around: start..<invocations.count) }
    for redirection in compound.redirections { collectSubstitutions(in: redirection) }
    let input = OutputText.input(of: compound.redirections, in: &self) ?? input
    switch compound.kind {
    case .subshell(let list), .group(let list): collect(list, upstream: upstream, input: input)
    case .if(let branches, let otherwise):
      for branch in branches {
        collect(branch.condition, upstream: upstream, input: input)
        collect(branch.body, upstream: upstream, input: input)
      }
      if let otherwise { collect(otherwise, upstream: upstream, input: input) }
    case .while(let condition, let body), .until(let condition, let body):
      let start = invocations.count
      collect(condition, upstream: upstream, input: input)
      let bodyStart = invocations.count
      let wasEndless = isInEndlessLoop
      if case .while = compound.kind, condition.neverEnds { isInEndlessLoop = true }
      collect(body, upstream: upstream, input: input)
      isInEndlessLoop = wasEndless
      let isFed = upstream != nil || compound.redirections.contains { $0.operator == .input }
      if isFed { noteFoundFiles(from: bodyStart, named: readNames(in: start..<bodyStart)) }
    case .for(let variable, _, let words, let body), .select(let variable, _, let words, let body):
      for word in words ?? [] { collectSubstitutions(in: word.parts) }
      noteLoop(variable, over: words)
      collect(body, upstream: upstream, input: input)
    case .arithmeticFor(let initial, let condition, let step, let body):
      for expression in [initial, condition, step] { collectSubstitutions(in: expression?.parts ?? []) }
      collect(body, upstream: upstream, input: input)
    case .case(let subject, let clauses):
      collectSubstitutions(in: subject.parts)
      for clause in clauses { collect(clause.body, upstream: upstream, input: input) }
    case .arithmetic(let expression): collectSubstitutions(in: expression.parts)
    case .test(let expression): collectSubstitutions(in: expression)
    }
  }

  /// The variables that lines are read into: `while IFS= read -r f`.
  private func readNames(in places: Range<Int>) -> Set<String> {
    Set(invocations[places].filter { $0.name == "read" }.flatMap { $0.operands.compactMap(\.value) })
  }

  mutating func collectSubstitutions(in redirection: Redirection) {
    collectSubstitutions(in: redirection.target.parts)
    collectSubstitutions(in: redirection.hereDocument?.body ?? [])
  }

  mutating func collectSubstitutions(in assignment: Assignment) {
    collectSubstitutions(in: assignment.index?.parts ?? [])
    switch assignment.value {
    case .word(let word): collectSubstitutions(in: word?.parts ?? [])
    case .array(let elements):
      for element in elements { collectSubstitutions(in: (element.index?.parts ?? []) + (element.value?.parts ?? [])) }
    }
  }

  private mutating func collectSubstitutions(in expression: TestExpression) {
    switch expression {
    case .word(let word), .unary(_, _, let word): collectSubstitutions(in: word.parts)
    case .binary(let left, _, _, let right): collectSubstitutions(in: left.parts + right.parts)
    case .not(let inner, _), .group(let inner, _): collectSubstitutions(in: inner)
    case .and(let left, let right, _), .or(let left, let right, _):
      collectSubstitutions(in: left)
      collectSubstitutions(in: right)
    }
  }

  mutating func collectSubstitutions(in parts: [WordPart]) {
    for part in parts {
      switch part {
      case .commandSubstitution(let node): collect(node.list, upstream: nil, input: nil)
      case .processSubstitution(let node) where node.isOutput: pendingOutputs.append(node.list)
      case .processSubstitution(let node): collect(node.list, upstream: nil, input: nil)
      case .doubleQuoted(let inner, _, _): collectSubstitutions(in: inner)
      case .arithmetic(let expression, _): collectSubstitutions(in: expression.parts)
      case .parameter(let node): collectSubstitutions(in: (node.index?.parts ?? []) + node.innerParts)
      case .brace(let node):
        if case .alternatives(let alternatives) = node.form {
          for alternative in alternatives { collectSubstitutions(in: alternative) }
        }
      default: break
      }
    }
  }
}

extension CommandList {
  /// Whether it is `true` or `:`, so that a loop over it never ends by it, or goes to a folder that the loop may make.
  fileprivate var neverEnds: Bool {
    guard items.count == 1, items[0].andOrList.rest.isEmpty, items[0].andOrList.first.commands.count == 1,
      case .simple(let simple) = items[0].andOrList.first.commands[0]
    else { return false }
    return ["true", ":", "cd"].contains(simple.commandName)
  }
}

extension ParameterExpansion {
  /// The parts of the words inside the braces.
  var innerParts: [WordPart] {
    switch operation {
    case .fallback(_, _, let word): word?.parts ?? []
    case .removePattern(_, let word), .changeCase(_, let word): word?.parts ?? []
    case .replace(_, let pattern, let replacement): (pattern?.parts ?? []) + (replacement?.parts ?? [])
    case .slice(let offset, let length): offset.parts + (length?.parts ?? [])
    case .transform, nil: []
    }
  }
}

extension WordPart {
  /// Whether file names may take the part's place.
  var isPattern: Bool {
    switch self {
    case .glob, .brace: true
    default: false
    }
  }

  /// Whether the shell splits what it fills in for the part; not where that is a number or the home folder.
  var isSplit: Bool {
    switch self {
    case .parameter(let node): !node.isLength && !Self.plainNames.contains(node.name)
    case .commandSubstitution: true
    default: false
    }
  }

  private static let plainNames: Set<String> = [
    "?", "#", "$", "!", "HOME", "PWD", "OLDPWD", "USER", "UID", "EUID", "RANDOM",
  ]

  /// Whether the part's text is only known when the command runs.
  var isDynamic: Bool {
    switch self {
    case .parameter, .commandSubstitution, .processSubstitution, .arithmetic: true
    case .doubleQuoted(let parts, _, _): parts.contains(where: \.isDynamic)
    default: false
    }
  }
}
