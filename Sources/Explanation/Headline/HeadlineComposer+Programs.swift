import CommandReference
import ShellGrammar

extension HeadlineComposer {
  /// What a program with its arguments does.
  mutating func stage(_ arguments: [ArgumentText], input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    guard let first = arguments.first, !first.bytes.isEmpty else { return nil }
    guard first.isLiteral else {
      // Which program that is shows only at run time.
      guard let name = ShownWord(words: words, marks: marks, script: script).expansion(first) else { return nil }
      let text = words.say("runs the command that {x} names", "{x}에 적힌 명령을 실행합니다", ["x": name])
      return HeadlineStage(text: text, isBare: true)
    }
    guard nesting < Self.deepestNesting else {
      isTooDeep = true
      return nil
    }
    nesting += 1
    defer { nesting -= 1 }
    let name = ExplanationBuilder.programName(first.text)
    if name.text == "tmux", let end = arguments.firstIndex(where: ExplanationBuilder.isNextCommand) {
      let rest = [first] + arguments[(end + 1)...]
      guard let one = stage(Array(arguments[..<end]), input: input, isPiped: isPiped), rest.count > 1,
        let others = stage(rest, input: nil, isPiped: false)
      else { return nil }
      return HeadlineStage(text: words.sequence([one.text, others.text]), program: name.text)
    }
    if name.text == "[" || name.text == "test", let text = check(arguments) { return HeadlineStage(text: text) }
    if let text = asked(arguments) { return HeadlineStage(text: text, program: first.text) }
    let whole = Self.writtenOut(arguments, in: script)
    // A flag with its value in braces is several flags.
    if whole.count <= Self.mostFlags,
      zip(arguments, arguments.map { Self.writtenOut([$0], in: script) })
        .contains(where: { $0.text.hasPrefix("-") && $1.count > 1 })
    {
      return stage(whole, input: input, isPiped: isPiped)
    }
    let call = bind(
      name.text, Array(arguments.dropFirst()), isKnown: !name.isOwnFile && !functions.contains(first.text))
    if let call {
      if let text = asked(call) { return HeadlineStage(text: text, program: call.name) }
      if let stage = phrased(call, input: input, isPiped: isPiped) { return stage }
      if whole.count > arguments.count, whole.count <= Self.mostFlags,
        let stage = stage(whole, input: input, isPiped: isPiped), !stage.isBare
      {
        return stage
      }
      if let stage = toldByParts(call, input: input) { return stage }
    }
    if let stage = toldBySummary(arguments, name.text) { return stage }
    let bare = words.say("runs {x}", "{x}을(를) 실행합니다", ["x": first.text])
    return HeadlineStage(text: bare, isBare: true, program: first.text)
  }

  /// `jq --version`.
  private func asked(_ arguments: [ArgumentText]) -> String? {
    guard arguments.count == 2, arguments[0].isLiteral, !functions.contains(arguments[0].text) else { return nil }
    return answer([arguments[1].text], of: arguments[0].text)
  }

  /// `node -v`, where that is `--version`.
  private func asked(_ call: HeadlineCall) -> String? {
    guard call.flags.count == 1, call.operands.isEmpty, call.command == nil else { return nil }
    return answer(call.flags[0].spellings, of: call.name)
  }

  private func answer(_ spellings: [String], of program: String) -> String? {
    if spellings.contains("--version") {
      return words.say("prints the version of {x}", "{x}의 버전을 출력합니다", ["x": program])
    }
    if spellings.contains("--help") { return words.say("prints the help of {x}", "{x}의 도움말을 출력합니다", ["x": program]) }
    return nil
  }

  /// A clause with what sentences of its flags add to it.
  private func adding(_ additions: [String], to text: String) -> String {
    // Where the whole would be too long, what the phrase is true without is left out.
    guard !additions.isEmpty, roomForParts == Self.roomsForParts[0] else { return text }
    return words.isKorean ? words.parts([text, enumerated(additions)]) : text + " (" + enumerated(additions) + ")"
  }

