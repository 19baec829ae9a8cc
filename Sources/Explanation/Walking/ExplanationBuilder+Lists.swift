import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  mutating func explain(_ list: CommandList, depth: Int) {
    for (index, item) in list.items.enumerated() {
      let isBackground = item.terminator?.kind == .background
      let wasApart = runsApart
      if isBackground { runsApart = true }
      explain(item.andOrList, depth: depth)
      runsApart = wasApart
      guard let terminator = item.terminator else { continue }
      switch terminator.kind {
      case .background: add(.operator, terminator.range, depth, Self.background(item.andOrList))
      case .semicolon where index + 1 < list.items.count:
        add(.operator, terminator.range, depth, ListSentences.semicolon)
      case .semicolon, .newline: break
      }
    }
  }

  private static func background(_ list: AndOrList) -> LocalizedSentence {
    if !list.rest.isEmpty { return ListSentences.backgroundChain }
    return list.first.commands.count > 1 ? ListSentences.backgroundPipeline : ListSentences.background
  }

  private mutating func explain(_ list: AndOrList, depth: Int) {
    explain(list.first, depth: depth)
    var before: Set<AndOrList.Link.Operator> = []
    for link in list.rest {
      add(.operator, link.operatorRange, depth, Self.sentence(link.operator, after: before))
      before.insert(link.operator)
      explain(link.pipeline, depth: depth)
    }
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
    for (index, command) in pipeline.commands.enumerated() {
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
    let (shown, hidden) = Self.shortened(node.words)
    let words = shown.map(argument)
    for assignment in node.assignments { explain(assignment, program: words.first?.text, depth: depth) }
    if words.count == 1, words[0].text == "exec", !node.redirections.isEmpty {
      add(.program, words[0].word.range, depth, RedirectionSentences.exec)
    } else if !words.isEmpty {
      explainCommand(words, depth: depth)
    }
    addHidden(hidden, depth: depth + 1)
    explain(node.redirections, intoPipe: intoPipe, depth: words.isEmpty ? depth : depth + 1)
  }

  /// How many words of one command are explained one by one, and how many of them are its last ones.
  private static let shownWords = (all: 1000, last: 100)

  /// The words to explain one by one, and those in the middle of a very long command that are only counted.
  static func shortened(_ words: [Word]) -> (shown: [Word], hidden: ArraySlice<Word>) {
    guard words.count > shownWords.all else { return (words, []) }
    let hidden = words[(shownWords.all - shownWords.last)..<(words.count - shownWords.last)]
    return (Array(words[..<hidden.startIndex] + words[hidden.endIndex...]), hidden)
  }

  /// One part for words that are only counted.
  mutating func addHidden(_ words: ArraySlice<Word>, depth: Int) {
    guard let first = words.first, let last = words.last else { return }
    let values = ["count": String(words.count)]
    add(.operand, first.range.union(last.range), depth, ListSentences.moreWords, values)
  }

  private mutating func explain(_ assignment: Assignment, program: String?, depth: Int) {
    var values = ["name": assignment.name, "program": program ?? ""]
    if let index = assignment.index { values["name"] = assignment.name + "[" + argument(index).text + "]" }
    let sentence = sentence(assignment, isForOne: program != nil, &values)
    add(.assignment, assignment.range, depth, sentence, values)
    switch assignment.value {
    case .word(let word): if let word { explainExpansions(word, depth: depth + 1) }
    case .array(let elements):
      for word in elements.compactMap(\.value) { explainExpansions(word, depth: depth + 1) }
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
