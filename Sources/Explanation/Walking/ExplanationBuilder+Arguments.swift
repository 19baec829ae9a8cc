import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains the arguments of a command, by its own rules.
  mutating func explainArguments(_ arguments: [ArgumentText], of command: CommandInProgress, depth: Int) {
    let hasSubcommands = command.knowledge.first?.hasSubcommands == true
    var page: ManualPage?
    if command.knowledge.isEmpty { page = self.page(of: command.name, named: nil) }
    var binder = ArgumentBinder(
      knowledge: command.knowledge, page: page, system: reference.operatingSystem,
      stopsAtOperand: hasSubcommands || command.knowledge.isEmpty)
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
    binder.mentioned = Self.unknownFlags(bound).intersection(page?.mentions ?? [])
    if !binder.mentioned.isEmpty { (bound, rest) = binder.bind(arguments) }
    let context = ArgumentContext(command: command, arguments: arguments, page: page)
    for argument in bound { explain(argument, context, depth: depth) }
    if rest < arguments.count { explainSubcommand(arguments, at: rest, of: command, depth: depth) }
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
    guard let page = page(of: name, named: nil), page.name.hasPrefix(dashed(name) + "(") else { return nil }
    return page
  }

  private static func unknownFlags(_ bound: [BoundArgument]) -> Set<String> {
    Set(
      bound.compactMap { argument in
        if case .unknownFlag(_, let typed) = argument { typed } else { nil }
      })
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
    switch argument {
    case .flag(let use): explain(use, context, depth: depth)
    case .unknownFlag(let piece, let typed): explainUnknownFlag(piece, typed, context, depth: depth)
    case .endOfOptions(let index):
      add(.flag, context.arguments[index].word.range, depth, ProgramSentences.endOfOptions)
    case .operand(let index, let entry): explainOperand(index, entry, context, depth: depth)
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
    var sentence = entry?.says ?? ProgramSentences.operand
    var language = entry?.language
    if feedsCrontab, context.command.name == "echo" { language = .cron }
    if argument.isLiteral, argument.text == "-", !argument.isQuoted, entry?.values.isEmpty != false {
      sentence = ProgramSentences.standardInput
    }
    if let (value, captures) = fitting(entry?.values ?? [], argument.text) {
      sentence = value.says
      language = value.language ?? language
      values.merge(captures) { ours, _ in ours }
    }
    add(.operand, argument.word.range, depth, sentence, values)
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
    let isScript = language == .shell && bytes.contains { !argument.isExpanded($0) && argument.bytes[$0] > 0x20 }
    if isScript, let language { return explainCode(argument, bytes, language, depth: depth) }
    if bytes.count == argument.bytes.count, !takesAssignments {
      explainExpansions(argument.word, depth: depth)
    } else {
      explainExpansions(argument.word.parts, depth: depth)
    }
    if language == .shell { return }
    if let language { explainCode(argument, bytes, language, depth: depth) }
  }

  /// Programs that run a command on another machine or in a container.
  static let remoteCommands: Set<String> = [
    "ssh", "mosh", "docker exec", "docker run", "docker compose exec", "docker compose run", "podman exec",
    "podman run", "kubectl exec",
  ]

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

/// The arguments of one command, and where its flags were looked up.
struct ArgumentContext {
  var command: CommandInProgress
  var arguments: [ArgumentText]
  var page: ManualPage?

  /// The word that xargs replaces: the value of `-I`.
  var replacement: String? {
    for (index, argument) in arguments.enumerated() where argument.text.hasPrefix("-I") {
      if argument.bytes.count > 2 { return argument.text(2..<argument.bytes.count) }
      return index + 1 < arguments.count ? arguments[index + 1].text : nil
    }
    return nil
  }
}