  /// Binds the words of a program, with its subcommands; nil where one of them is not known.
  private mutating func bind(_ name: String, _ arguments: [ArgumentText], isKnown: Bool) -> HeadlineCall? {
    guard isKnown, let knowledge = knowledge(of: name) else { return nil }
    var call = HeadlineCall(name: name, knowledge: [knowledge], arguments: arguments)
    while true {
      let hasSubcommands = call.knowledge[0].hasSubcommands
      var binder = ArgumentBinder(
        knowledge: call.knowledge, page: nil, system: reference.operatingSystem, stopsAtOperand: hasSubcommands)
      var (bound, rest) = binder.bind(call.arguments)
      if hasSubcommands, rest < call.arguments.count, !call.knowledge[0].operands.isEmpty,
        self.knowledge(of: call.name + " " + call.arguments[rest].text) == nil
      {
        binder.stopsAtOperand = false
        (bound, rest) = binder.bind(call.arguments)
      }
      var own = call
      if let named = NamedProgram(bound, call.arguments, of: call.knowledge[0]),
        let program = self.knowledge(of: named.name)
      {
        (bound, _) = binder.bind(Array(call.arguments[..<named.start]))
        guard own.take(bound), own.flags.dropLast().allSatisfy({ call.isSilent($0) }) else { return nil }
        let words = Array(call.arguments[named.start...])
        call = HeadlineCall(name: program.program, knowledge: [program], arguments: words)
        continue
      }
      guard own.take(bound), own.flags.count <= Self.mostFlags
      else { return nil }
      guard hasSubcommands, rest < call.arguments.count else { return own }
      let word = call.arguments[rest]
      let inner = call.name + " " + word.text
      guard word.isLiteral, let knowledge = self.knowledge(of: inner) else { return nil }
      let arguments = call.arguments[(rest + 1)...]
      if call.knowledge[0].sharesFlags {
        // `kubectl -n x get` is `kubectl get -n x`.
        call = call.subcommand(inner, knowledge, Array(call.arguments[..<rest] + arguments))
      } else if own.flags.allSatisfy({ call.isSilent($0) }) {
        call = call.subcommand(inner, knowledge, Array(arguments))
      } else {
        return nil
      }
    }
  }

  private func alternatives(of call: HeadlineCall) -> FindAlternatives? {
    FindAlternatives(call, words) { part in
      var resolver = HeadlineResolver(
        call: part, words: words, marks: marks, script: script, input: nil, isPiped: false, told: told)
      return resolver.conditions()
    }
  }

  /// What the phrases of the program's own file say.
  private mutating func phrased(_ call: HeadlineCall, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    // What a filter of jq does is told by its own parts first.
    if call.knowledge[0].program == "jq", let stage = program(call, input: input) { return stage }
    if call.knowledge[0].program == "xargs" { return distribution(call, input: input) }
    if call.knowledge[0].program == "parallel" { return spread(call, input: input) }
    guard let alternatives = alternatives(of: call) else { return nil }
    var call = alternatives.call
    if let given = call.takeImageArguments(), let stage = phrased(call, input: input, isPiped: isPiped) {
      let values = ["a": stage.text, "x": given]
      let text = words.say("{a}, whose program gets `{x}`", "{a} (이미지의 프로그램에 `{x}`을(를) 줍니다)", values)
      return HeadlineStage(text: text, tellsInput: stage.tellsInput, program: stage.program)
    }
    let marks = marks.merging(substitutions(in: call)) { $1 }
    var resolver = HeadlineResolver(
      call: call, words: words, marks: marks, script: script, input: input, isPiped: isPiped, told: told)
    resolver.tests = alternatives.tests
    guard HeadlineResolver.isOrderly(call) else { return nil }
    if let inner = innerCommand(of: call) {
      guard let stage = inner.stage(&self, input) else { return nil }
      var silent = resolver
      silent.command = stage.quiet
      let quiet = stage.quiet == nil ? nil : silent.does()
      resolver.command = stage.text
      guard var text = resolver.does() else { return nil }
      if let variables = resolver.untoldVariables() { text = with(variables, text) }
      guard let additions = resolver.additions() else { return nil }
      // What is printed elsewhere is no longer what the words there name.
      let isElsewhere = ExplanationBuilder.remoteCommands.contains(call.name)
      return HeadlineStage(
        text: adding(additions, to: text), isVague: stage.isBare || stage.isVague,
        gives: isElsewhere ? nil : stage.gives, isPrint: false, tellsInput: stage.tellsInput, quiet: quiet,
        program: isElsewhere ? nil : stage.program)
    }
    guard HeadlineResolver.hasOneAction(call) else { return nil }
    if let flag = call.flags.first(where: { $0.command != nil }), let range = flag.command {
      return action(Array(call.arguments[range]), flag, &resolver)
    }
    var stage = HeadlineStage(text: "", program: call.knowledge[0].program)
    if let text = resolver.edited() { return HeadlineStage(text: text) }
    if let text = resolver.does() {
      stage.text = resolver.untoldVariables().map { with($0, text) } ?? text
      stage.gives = resolver.gives()
      stage.quiet = resolver.single("quiet")
    } else if let gives = resolver.operated() {
      let values = ["x": gives.phrase(words), "o": gives.koreanObject(words), "file": resolver.outputFile ?? ""]
      if resolver.outputFile != nil {
        stage.text = words.say("writes {x} to {file}", "{o} {file}에 씁니다", values)
      } else {
        stage.gives = gives
        stage.isPrint = true
        stage.text = words.say("prints {x}", "{o} 출력합니다", values)
      }
    } else {
      return nil
    }
    let isWhole = resolver.isWhole
    guard let additions = resolver.additions() else { return nil }
    stage.text = adding(additions, to: stage.text)
    stage.tellsInput = resolver.tellsInput
    // What is added would be lost where only what is printed is told.
    stage.isPrint = (stage.isPrint || resolver.tellsPrint) && isWhole
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
