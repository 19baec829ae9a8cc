import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains the arguments of a command, by its own rules.
  mutating func explainArguments(_ arguments: [ArgumentText], of command: CommandInProgress, depth: Int) {
    if command.name.hasPrefix("tmux "), let end = arguments.firstIndex(where: Self.isNextCommand) {
      return explainCommands(arguments, of: command, upTo: end, depth: depth)
    }
    var arguments = writtenOut(arguments)
    let hasSubcommands = command.knowledge.first?.hasSubcommands == true
    var page: ManualPage?
    if command.knowledge.isEmpty { page = self.page(of: command.name, named: nil) }
    var binder = ArgumentBinder(
      knowledge: command.knowledge, page: page, system: reference.operatingSystem,
      stopsAtOperand: hasSubcommands || command.knowledge.isEmpty)
    binder.program = command.name
    var (bound, rest) = binder.bind(arguments)
    let takesOperands = command.knowledge.isEmpty || command.knowledge.first?.operands.isEmpty == false
    if binder.stopsAtOperand, takesOperands, !isKnownSubcommand(arguments, rest, of: command) {
      binder.stopsAtOperand = false
      (bound, rest) = binder.bind(arguments)
    }
    if page == nil, bound.contains(where: Self.isUnknown) {
      page = self.page(of: command.name, named: command.knowledge.first?.page)
      binder.page = page
      if page != nil { (bound, rest) = binder.bind(arguments) }
    }
    if page != nil, bound.contains(where: Self.isUnknown), let help = reference.help(of: command.name),
      help.name != page?.name
    {
      binder.help = help
      (bound, rest) = binder.bind(arguments)
    }
    binder.mentioned = Self.unknownFlags(bound).intersection(page?.mentions ?? [])
    if !binder.mentioned.isEmpty { (bound, rest) = binder.bind(arguments) }
    let named = NamedProgram(bound, arguments, of: command.knowledge.first)
    let program = named.flatMap { knowledge(of: $0.name) }
    let wordsOfProgram = Array(arguments[(program == nil ? arguments.count : named?.start ?? arguments.count)...])
    if program != nil {
      arguments.removeLast(wordsOfProgram.count)
      (bound, rest) = binder.bind(arguments)
    }
    var context = ArgumentContext(command: command, arguments: arguments, bound: bound, page: page)
    context.script = ScriptArguments(bound, arguments, of: command.name)
    let outer = (subject, usedFlags, scriptPieces, assignedVariables)
    defer { (subject, usedFlags, scriptPieces, assignedVariables) = outer }
    subject = command.knowledge.first?.subject ?? .line
    usedFlags = Self.usedFlags(bound)
    scriptPieces = Self.scriptPieces(context)
    assignedVariables = Set(arguments.compactMap(Self.assignedVariable))
    explain(context, depth: depth)
    if rest < arguments.count { explainSubcommand(arguments, at: rest, of: command, depth: depth) }
    if let program {
      let command = CommandInProgress(name: program.program, knowledge: [program])
      explainArguments(wordsOfProgram, of: command, depth: depth)
    }
  }

  private mutating func explain(_ context: ArgumentContext, depth: Int) {
    let before = (scriptArguments, placeholders)
    defer { (scriptArguments, placeholders) = before }
    scriptArguments = context.script.words
    if context.command.name == "parallel" { placeholders.merge(ProgramSentences.valuesOfParallel) { $1 } }
    let find = context.command.name == "find" ? FindExpression(context.bound, context.arguments) : nil
    for (index, argument) in context.bound.enumerated() {
      guard case .flag(let use) = argument, let find else {
        explain(argument, context, depth: depth)
        continue
      }
      let range = context.arguments[use.place.argument].outerRange(use.place.bytes)
      if let note = find.notes[index] {
        add(.flag, range, depth, note.sentence, note.values)
      } else {
        explain(argument, context, depth: depth)
      }
      if let condition = find.conditions[index] {
        add(.code, range, depth + 1, ProgramSentences.findCondition, ["value": condition])
      }
    }
  }

  /// Words with few words in braces as those words, each of which has its own place among the arguments.
  private mutating func writtenOut(_ arguments: [ArgumentText]) -> [ArgumentText] {
    var all: [ArgumentText] = []
    for argument in arguments {
      guard let texts = BraceWords.all(of: argument.word.parts, literal: literal), (2...4).contains(texts.count) else {
        all.append(argument)
        continue
      }
      let range = argument.word.range
      braceWords[range.start] = argument.word
      for text in texts {
        all.append(ArgumentText(Word(parts: [.singleQuoted(text, range: range)], range: range), in: frame.script))
      }
    }
    return all
  }

  private static func unknownFlags(_ bound: [BoundArgument]) -> Set<String> {
    Set(
      bound.compactMap { argument in
        if case .unknownFlag(_, let typed) = argument { typed } else { nil }
      })
  }

  private static func usedFlags(_ bound: [BoundArgument]) -> Set<String> {
    var flags: Set<String> = []
    for case .flag(let use) in bound where !use.isNegated && use.entry.language != .sed && use.entry.language != .awk {
      flags.formUnion(use.entry.spellings)
    }
    return flags
  }

  /// The values of flags that are pieces of one script of sed or perl.
  private static func scriptPieces(_ context: ArgumentContext) -> [ScriptPiece] {
    var pieces: [ScriptPiece] = []
    for case .flag(let use) in context.bound where use.entry.language == .sed || use.entry.language == .perl {
      for piece in use.value {
        let argument = context.arguments[piece.argument]
        let isFixed = !piece.bytes.contains(where: argument.isExpanded)
        let bytes = isFixed ? Array(argument.bytes[piece.bytes]) : nil
        pieces.append(ScriptPiece(place: argument.outerRange(piece.bytes).start, bytes: bytes))
      }
    }
    return pieces
  }

  /// The name before the `=` of an argument, also behind `-v`.
  static func assignedVariable(_ argument: ArgumentText) -> String? {
    var bytes = argument.bytes[...]
    if bytes.starts(with: "-v".utf8) { bytes = bytes.dropFirst(2) }
    guard let end = bytes.firstIndex(of: UInt8(ascii: "=")), bytes.startIndex < end else { return nil }
    let name = bytes[..<end]
    let isName = name.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F }
    return isName ? String(decoding: name, as: UTF8.self) : nil
  }

  private static func isUnknown(_ argument: BoundArgument) -> Bool {
    if case .unknownFlag = argument { true } else { false }
  }

  private mutating func explain(_ argument: BoundArgument, _ context: ArgumentContext, depth: Int) {
    if let word = context.firstWord(of: argument), let braces = braceWords.removeValue(forKey: word.range.start) {
      explainExpansions(braces, depth: depth)
    }
    switch argument {
    case .flag(let use): explain(use, context, depth: depth)
    case .unknownFlag(let piece, let typed): explainUnknownFlag(piece, typed, context, depth: depth)
    case .endOfOptions(let index):
      add(.flag, context.arguments[index].word.range, depth, ProgramSentences.endOfOptions)
    case .operand(let index, let entry): explainOperand(index, entry, context, depth: depth)
    case .script(let range, let entry): explainScript(range, entry, context, depth: depth)
    case .command(let range, _): explainInnerCommand(range, context, depth: depth)
    }
  }

  private mutating func explainUnknownFlag(
    _ piece: ArgumentPiece, _ typed: String, _ context: ArgumentContext, depth: Int
  ) {
    let argument = context.arguments[piece.argument]
    let range = argument.outerRange(piece.bytes)
    let values = ["flag": typed, "program": context.command.name, "page": context.page?.name ?? ""]
    let sentence = context.page == nil ? ProgramSentences.unknownFlag : ProgramSentences.unknownFlagOfPage
    add(.flag, range, depth, sentence, values, source: context.page?.name ?? "qmark")
    addUnknown(range)
    if !argument.isLiteral { explainExpansions(argument.word, depth: depth + 1) }
  }
}
