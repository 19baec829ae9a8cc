/// Goes through a tree, outer nodes first, in the order of the source but for here-documents, which come with their
/// redirections.
package struct SyntaxWalker {
  /// What is told of each simple command.
  package var simpleCommand: (SimpleCommand) -> Void = { _ in }
  /// What is told of each command, whatever its kind.
  package var command: (Command) -> Void = { _ in }
  /// What is told of each pipeline.
  package var pipeline: (Pipeline) -> Void = { _ in }
  /// What is told of each word.
  package var word: (Word) -> Void = { _ in }
  /// What is told of each part of a word, a here-document or an arithmetic expression.
  package var part: (WordPart) -> Void = { _ in }

  /// Makes a walker that tells nothing.
  package init() {}

  /// Goes through `list` and everything in it.
  package func walk(_ list: CommandList) {
    for item in list.items {
      for pipeline in item.andOrList.pipelines {
        self.pipeline(pipeline)
        for command in pipeline.commands { walk(command) }
      }
    }
  }

  /// Goes through `command` and everything in it.
  package func walk(_ command: Command) {
    self.command(command)
    switch command {
    case .simple(let node): walk(node)
    case .compound(let node): walk(node)
    case .function(let node): walk(node.body)
    case .coprocess(let node): walk(node.command)
    case .error: break
    }
  }

  /// Goes through `word` and everything in it.
  package func walk(_ word: Word) {
    self.word(word)
    walk(word.parts)
  }

  private func walk(_ command: SimpleCommand) {
    simpleCommand(command)
    for assignment in command.assignments { walk(assignment) }
    for word in command.words { walk(word) }
    for redirection in command.redirections { walk(redirection) }
  }

  private func walk(_ assignment: Assignment) {
    assignment.index.map(walk)
    switch assignment.value {
    case .word(let word): word.map(walk)
    case .array(let elements):
      for element in elements {
        element.index.map(walk)
        element.value.map(walk)
      }
    }
  }

  private func walk(_ redirection: Redirection) {
    walk(redirection.target)
    if let document = redirection.hereDocument { walk(document.body) }
  }

  // Loops, not `forEach`: a function handed over holds the walker and all that it tells.
  private func walk(_ parts: [WordPart]) {
    for part in parts { walk(part) }
  }
}

extension SyntaxWalker {
  private func walk(_ command: CompoundCommand) {
    switch command.kind {
    case .subshell(let list), .group(let list): walk(list)
    case .if(let branches, let otherwise):
      for branch in branches {
        walk(branch.condition)
        walk(branch.body)
      }
      otherwise.map(walk)
    case .while(let condition, let body), .until(let condition, let body):
      walk(condition)
      walk(body)
    case .for(_, _, let words, let body), .select(_, _, let words, let body):
      for word in words ?? [] { walk(word) }
      walk(body)
    case .arithmeticFor(let initial, let condition, let step, let body):
      for expression in [initial, condition, step] { expression.map(walk) }
      walk(body)
    case .case(let subject, let clauses):
      walk(subject)
      for clause in clauses {
        for pattern in clause.patterns { walk(pattern) }
        walk(clause.body)
      }
    case .arithmetic(let expression): walk(expression)
    case .test(let expression): walk(expression)
    }
    for redirection in command.redirections { walk(redirection) }
  }

  private func walk(_ expression: ArithmeticExpression) { walk(expression.parts) }

  private func walk(_ expression: TestExpression) {
    switch expression {
    case .word(let word), .unary(_, _, let word): walk(word)
    case .binary(let left, _, _, let right):
      walk(left)
      walk(right)
    case .not(let operand, _), .group(let operand, _): walk(operand)
    case .and(let left, let right, _), .or(let left, let right, _):
      walk(left)
      walk(right)
    }
  }

  private func walk(_ part: WordPart) {
    self.part(part)
    switch part {
    case .literal, .escaped, .singleQuoted, .ansiCQuoted, .tilde: break
    case .doubleQuoted(let parts, _, _): walk(parts)
    case .parameter(let node):
      node.index.map(walk)
      node.operation.map(walk)
    case .commandSubstitution(let node): walk(node.list)
    case .arithmetic(let expression, _): walk(expression)
    case .processSubstitution(let node): walk(node.list)
    case .brace(let node):
      if case .alternatives(let alternatives) = node.form { for parts in alternatives { walk(parts) } }
    case .glob(let node):
      if case .extended(_, let alternatives) = node.form { for parts in alternatives { walk(parts) } }
    }
  }

  private func walk(_ operation: ParameterExpansion.Operation) {
    switch operation {
    case .fallback(_, _, let word), .removePattern(_, let word), .changeCase(_, let word): word.map(walk)
    case .replace(_, let pattern, let replacement):
      pattern.map(walk)
      replacement.map(walk)
    case .slice(let offset, let length):
      walk(offset)
      length.map(walk)
    case .transform: break
    }
  }
}

extension CommandList {
  /// Calls `body` for each simple command, also of those in substitutions, compound commands, functions and
  /// here-documents; an outer command comes before those in its words.
  package func forEachSimpleCommand(_ body: (SimpleCommand) -> Void) {
    withoutActuallyEscaping(body) { body in
      var walker = SyntaxWalker()
      walker.simpleCommand = body
      walker.walk(self)
    }
  }
}
