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
    if call.knowledge[0].program == "xargs" { return distribution(call, input: input) }
    var resolver = HeadlineResolver(
      call: call, words: words, marks: marks, script: script, input: input, isPiped: isPiped)
    guard resolver.isOrderly else { return nil }
    if let inner = innerCommand(of: call) {
      guard let stage = inner.stage(&self, input) else { return nil }
      resolver.command = stage.text
      guard let text = resolver.does(), resolver.isWhole else { return nil }
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
      return purpose(of: call)
    }
    guard resolver.isWhole else { return purpose(of: call) }
    stage.tellsInput = resolver.tellsInput
    if resolver.tellsPrint { stage.isPrint = true }
    return stage
  }

  /// What the program is for, as what this use of it does: only where that holds whatever its flags are.
  private func purpose(of call: HeadlineCall) -> HeadlineStage? {
    let knowledge = call.knowledge[0]
    guard let sentence = knowledge.says, knowledge.headlines.isEmpty,
      !call.flags.contains(where: { !Self.askingFlags.isDisjoint(with: $0.spellings) })
    else { return nil }
    let opening = "{program} is used to "
    guard sentence.english.hasPrefix(opening), !sentence.english.contains(" and "), !sentence.english.contains(" or "),
      let korean = sentence.korean, let space = korean.firstIndex(of: " "), korean.hasPrefix("{program}"),
      korean.hasSuffix(" 데 씁니다.")
    else { return nil }
    let program = knowledge.program
    let english = sentence.english.dropFirst(opening.count).dropLast()
    let what = korean[korean.index(after: space)...].dropLast(" 씁니다.".count)
    let text = words.say(
      "uses {p} to {x}", "{x} {p}을(를) 씁니다",
      [
        "p": program, "x": String(words.isKorean ? what : english),
      ])
    return HeadlineStage(text: text, program: program)
  }

  private static let askingFlags: Set<String> = ["--help", "--version", "-h", "-V", "-v", "-version", "-help"]
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
