/// Copies a tree with other ranges, or with the here-documents put where they belong.
struct SyntaxRewriter {
  /// What becomes of each range.
  var range: (SourceRange) -> SourceRange = { $0 }
  /// The here-documents, by the source offset of their operators.
  var hereDocuments: [Int: HereDocument] = [:]

  func rewrite(_ list: CommandList) -> CommandList {
    CommandList(items: list.items.map(rewrite), range: range(list.range))
  }

  private func rewrite(_ item: CommandList.Item) -> CommandList.Item {
    CommandList.Item(
      andOrList: rewrite(item.andOrList),
      terminator: item.terminator.map { .init(kind: $0.kind, range: range($0.range)) })
  }

  private func rewrite(_ list: AndOrList) -> AndOrList {
    AndOrList(
      first: rewrite(list.first),
      rest: list.rest.map {
        .init(operator: $0.operator, operatorRange: range($0.operatorRange), pipeline: rewrite($0.pipeline))
      })
  }

  private func rewrite(_ pipeline: Pipeline) -> Pipeline {
    Pipeline(
      time: pipeline.time.map { .init(isPOSIXFormat: $0.isPOSIXFormat, range: range($0.range)) },
      negations: pipeline.negations.map(range), commands: pipeline.commands.map(rewrite),
      operators: pipeline.operators.map {
        .init(includesStandardError: $0.includesStandardError, range: range($0.range))
      }, range: range(pipeline.range))
  }

  private func rewrite(_ command: Command) -> Command {
    switch command {
    case .simple(let node): return .simple(rewrite(node))
    case .compound(let node): return .compound(rewrite(node))
    case .function(let node):
      return .function(
        FunctionDefinition(
          name: node.name, nameRange: range(node.nameRange), usesKeyword: node.usesKeyword,
          body: rewrite(node.body), range: range(node.range)))
    case .coprocess(let node):
      return .coprocess(
        Coprocess(
          name: node.name, command: rewrite(node.command), keywordRange: range(node.keywordRange),
          range: range(node.range)))
    case .error(let node): return .error(SyntaxErrorNode(text: node.text, range: range(node.range)))
    }
  }

  private func rewrite(_ command: SimpleCommand) -> SimpleCommand {
    SimpleCommand(
      assignments: command.assignments.map(rewrite), words: command.words.map(rewrite),
      redirections: command.redirections.map(rewrite), range: range(command.range))
  }

  private func rewrite(_ assignment: Assignment) -> Assignment {
    let value: Assignment.Value =
      switch assignment.value {
      case .word(let word): .word(word.map(rewrite))
      case .array(let elements):
        .array(
          elements.map {
            .init(
              index: $0.index.map(rewrite), isAppend: $0.isAppend, value: $0.value.map(rewrite),
              range: range($0.range))
          })
      }
    return Assignment(
      name: assignment.name, index: assignment.index.map(rewrite), isAppend: assignment.isAppend, value: value,
      range: range(assignment.range))
  }

  private func rewrite(_ redirection: Redirection) -> Redirection {
    let document = redirection.hereDocument ?? hereDocuments[redirection.operatorRange.start]
    return Redirection(
      descriptor: redirection.descriptor, operator: redirection.operator,
      operatorRange: range(redirection.operatorRange), target: rewrite(redirection.target),
      hereDocument: document.map {
        HereDocument(
          delimiter: $0.delimiter, isQuoted: $0.isQuoted, body: $0.body.map(rewrite), range: range($0.range))
      }, range: range(redirection.range))
  }
}

extension SyntaxRewriter {
  private func rewrite(_ command: CompoundCommand) -> CompoundCommand {
    CompoundCommand(
      kind: rewrite(command.kind), redirections: command.redirections.map(rewrite),
      keywords: command.keywords.map { .init(text: $0.text, range: range($0.range)) }, range: range(command.range))
  }

  private func rewrite(_ kind: CompoundCommand.Kind) -> CompoundCommand.Kind {
    switch kind {
    case .subshell(let list): return .subshell(rewrite(list))
    case .group(let list): return .group(rewrite(list))
    case .if(let branches, let otherwise):
      return .if(
        branches: branches.map { .init(condition: rewrite($0.condition), body: rewrite($0.body)) },
        otherwise: otherwise.map(rewrite))
    case .while(let condition, let body): return .while(condition: rewrite(condition), body: rewrite(body))
    case .until(let condition, let body): return .until(condition: rewrite(condition), body: rewrite(body))
    case .for(let variable, let variableRange, let words, let body):
      return .for(
        variable: variable, variableRange: range(variableRange), words: words?.map(rewrite), body: rewrite(body))
    case .arithmeticFor(let initial, let condition, let step, let body):
      return .arithmeticFor(
        initial: initial.map(rewrite), condition: condition.map(rewrite), step: step.map(rewrite),
        body: rewrite(body))
    case .select(let variable, let variableRange, let words, let body):
      return .select(
        variable: variable, variableRange: range(variableRange), words: words?.map(rewrite), body: rewrite(body))
    case .case(let subject, let clauses):
      return .case(
        subject: rewrite(subject),
        clauses: clauses.map {
          .init(
            patterns: $0.patterns.map(rewrite), body: rewrite($0.body), terminator: $0.terminator,
            range: range($0.range))
        })
    case .arithmetic(let expression): return .arithmetic(rewrite(expression))
    case .test(let expression): return .test(rewrite(expression))
    }
  }

