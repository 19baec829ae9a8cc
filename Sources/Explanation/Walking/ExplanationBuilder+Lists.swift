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
        let aside = sign.includesStandardError ? ListSentences.pipedInputWithErrors : ListSentences.pipedInput
        result.spans[result.spans.count - 1].aside = filled(aside, names)
      }
      let outer = feedsCrontab
      if index + 1 < pipeline.commands.count { feedsCrontab = name(of: pipeline.commands[index + 1]) == "crontab" }
      explain(command, depth: depth)
      feedsCrontab = outer
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
    let (shown, hidden) = Self.shortened(node.words)
    let words = shown.map(argument)
    for assignment in node.assignments { explain(assignment, program: words.first?.text, depth: depth) }
    if !words.isEmpty { explainCommand(words, depth: depth) }
    addHidden(hidden, depth: depth + 1)
    for redirection in node.redirections { explain(redirection, depth: words.isEmpty ? depth : depth + 1) }
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
    var names: Set<String> = []
    var walker = SyntaxWalker()
    walker.command = { if case .function(let node) = $0 { names.insert(node.name) } }
    walker.walk(list)
    functions.formUnion(names)
  }
}
