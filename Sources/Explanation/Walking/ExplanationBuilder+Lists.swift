import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ list: CommandList, depth: Int) {
    for (index, item) in list.items.enumerated() {
      explain(item.andOrList, depth: depth)
      guard let terminator = item.terminator else { continue }
      switch terminator.kind {
      case .background: add(.operator, terminator.range, depth, ListSentences.background)
      case .semicolon where index + 1 < list.items.count:
        add(.operator, terminator.range, depth, ListSentences.semicolon)
      case .semicolon, .newline: break
      }
    }
  }

  private mutating func explain(_ list: AndOrList, depth: Int) {
    explain(list.first, depth: depth)
    for link in list.rest {
      add(.operator, link.operatorRange, depth, link.operator == .and ? ListSentences.and : ListSentences.or)
      explain(link.pipeline, depth: depth)
    }
  }

  private mutating func explain(_ pipeline: Pipeline, depth: Int) {
    if let time = pipeline.time {
      add(.keyword, time.range, depth, time.isPOSIXFormat ? ListSentences.timePOSIX : ListSentences.time)
    }
    for negation in pipeline.negations { add(.operator, negation, depth, ListSentences.not) }
    for (index, command) in pipeline.commands.enumerated() {
      if index > 0, index - 1 < pipeline.operators.count {
        let sign = pipeline.operators[index - 1]
        let sentence = sign.includesStandardError ? ListSentences.pipeWithErrors : ListSentences.pipe
        let names = [
          "from": name(of: pipeline.commands[index - 1]) ?? filled(ListSentences.commandBefore),
          "to": name(of: command) ?? filled(ListSentences.commandAfter),
        ]
        add(.operator, sign.range, depth, sentence, names)
      }
      explain(command, depth: depth)
    }
  }

  /// The program of a stage, where it is written down.
  private func name(of command: Command) -> String? {
    if case .compound(let node) = command { return constructName(node.kind) }
    guard case .simple(let node) = command, let word = node.words.first else { return nil }
    let name = argument(word)
    return name.isLiteral && !name.bytes.isEmpty ? name.text : nil
  }

  private func constructName(_ kind: CompoundCommand.Kind) -> String? {
    switch kind {
    case .while, .until, .for, .arithmeticFor, .select: filled(ListSentences.loop)
    case .subshell: filled(ListSentences.subshell)
    case .group: filled(ListSentences.group)
    case .if, .case, .arithmetic, .test: nil
    }
  }

  mutating func explain(_ command: Command, depth: Int) {
    guard nesting < Self.deepestNesting else { return add(.code, command.range, depth, ListSentences.tooDeep) }
    nesting += 1
    defer { nesting -= 1 }
    switch command {
    case .simple(let node): explain(node, depth: depth)
    case .compound(let node): explain(node, depth: depth)
    case .function(let node):
      add(
        .keyword, SourceRange(node.range.start, max(node.nameRange.end, node.body.range.start)), depth,
        ConstructSentences.function, ["name": node.name])
      explain(node.body, depth: depth + 1)
    case .coprocess(let node):
      add(.keyword, SourceRange(node.keywordRange.start, node.command.range.start), depth, ConstructSentences.coprocess)
      explain(node.command, depth: depth + 1)
    case .error(let node): add(.error, node.range, depth, ListSentences.unreadable)
    }
  }

  mutating func explain(_ node: SimpleCommand, depth: Int) {
    let words = node.words.map(argument)
    for assignment in node.assignments { explain(assignment, program: words.first?.text, depth: depth) }
    if !words.isEmpty { explainCommand(words, depth: depth) }
    for redirection in node.redirections { explain(redirection, depth: words.isEmpty ? depth : depth + 1) }
  }

  private mutating func explain(_ assignment: Assignment, program: String?, depth: Int) {
    var values = ["name": assignment.name, "program": program ?? ""]
    var sentence = program == nil ? ExpansionSentences.assignEmpty : ExpansionSentences.assignEmptyFor
    switch assignment.value {
    case .word(nil): break
    case .word(let word?):
      values["value"] = argument(word).text
      sentence = program == nil ? ExpansionSentences.assign : ExpansionSentences.assignFor
      if assignment.isAppend { sentence = ExpansionSentences.append }
    case .array(let elements):
      values["count"] = String(elements.count)
      sentence = ExpansionSentences.assignArray
    }
    if let index = assignment.index { values["name"] = assignment.name + "[" + argument(index).text + "]" }
    add(.assignment, assignment.range, depth, sentence, values)
    switch assignment.value {
    case .word(let word): if let word { explainExpansions(word, depth: depth + 1) }
    case .array(let elements):
      for word in elements.compactMap(\.value) { explainExpansions(word, depth: depth + 1) }
    }
  }

  /// Notes the names of all functions that are defined in `list`.
  mutating func collectFunctions(_ list: CommandList) {
    for pipeline in list.items.flatMap(\.andOrList.pipelines) {
      for command in pipeline.commands {
        if case .function(let node) = command { functions.insert(node.name) }
      }
    }
  }
}
