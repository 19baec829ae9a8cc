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
    if use.isSwitchedOff(in: context.arguments) {
      let range = use.value.reduce(flagRange) { $0.union(self.range($1, context)) }
      values["positive"] = use.typed
      values["flag"] = use.typed + "=" + value
      return add(.flag, range, depth, ProgramSentences.negatedFlag, values, source: use.entry.source)
    }
    let isMissing = use.value.isEmpty && use.command == nil && needsValue(use.entry.argument)
    var sentence = context.sentence(of: use.entry) ?? ProgramSentences.flagWithoutSentence
    if use.value.isEmpty, !isMissing { sentence = use.entry.saysWithoutValue ?? sentence }
    if use.value.isEmpty, sentence.korean == nil { sentence.korean = ProgramSentences.commonFlags[use.typed] }
    let piece = use.value.count == 1 ? use.value[0] : nil
    let fitted =
      use.value.isEmpty
      ? nil
      : fitting(
        use.entry.values, value, in: piece.map { context.arguments[$0.argument] },
        from: piece?.bytes.lowerBound ?? 0)
    // A form's sentence that names the flag too stands for both lines.
    let speaksForFlag = fitted.map { SentenceTemplate.shows("flag", $0.0.says, language) } ?? false
    if let fitted, speaksForFlag {
      sentence = fitted.0.says
      values.merge(fitted.1) { ours, _ in ours }
    }
    let showsValue = speaksForFlag || SentenceTemplate.shows("value", sentence, language)
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
    let form = ValueForm(entry: fitted?.0, captures: fitted?.1 ?? [:], isShown: isWhole, isTold: speaksForFlag)
    explainValue(use, value, form, context, depth: depth)
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
    case .required, .words, .several, .command: true
    case .none, .attached, .optional: false
    }
  }

  private func valueName(_ argument: FlagArgument) -> String {
    switch argument {
    case .none: "VALUE"
    case .required(let name), .attached(let name), .optional(let name), .several(let name): name
    case .words(let names): names.joined(separator: " ")
    case .command: "COMMAND"
    }
  }

  /// The form that a value has, and what the flag's own line tells of it.
  private struct ValueForm {
    var entry: ValueEntry?
    var captures: [String: String]
    /// Whether the flag's line shows the value.
    var isShown: Bool
    /// Whether the flag's line is the form's own sentence.
    var isTold: Bool
  }

  /// The line of the value itself, where the flag's line does not show it or its form has more to tell.
  private mutating func explainValue(
    _ use: FlagUse, _ value: String, _ form: ValueForm, _ context: ArgumentContext, depth: Int
  ) {
    guard let first = use.value.first, let last = use.value.last else { return }
    let range = range(first, context).union(range(last, context))
    let values = ["flag": use.typed, "value": value, "program": context.command.name]
    if let divider = use.entry.itemDivider, form.isShown, use.value.count == 1, !form.isTold {
      return explainItems(of: use, divider, context, depth: depth + 1)
    }
    if let entry = form.entry, !form.isTold {
      let all = values.merging(form.captures) { ours, _ in ours }
      add(.value, range, form.isShown ? depth + 1 : depth, entry.says, all)
    } else if !form.isShown {
      let all = values.merging(["name": valueName(use.entry.argument).lowercased()]) { ours, _ in ours }
      add(.value, range, depth, ProgramSentences.value(named: valueName(use.entry.argument)), all)
    }
    let language =
      form.entry?.language
      ?? context.language(use.entry.language, use.entry.languageVariants, at: use.place.argument)
    for piece in use.value {
      explainContents(context.arguments[piece.argument], piece.bytes, language, depth: depth + 1)
    }
  }

  /// The items of a value that is a list, each in a line of its own where its form is known.
  private mutating func explainItems(
    of use: FlagUse, _ divider: Character, _ context: ArgumentContext, depth: Int
  ) {
    guard let piece = use.value.first, let divider = divider.asciiValue else { return }
    let argument = context.arguments[piece.argument]
    explainContents(argument, piece.bytes, nil, depth: depth)
    for item in argument.bytes[piece.bytes].split(separator: divider) {
      let bytes = item.startIndex..<item.endIndex
      guard !bytes.contains(where: argument.isExpanded) else { continue }
      let text = argument.text(bytes)
      guard let (entry, captures) = fitting(use.entry.values, text) else { continue }
      let values = ["flag": use.typed, "value": text, "program": context.command.name]
      let range = bytes == piece.bytes ? argument.outerRange(bytes) : argument.innerRange(bytes)
      add(.value, range, depth, entry.says, values.merging(captures) { ours, _ in ours })
    }
  }

  private mutating func explainCommand(of use: FlagUse, _ context: ArgumentContext, depth: Int) {
    guard let command = use.command else { return }
    let words = Array(context.arguments[command])
    let before = (placeholders, functions, isElsewhere)
    functions = []
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    if context.command.name == "find" {
      placeholders["{}"] = fitting(use.entry.values, "{}")?.0.says ?? ProgramSentences.eachFound
    }
    nesting += 1
    explainCommand(words, depth: depth)
    nesting -= 1
    (placeholders, functions, isElsewhere) = before
    if let terminator = use.terminator {
      let word = context.arguments[terminator]
      let usual = word.text == "+" ? ProgramSentences.endOfCommandForMany : ProgramSentences.endOfCommandForEach
      let sentence = fitting(use.entry.values, word.text)?.0.says ?? usual
      add(.value, word.word.range, depth, sentence, ["value": word.text])
    }
  }
}
