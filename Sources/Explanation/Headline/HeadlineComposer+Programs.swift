import CommandReference
import ShellGrammar

extension HeadlineComposer {
  /// What a program with its arguments does.
  mutating func stage(_ arguments: [ArgumentText], input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    guard let first = arguments.first, first.isLiteral, !first.bytes.isEmpty else { return nil }
    guard nesting < Self.deepestNesting else {
      isTooDeep = true
      return nil
    }
    nesting += 1
    defer { nesting -= 1 }
    let name = ExplanationBuilder.programName(first.text)
    if let call = bind(
      name.text, Array(arguments.dropFirst()), isKnown: !name.isOwnFile && !functions.contains(first.text)),
      let stage = stage(call, input: input, isPiped: isPiped)
    {
      return stage
    }
    if name.text == "[" || name.text == "test", let text = check(arguments) { return HeadlineStage(text: text) }
    let written = Self.writtenOut(arguments, in: script)
    if written.count > arguments.count {
      guard written.count <= Self.mostFlags else { return nil }
      return stage(written, input: input, isPiped: isPiped)
    }
    let bare = words.say("runs {x}", "{x}을(를) 실행합니다", ["x": first.text])
    return HeadlineStage(text: bare, isBare: true, program: first.text)
  }

  /// Binds the words of a program, with its subcommands; nil where one of them is not known.
  private mutating func bind(_ name: String, _ arguments: [ArgumentText], isKnown: Bool) -> HeadlineCall? {
    guard isKnown, let knowledge = knowledge(of: name) else { return nil }
    var call = HeadlineCall(name: name, knowledge: [knowledge], arguments: arguments)
    while true {
      let hasSubcommands = call.knowledge[0].hasSubcommands
      let binder = ArgumentBinder(
        knowledge: call.knowledge, page: nil, system: reference.operatingSystem, stopsAtOperand: hasSubcommands)
      let (bound, rest) = binder.bind(call.arguments)
      var own = call
      guard own.take(bound), own.flags.count <= Self.mostFlags
      else { return nil }
      guard hasSubcommands, rest < call.arguments.count else { return own }
      let word = call.arguments[rest]
      let inner = call.name + " " + word.text
      guard word.isLiteral, own.flags.allSatisfy({ call.isSilent($0) }), let knowledge = self.knowledge(of: inner)
      else { return nil }
      call = call.subcommand(inner, knowledge, Array(call.arguments[(rest + 1)...]))
    }
  }

  private mutating func stage(_ call: HeadlineCall, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    phrased(call, input: input, isPiped: isPiped) ?? toldByParts(call, input: input)
  }

  /// What the phrases of the program's own file say.
  private mutating func phrased(_ call: HeadlineCall, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    if call.knowledge[0].program == "xargs" { return distribution(call, input: input) }
    var resolver = HeadlineResolver(
      call: call, words: words, marks: marks, script: script, input: input, isPiped: isPiped)
    guard resolver.isOrderly else { return nil }
    if let inner = innerCommand(of: call) {
      guard let stage = inner.stage(&self, input) else { return nil }
      resolver.command = stage.text
      guard var text = resolver.does() else { return nil }
      if let variables = resolver.untoldVariables() { text = with(variables, text) }
      guard resolver.isWhole else { return nil }
      return HeadlineStage(
        text: text, isVague: stage.isBare || stage.isVague, gives: stage.gives, isPrint: false,
        tellsInput: stage.tellsInput,
        program: stage.program)
    }
    if let flag = call.flags.first(where: { $0.command != nil }), let range = flag.command {
      return action(Array(call.arguments[range]), flag, &resolver)
    }
    var stage = HeadlineStage(text: "", program: call.knowledge[0].program)
    if let text = resolver.edited() { return HeadlineStage(text: text) }
    if let text = resolver.does() {
      stage.text = text
      stage.gives = resolver.gives()
    } else if let gives = resolver.operated() {
      stage.gives = gives
      stage.isPrint = true
      stage.text = words.say("prints {x}", "{x}을(를) 출력합니다", ["x": gives.phrase(words)])
    } else {
      return nil
    }
    guard resolver.isWhole else { return nil }
    stage.tellsInput = resolver.tellsInput
    if resolver.tellsPrint { stage.isPrint = true }
    return stage
  }
}

extension HeadlineCall {
  /// Whether the headline says nothing of a flag.
  func isSilent(_ flag: UsedFlag) -> Bool {
    knowledge.contains { command in
      command.headlines.contains { entry in
        entry.role == "none"
          && entry.alternatives.contains { conditions in
            guard conditions.count == 1, case .flag(let spelling, nil) = conditions[0] else { return false }
            return flag.spellings.contains(spelling)
          }
      }
    }
  }

  /// The call of a subcommand, which knows the flags of its program too.
  func subcommand(_ name: String, _ own: CommandKnowledge, _ arguments: [ArgumentText]) -> HeadlineCall {
    let parents = knowledge.map { parent in
      var parent = parent
      parent.operands = []
      parent.hasSubcommands = false
      return parent
    }
    return HeadlineCall(name: name, knowledge: [own] + parents, arguments: arguments)
  }
}
