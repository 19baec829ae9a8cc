import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a flag with its value.
  mutating func explain(_ use: FlagUse, _ context: ArgumentContext, depth: Int) {
    let argument = context.arguments[use.place.argument]
    let flagRange = argument.outerRange(use.place.bytes)
    let value = use.value.map { context.arguments[$0.argument].text($0.bytes) }.joined(separator: " ")
    var values = ["flag": use.typed, "program": context.command.name, "page": use.entry.source]
    if use.isNegated { return addNegated(use, flagRange, values, depth: depth) }
    let isMissing = use.value.isEmpty && use.command == nil && needsValue(use.entry.argument)
    var sentence = use.entry.says ?? ProgramSentences.flagWithoutSentence
    if use.value.isEmpty, !isMissing { sentence = use.entry.saysWithoutValue ?? sentence }
    let showsValue = SentenceTemplate.showsValue(sentence, language)
    values["value"] = isMissing ? valueName(use.entry.argument) : value
    if let command = use.command, let first = command.first, let last = command.last {
      let range = context.arguments[first].word.range.union(context.arguments[last].word.range)
      values["value"] = frame.script.text(in: range)
    }
    let isWhole = showsValue || use.isNumber
    let range = isWhole ? use.value.reduce(flagRange) { $0.union(self.range($1, context)) } : flagRange
    add(.flag, range, depth, sentence, values, source: use.entry.source)
    if isMissing {
      let missing = ["flag": use.typed, "name": valueName(use.entry.argument)]
      add(.flag, flagRange, depth + 1, ProgramSentences.missingValue, missing)
    }
    explainValue(use, value, isShown: showsValue || use.isNumber, context, depth: depth)
    if use.command != nil { explainCommand(of: use, context, depth: depth + 1) }
  }

  private func range(_ piece: ArgumentPiece, _ context: ArgumentContext) -> SourceRange {
    context.arguments[piece.argument].outerRange(piece.bytes)
  }

  private mutating func addNegated(_ use: FlagUse, _ range: SourceRange, _ values: [String: String], depth: Int) {
    var values = values
    values["positive"] = "--" + use.typed.dropFirst("--no-".count)
    add(.flag, range, depth, ProgramSentences.negatedFlag, values, source: use.entry.source)
  }

  private func needsValue(_ argument: FlagArgument) -> Bool {
    switch argument {
    case .required, .words, .command: true
    case .none, .attached, .optional: false
    }
  }

  private func valueName(_ argument: FlagArgument) -> String {
    switch argument {
    case .none: "VALUE"
    case .required(let name), .attached(let name), .optional(let name): name
    case .words(let names): names.joined(separator: " ")
    case .command: "COMMAND"
    }
  }

  /// The line of the value itself, where the flag's sentence does not show it or its form has more to tell.
  private mutating func explainValue(
    _ use: FlagUse, _ value: String, isShown: Bool, _ context: ArgumentContext, depth: Int
  ) {
    guard let first = use.value.first, let last = use.value.last else { return }
    let range = range(first, context).union(range(last, context))
    var values = [
      "flag": use.typed, "value": value, "program": context.command.name, "name": valueName(use.entry.argument),
    ]
    var language = use.entry.language
    if let (entry, captures) = fitting(use.entry.values, value) {
      values.merge(captures) { ours, _ in ours }
      language = entry.language ?? language
      add(.value, range, isShown ? depth + 1 : depth, entry.says, values)
    } else if !isShown {
      add(.value, range, depth, ProgramSentences.value, values)
    }
    for piece in use.value {
      explainContents(context.arguments[piece.argument], piece.bytes, language, depth: depth + 1)
    }
  }

  private mutating func explainCommand(of use: FlagUse, _ context: ArgumentContext, depth: Int) {
    guard let command = use.command else { return }
    let words = Array(context.arguments[command])
    let before = placeholders
    if context.command.name == "find" {
      placeholders["{}"] = fitting(use.entry.values, "{}")?.0.says ?? ProgramSentences.eachFound
    }
    explainCommand(words, depth: depth)
    placeholders = before
    if let terminator = use.terminator {
      let word = context.arguments[terminator]
      let usual = word.text == "+" ? ProgramSentences.endOfCommandForMany : ProgramSentences.endOfCommandForEach
      let sentence = fitting(use.entry.values, word.text)?.0.says ?? usual
      add(.value, word.word.range, depth, sentence, ["value": word.text])
    }
  }
}