  private func rewrite(_ expression: TestExpression) -> TestExpression {
    switch expression {
    case .word(let word): .word(rewrite(word))
    case .unary(let sign, let operatorRange, let operand):
      .unary(operator: sign, operatorRange: range(operatorRange), operand: rewrite(operand))
    case .binary(let left, let sign, let operatorRange, let right):
      .binary(left: rewrite(left), operator: sign, operatorRange: range(operatorRange), right: rewrite(right))
    case .not(let operand, let notRange): .not(rewrite(operand), range: range(notRange))
    case .and(let left, let right, let operatorRange):
      .and(rewrite(left), rewrite(right), operatorRange: range(operatorRange))
    case .or(let left, let right, let operatorRange):
      .or(rewrite(left), rewrite(right), operatorRange: range(operatorRange))
    case .group(let inner, let groupRange): .group(rewrite(inner), range: range(groupRange))
    }
  }

  private func rewrite(_ expression: ArithmeticExpression) -> ArithmeticExpression {
    ArithmeticExpression(parts: expression.parts.map(rewrite), range: range(expression.range))
  }
}

extension SyntaxRewriter {
  private func rewrite(_ word: Word) -> Word { Word(parts: word.parts.map(rewrite), range: range(word.range)) }

  private func rewrite(_ part: WordPart) -> WordPart {
    switch part {
    case .literal(let text, let partRange): .literal(text, range: range(partRange))
    case .escaped(let text, let partRange): .escaped(text, range: range(partRange))
    case .singleQuoted(let text, let partRange): .singleQuoted(text, range: range(partRange))
    case .doubleQuoted(let parts, let isLocalized, let partRange):
      .doubleQuoted(parts.map(rewrite), isLocalized: isLocalized, range: range(partRange))
    case .ansiCQuoted(let raw, let value, let partRange):
      .ansiCQuoted(raw: raw, value: value, range: range(partRange))
    case .tilde(let user, let partRange): .tilde(user: user, range: range(partRange))
    case .parameter(let node): .parameter(rewrite(node))
    case .commandSubstitution(let node):
      .commandSubstitution(
        CommandSubstitution(list: rewrite(node.list), isBackquoted: node.isBackquoted, range: range(node.range)))
    case .arithmetic(let expression, let partRange): .arithmetic(rewrite(expression), range: range(partRange))
    case .processSubstitution(let node):
      .processSubstitution(
        ProcessSubstitution(isOutput: node.isOutput, list: rewrite(node.list), range: range(node.range)))
    case .brace(let node): .brace(BraceExpansion(form: rewrite(node.form), range: range(node.range)))
    case .glob(let node): .glob(Glob(form: rewrite(node.form), range: range(node.range)))
    }
  }

  private func rewrite(_ form: BraceExpansion.Form) -> BraceExpansion.Form {
    guard case .alternatives(let alternatives) = form else { return form }
    return .alternatives(alternatives.map { $0.map(rewrite) })
  }

  private func rewrite(_ form: Glob.Form) -> Glob.Form {
    guard case .extended(let sign, let alternatives) = form else { return form }
    return .extended(operator: sign, alternatives: alternatives.map { $0.map(rewrite) })
  }

  private func rewrite(_ node: ParameterExpansion) -> ParameterExpansion {
    ParameterExpansion(
      name: node.name, index: node.index.map(rewrite), isBraced: node.isBraced, isLength: node.isLength,
      isIndirect: node.isIndirect, operation: node.operation.map(rewrite), range: range(node.range))
  }

  private func rewrite(_ operation: ParameterExpansion.Operation) -> ParameterExpansion.Operation {
    switch operation {
    case .fallback(let sign, let checksEmpty, let word):
      .fallback(operator: sign, checksEmpty: checksEmpty, word: word.map(rewrite))
    case .removePattern(let sign, let pattern): .removePattern(operator: sign, pattern: pattern.map(rewrite))
    case .replace(let sign, let pattern, let replacement):
      .replace(operator: sign, pattern: pattern.map(rewrite), replacement: replacement.map(rewrite))
    case .slice(let offset, let length): .slice(offset: rewrite(offset), length: length.map(rewrite))
    case .changeCase(let sign, let pattern): .changeCase(operator: sign, pattern: pattern.map(rewrite))
    case .transform: operation
    }
  }
}

extension CommandList {
  /// The list with every range set to nothing, for comparing what two sources say.
  package var withoutRanges: CommandList { SyntaxRewriter(range: { _ in SourceRange(0, 0) }).rewrite(self) }

  /// Whether both say the same, wherever in their sources.
  package func structurallyEquals(_ other: CommandList) -> Bool { withoutRanges == other.withoutRanges }
}
