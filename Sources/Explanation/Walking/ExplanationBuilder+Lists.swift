import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ list: CommandList, depth: Int) {
    let items = Shortened(list.items)
    for item in items.first { explain(item, of: list, depth: depth) }
    if let first = items.hidden.first, let last = items.hidden.last {
      let end = last.terminator?.range.end ?? last.andOrList.range.end
      addHidden(items.hidden.count, SourceRange(first.andOrList.range.start, end), depth)
    }
    for item in items.last { explain(item, of: list, depth: depth) }
  }

  private mutating func explain(_ item: CommandList.Item, of list: CommandList, depth: Int) {
    let wasApart = runsApart
    if item.terminator?.kind == .background { runsApart = true }
    explain(item.andOrList, depth: depth)
    runsApart = wasApart
    guard let terminator = item.terminator else { return }
    switch terminator.kind {
    case .background: add(.operator, terminator.range, depth, Self.background(item.andOrList))
    case .semicolon where terminator.range != list.items.last?.terminator?.range:
      add(.operator, terminator.range, depth, ListSentences.semicolon)
    case .semicolon, .newline: break
    }
  }

  /// One part for commands that are only counted.
  private mutating func addHidden(_ count: Int, _ range: SourceRange, _ depth: Int) {
    add(.code, range, depth, ListSentences.moreCommands, ["count": String(count)])
  }

  private static func background(_ list: AndOrList) -> LocalizedSentence {
    if !list.rest.isEmpty { return ListSentences.backgroundChain }
    return list.first.commands.count > 1 ? ListSentences.backgroundPipeline : ListSentences.background
  }

  private mutating func explain(_ list: AndOrList, depth: Int) {
    explain(list.first, depth: depth)
    var before: Set<AndOrList.Link.Operator> = []
    let links = Shortened(list.rest)
    for link in links.first { explain(link, after: &before, depth: depth) }
    if let first = links.hidden.first, let last = links.hidden.last {
      addHidden(links.hidden.count, first.operatorRange.union(last.pipeline.range), depth)
      before.formUnion(links.hidden.map(\.operator))
    }
    for link in links.last { explain(link, after: &before, depth: depth) }
  }

  private mutating func explain(
    _ link: AndOrList.Link, after signs: inout Set<AndOrList.Link.Operator>, depth: Int
  ) {
    add(.operator, link.operatorRange, depth, Self.sentence(link.operator, after: signs))
    signs.insert(link.operator)
    explain(link.pipeline, depth: depth)
  }

  /// `&&` and `||` bind equally, from the left: what decides is the last command that ran.
  private static func sentence(
    _ sign: AndOrList.Link.Operator, after signs: Set<AndOrList.Link.Operator>
  ) -> LocalizedSentence {
    let isAnd = sign == .and
    if signs.isEmpty { return isAnd ? ListSentences.and : ListSentences.or }
    if signs == [sign] { return isAnd ? ListSentences.andAll : ListSentences.orAll }
    if !signs.contains(sign) { return isAnd ? ListSentences.andAny : ListSentences.orAny }
    return isAnd ? ListSentences.andLast : ListSentences.orLast
  }

  private mutating func explain(_ pipeline: Pipeline, depth: Int) {
    let isLong = pipeline.commands.count > 1
    if let time = pipeline.time {
      add(.keyword, time.range, depth, time.isPOSIXFormat ? ListSentences.timePOSIX : ListSentences.time)
    }
    for negation in pipeline.negations { add(.operator, negation, depth, ListSentences.not) }
    let wasApart = runsApart
    if isLong { runsApart = true }
    let stages = Shortened(Array(pipeline.commands.indices))
    for index in stages.shown {
      let command = pipeline.commands[index]
      if index == stages.last.first, let first = stages.hidden.first {
        addHidden(
          stages.hidden.count, pipeline.operators[first - 1].range.union(pipeline.commands[index - 1].range), depth)
      }
      if index > 0, index - 1 < pipeline.operators.count {
        explain(pipeline.operators[index - 1], from: pipeline.commands[index - 1], to: command, depth: depth)
      }
      let outer = feedsCrontab
      if index + 1 < pipeline.commands.count { feedsCrontab = name(of: pipeline.commands[index + 1]) == "crontab" }
      feedsPipe = index < pipeline.operators.count
      explain(command, depth: depth)
      feedsCrontab = outer
    }
    feedsPipe = false
    runsApart = wasApart
  }

  private mutating func explain(_ sign: Pipeline.PipeOperator, from: Command, to: Command, depth: Int) {
    let names = [
      "sign": sign.includesStandardError ? "|&" : "|",
      "from": name(of: from) ?? filled(ListSentences.commandBefore),
      "to": name(of: to) ?? filled(ListSentences.commandAfter),
    ]
    let (sentence, aside) =
      switch StreamPlaces.intoPipe(from: from, withErrors: sign.includesStandardError, argument) {
      case (true, false): (ListSentences.pipe, ListSentences.pipedInput)
      case (true, true): (ListSentences.pipeWithErrors, ListSentences.pipedInputWithErrors)
      case (false, true): (ListSentences.pipeOfErrors, ListSentences.pipedErrors)
      case (false, false): (ListSentences.emptyPipe, ListSentences.emptyInput)
      }
    add(.operator, sign.range, depth, sentence, names)
    result.spans[result.spans.count - 1].aside = filled(aside, names)
  }

  /// Whether the output of the command that comes next goes into a pipe; asked once.
  mutating func takePipe() -> Bool {
    defer { feedsPipe = false }
    return feedsPipe
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
    guard commandsLeft > 0 else { return add(.code, command.range, depth, ListSentences.tooMany) }
    commandsLeft -= 1
    nesting += 1
    defer { nesting -= 1 }
    switch command {
    case .simple(let node): explain(node, depth: depth)
    case .compound(let node): explain(node, depth: depth)
    case .function(let node):
      add(
        .keyword, SourceRange(node.range.start, max(node.nameRange.end, node.body.range.start)), depth,
        ConstructSentences.function, ["name": node.name])
      let before = positional
      (feedsPipe, positional) = (false, [])
      explain(node.body, depth: depth + 1, isFunctionBody: true)
      positional = before
    case .coprocess(let node):
      let range = SourceRange(node.keywordRange.start, node.command.range.start)
      add(.keyword, range, depth, ConstructSentences.coprocess, ["name": node.name ?? "COPROC"])
      let before = runsApart
      (feedsPipe, runsApart) = (false, true)
      explain(node.command, depth: depth + 1)
      runsApart = before
    case .error(let node): add(.error, node.range, depth, ListSentences.unreadable)
    }
  }

  mutating func explain(_ node: SimpleCommand, depth: Int) {
    let intoPipe = takePipe()
    let all = Shortened(node.words)
    let words = all.shown.map(argument)
    let assignments = Shortened(node.assignments)
    for assignment in assignments.first { explain(assignment, program: words.first?.text, depth: depth) }
    addHidden(assignments.hidden.map(\.range), depth: depth)
    for assignment in assignments.last { explain(assignment, program: words.first?.text, depth: depth) }
    if words.count == 1, words[0].text == "exec", !node.redirections.isEmpty {
      add(.program, words[0].word.range, depth, RedirectionSentences.exec)
    } else if !words.isEmpty {
      explainCommand(words, depth: depth)
    }
    addHidden(all.hidden.map(\.range), depth: depth + 1)
    explain(node.redirections, intoPipe: intoPipe, depth: words.isEmpty ? depth : depth + 1)
  }

  /// One part for words that are only counted.
  mutating func addHidden(_ words: [SourceRange], depth: Int) {
    guard let first = words.first, let last = words.last else { return }
    let values = ["count": String(words.count)]
    add(.operand, first.union(last), depth, ListSentences.moreWords, values)
  }

  private mutating func explain(_ assignment: Assignment, program: String?, depth: Int) {
    var values = ["name": assignment.name, "program": program ?? ""]
    if let index = assignment.index { values["name"] = assignment.name + "[" + argument(index).text + "]" }
    let sentence = sentence(assignment, isForOne: program != nil, &values)
    add(.assignment, assignment.range, depth, sentence, values)
    switch assignment.value {
    case .word(let word): if let word { explainExpansions(word, depth: depth + 1) }
    case .array(let elements):
      for word in Shortened(elements.compactMap(\.value)).shown { explainExpansions(word, depth: depth + 1) }
    }
  }

  private func sentence(
    _ assignment: Assignment, isForOne: Bool, _ values: inout [String: String]
  ) -> LocalizedSentence {
    switch assignment.value {
    case .word(nil): return isForOne ? ExpansionSentences.assignEmptyFor : ExpansionSentences.assignEmpty
    case .word(let word?):
      values["value"] = argument(word).text
      if assignment.isAppend { return ExpansionSentences.append }
      return isForOne ? ExpansionSentences.assignFor : ExpansionSentences.assign
    case .array(let elements):
      values["count"] = String(elements.count)
      if !elements.isEmpty, !elements.allSatisfy(isOneWord) {
        return assignment.isAppend ? ExpansionSentences.appendWordsToArray : ExpansionSentences.assignArrayOfWords
      }
      if let only = elements.first, elements.count == 1 { values["value"] = frame.script.text(in: only.range) }
      switch (elements.count, assignment.isAppend) {
      case (0, _): return ExpansionSentences.assignEmptyArray
      case (1, false): return ExpansionSentences.assignArrayOfOne
      case (1, true): return ExpansionSentences.appendOneToArray
      case (_, false): return ExpansionSentences.assignArray
      case (_, true): return ExpansionSentences.appendToArray
      }
    }
  }

  /// Whether an element of a list stays one word whatever the shell replaces in it.
  private func isOneWord(_ element: Assignment.ArrayElement) -> Bool {
    guard let word = element.value else { return true }
    return word.parts.allSatisfy { part in
      switch part {
      case .literal, .escaped, .singleQuoted, .ansiCQuoted, .tilde, .arithmetic: true
      case .doubleQuoted(let parts, _, _): !parts.contains(where: Self.isListOfWords)
      case .parameter, .commandSubstitution, .processSubstitution, .brace, .glob: element.index != nil
      }
    }
  }

  /// `$@` and `${a[@]}`, which are several words even in quotes.
  private static func isListOfWords(_ part: WordPart) -> Bool {
    guard case .parameter(let node) = part, !node.isLength else { return false }
    if node.name == "@" { return true }
    guard case .literal("@", _)? = node.index?.parts.first else { return false }
    return true
  }

  /// Notes the names of all functions that are defined in `list`.
  mutating func collectFunctions(_ list: CommandList) {
    var names: Set<String> = []
    var walker = SyntaxWalker()
    walker.command = { if case .function(let node) = $0 { names.insert(node.name) } }
    walker.walk(list)
    functions.formUnion(names)
  }
}
