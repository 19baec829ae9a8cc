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
    if command.knowledge.isEmpty, !isSubcommandWithPage(arguments, rest, of: command) {
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

  /// Whether the word at `index` is a subcommand with a manual page of its own: `git log`.
  private mutating func isSubcommandWithPage(
    _ arguments: [ArgumentText], _ index: Int, of command: CommandInProgress
  ) -> Bool {
    guard index < arguments.count, arguments[index].isLiteral else { return false }
    return pageOfItsOwn(command.name + " " + arguments[index].text) != nil
  }

  /// The manual page of a subcommand, not of the program it belongs to.
  private mutating func pageOfItsOwn(_ name: String) -> ManualPage? {
    guard let page = page(of: name, named: nil) else { return nil }
    return page.name.hasPrefix(dashed(name) + "(") || page.isHelp(of: name) ? page : nil
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
  private static func assignedVariable(_ argument: ArgumentText) -> String? {
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

  private mutating func explainSubcommand(
    _ arguments: [ArgumentText], at index: Int, of command: CommandInProgress, depth: Int
  ) {
    let word = arguments[index]
    let name = command.name + " " + word.text
    let following = Array(arguments[(index + 1)...])
    var next = CommandInProgress(name: name, knowledge: command.knowledge)
    if next.knowledge.first?.hasSubcommands == true { next.knowledge[0].hasSubcommands = false }
    next.knowledge = next.knowledge.map { parent in
      var parent = parent
      parent.operands = []
      return parent
    }
    if word.isLiteral, let knowledge = knowledge(of: name) {
      next.knowledge.insert(knowledge, at: 0)
      add(
        .subcommand, word.word.range, depth, knowledge.says ?? ProgramSentences.operand,
        ["program": name, "value": word.text])
    } else if word.isLiteral, let page = pageOfItsOwn(name) {
      let values = ["value": word.text, "summary": Self.withoutStop(page.summary ?? page.name)]
      add(.subcommand, word.word.range, depth, ProgramSentences.manualSubcommand, values, source: page.name)
      next.knowledge = []
    } else {
      let values = ["value": word.text, "program": command.name]
      let sentence = word.isLiteral ? ProgramSentences.unknownSubcommand : ProgramSentences.operand
      add(.subcommand, word.word.range, depth, sentence, values)
      if word.isLiteral { addUnknown(word.word.range) }
      explainExpansions(word.word, depth: depth + 1)
    }
    explainArguments(following, of: next, depth: depth)
  }

  /// A program's name as the name of its page: blanks are dashes.
  private func dashed(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
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

  private mutating func explainOperand(_ index: Int, _ entry: OperandEntry?, _ context: ArgumentContext, depth: Int) {
    let argument = context.arguments[index]
    var values = ["value": argument.text, "program": context.command.name]
    if let flag = context.unknownFlag(before: index), entry != nil {
      values["flag"] = flag
      add(.operand, argument.word.range, depth, ProgramSentences.afterUnknownFlag, values)
      return explainExpansions(argument.word, depth: depth + 1)
    }
    var sentence = entry?.says ?? ProgramSentences.operand
    var language = entry.flatMap { context.language($0.language, $0.languageVariants, at: index) }
    if feedsCrontab, context.command.name == "echo" { language = .cron }
    if argument.isLiteral, argument.text == "-", !argument.isQuoted, entry?.values.isEmpty != false {
      sentence = ProgramSentences.standardInput
    }
    if let (value, captures) = fitting(entry?.values ?? [], argument.text) {
      sentence = value.says
      language = value.language ?? language
      values.merge(captures) { ours, _ in ours }
    }
    if context.command.name == "trap", argument.isLiteral, argument.bytes.isEmpty {
      sentence = ProgramSentences.ignoredSignals
    }
    if let number = context.script.numbers[index] {
      values["number"] = String(number)
      sentence = number == 0 ? ProgramSentences.scriptName : ProgramSentences.scriptArgument
    }
    if let words = BraceWords.all(of: argument.word.parts, literal: literal), words.count > 1, let first = words.first {
      values["first"] = first
      values["count"] = String(words.count)
      values["says"] =
        entry?.isRepeated == true ? filled(sentence, ["value": first, "program": context.command.name]) : ""
      sentence = entry?.isRepeated == true ? ProgramSentences.severalAlike : ProgramSentences.several
    }
    add(.operand, argument.word.range, depth, sentence, values)
    if context.command.name == "let", argument.isLiteral {
      explainArithmetic(argument.text, at: argument.word.range, depth: depth + 1)
    }
    let isRemote = isElsewhere
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    defer { isElsewhere = isRemote }
    let takesAssignments = Self.assignmentCommands.contains(context.command.name) && argument.text.utf8.contains(0x3D)
    let bytes = 0..<argument.bytes.count
    explainContents(argument, bytes, language, takesAssignments: takesAssignments, depth: depth + 1)
  }

  /// Commands of the shell whose operands are assignments, in which no pattern is replaced.
  private static let assignmentCommands: Set<String> = ["declare", "typeset", "local", "export", "readonly", "alias"]

  /// The first form that fits a value, and what stands in its places.
  func fitting(_ entries: [ValueEntry], _ text: String) -> (ValueEntry, [String: String])? {
    for entry in entries {
      if let captures = entry.pattern.match(text) { return (entry, captures) }
    }
    return nil
  }

  /// Explains what a value is made of: what the shell replaces, and the language it is written in.
  mutating func explainContents(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage?, takesAssignments: Bool = false,
    depth: Int
  ) {
    if let sentence = placeholders[argument.text(bytes)] {
      add(.expansion, argument.outerRange(bytes), depth, sentence, ["value": argument.text(bytes)])
    }
    // A script that the shell completes is explained with its expansions, unless it is nothing but expansions.
    let isScript =
      language == .shell && argument.text(bytes) != "-"
      && bytes.contains { !argument.isExpanded($0) && argument.bytes[$0] > 0x20 }
    if isScript, let language { return explainCode(argument, bytes, language, depth: depth) }
    if bytes.count == argument.bytes.count, !takesAssignments {
      explainExpansions(argument.word, depth: depth)
    } else {
      explainExpansions(argument.word.parts, depth: depth)
    }
    if language == .shell { return }
    explainPlaceholders(argument, bytes, depth: depth)
    if let language { explainCode(argument, bytes, language, depth: depth) }
  }

  /// Words such as `{}` that stand inside a longer one.
  private mutating func explainPlaceholders(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    let marks = placeholders.filter { $0.key.utf8.count < bytes.count && !$0.key.isEmpty }
    for (mark, sentence) in marks.sorted(by: { $0.key < $1.key }) {
      let sign = Array(mark.utf8)
      var start = bytes.lowerBound
      while start + sign.count <= bytes.upperBound {
        let end = start + sign.count
        if argument.bytes[start..<end].elementsEqual(sign), !(start..<end).contains(where: argument.isExpanded) {
          add(.expansion, argument.innerRange(start..<end), depth, sentence, ["value": mark])
          start = end
        } else {
          start += 1
        }
      }
    }
  }

  /// Programs that run a command on another machine or in a container.
  static let remoteCommands: Set<String> = [
    "ssh", "mosh", "docker exec", "docker run", "docker compose exec", "docker compose run", "podman exec",
    "podman run", "kubectl exec",
  ]

  /// Words that are joined to one script.
  private mutating func explainScript(
    _ range: Range<Int>, _ entry: OperandEntry, _ context: ArgumentContext, depth: Int
  ) {
    let words = context.arguments[range]
    guard let first = words.first, let last = words.last else { return }
    let text = words.map(\.text).joined(separator: " ")
    let values = ["value": text, "program": context.command.name]
    add(.operand, first.word.range.union(last.word.range), depth, entry.says ?? ProgramSentences.operand, values)
    if let language = entry.language, language != .shell { return explainJoined(words, language, depth: depth) }
    let before = isElsewhere
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    explainShell(words.map { ($0, 0..<$0.bytes.count) }, depth: depth + 1)
    isElsewhere = before
  }

  /// Explains words that the program joins to one text of a small language.
  private mutating func explainJoined(_ words: ArraySlice<ArgumentText>, _ language: ValueLanguage, depth: Int) {
    for word in words where !word.isLiteral { explainExpansions(word.word, depth: depth + 1) }
    guard words.allSatisfy(\.isLiteral) else { return }
    var text: [UInt8] = []
    var places: [SourceRange] = []
    for word in words {
      if !text.isEmpty {
        text.append(UInt8(ascii: " "))
        places.append(word.word.range)
      }
      text += word.bytes
      places += word.bytes.indices.map { word.innerRange($0..<($0 + 1)) }
    }
    let parts =
      language == .atTime ? AtTimeLanguage.parts(text, self.language) : PacketFilterLanguage.parts(text, self.language)
    for part in parts ?? [] where !part.range.isEmpty {
      if part.tellsValue, let last = result.spans.indices.last {
        result.spans[last].says = SentenceTemplate.fill(part.sentence[self.language], part.values)
        continue
      }
      let range = places[part.range.lowerBound].union(places[part.range.upperBound - 1])
      add(.code, range, depth + part.level, part.sentence, part.values)
    }
  }

  private mutating func explainInnerCommand(_ range: Range<Int>, _ context: ArgumentContext, depth: Int) {
    let words = Array(context.arguments[range])
    let before = (placeholders, isElsewhere, functions)
    functions = []
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    if context.command.name == "xargs", let mark = context.replacement {
      placeholders[mark] = ProgramSentences.eachInput
    }
    explainCommand(words, depth: depth)
    (placeholders, isElsewhere, functions) = before
  }
}
