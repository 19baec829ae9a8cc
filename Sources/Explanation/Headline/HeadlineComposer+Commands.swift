import CommandReference
import ShellGrammar

/// A command inside another one: the words after sudo, the text after `sh -c`.
struct InnerCommand {
  var arguments: [ArgumentText] = []
  var text: String?

  func stage(_ composer: inout HeadlineComposer, _ input: LineStream?) -> HeadlineStage? {
    guard let text else { return composer.stage(arguments, input: input, isPiped: input != nil) }
    let (clause, isRead) = composer.reading(input) { $0.clause(ofScript: text) }
    return clause.map { HeadlineStage(text: $0.text, isBare: $0.isBare, tellsInput: isRead) }
  }
}

extension HeadlineComposer {
  func innerCommand(of call: HeadlineCall) -> InnerCommand? {
    let range = call.command ?? (call.name == "find" ? nil : call.flags.compactMap(\.command).first)
    if let range {
      return InnerCommand(arguments: Array(call.arguments[range]))
    }
    let scripts = call.operands.filter { $0.entry.language == .shell }.map { call.arguments[$0.argument] }
    if !scripts.isEmpty {
      guard scripts.contains(where: { !$0.bytes.isEmpty && $0.text != "-" }), scripts.contains(where: Self.hasText)
      else { return nil }
      return InnerCommand(text: scripts.map(\.text).joined(separator: " "))
    }
    guard ["sh", "bash", "zsh", "dash"].contains(call.name),
      let flag = call.flags.first(where: { $0.language == .shell }),
      let piece = flag.piece, Self.hasText(call.arguments[piece.argument])
    else { return nil }
    return InnerCommand(text: flag.value)
  }

  /// Whether a script is more than what the shell puts in its place.
  private static func hasText(_ script: ArgumentText) -> Bool {
    script.bytes.indices.contains { !script.isExpanded($0) && script.bytes[$0] > 0x20 }
  }

  /// What is composed while `input` is what a command reads that has no input of its own, and whether one read it.
  mutating func reading<Told>(
    _ input: LineStream?, _ compose: (inout HeadlineComposer) -> Told
  ) -> (told: Told, isRead: Bool) {
    guard let input else { return (compose(&self), false) }
    let outer = standardInput
    standardInput = input
    let told = compose(&self)
    let isRead = standardInput == nil
    standardInput = outer
    return (told, isRead)
  }

  /// `find … -exec command {} +`: the command, about what is found.
  func action(_ arguments: [ArgumentText], _ flag: UsedFlag, _ resolver: inout HeadlineResolver) -> HeadlineStage? {
    guard !Set(["-exec", "-execdir"]).isDisjoint(with: flag.spellings), let found = resolver.gives()
    else { return nil }
    var inner = self
    inner.functions = []
    inner.told = .none(words.language)
    inner.marks["{}"] = found.phrase(words)
    let holdsAlone =
      arguments.contains { $0.text == "{}" } && !arguments.contains { $0.text != "{}" && $0.text.contains("{}") }
    guard holdsAlone, let stage = inner.stage(arguments, input: nil, isPiped: false), !stage.isBare else {
      return runsForEach(arguments, found.phrase(words))
    }
    return HeadlineStage(text: stage.text, gives: stage.gives, isPrint: stage.isPrint, program: "find")
  }

  /// `parallel command ::: values`, or with the lines that come in as the values.
  mutating func spread(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    let words = self.words
    let script = call.operands.filter { $0.entry.language == .shell }.map { call.arguments[$0.argument] }
    let values = call.operands.filter { $0.entry.name == ":::" }.map { call.arguments[$0.argument] }
    guard call.flags.allSatisfy(call.isSilent), !script.isEmpty, script.allSatisfy(\.isLiteral),
      values.isEmpty ? input != nil : values[0].text == ":::" && values.count > 1,
      !values.dropFirst().contains(where: { $0.text.hasPrefix(":::") })
    else { return nil }
    let shown = ShownWord(words: words, marks: marks, script: self.script)
    let object = values.isEmpty ? input?.lines(words) ?? "" : words.list(values.dropFirst().map(shown.text))
    let command = script.map(\.text).joined(separator: " ")
    var inner = self
    inner.functions = []
    inner.marks = ["{}": words.say("it", "그것")]
    let holdsOthers =
      command.contains("{") && (command.contains("{.") || command.contains("{/") || command.contains("{#"))
    let whole = command.contains("{") ? command : command + " {}"
    if !holdsOthers, let clause = inner.clause(ofScript: whole), !clause.isBare {
      let text = words.say(
        "for each of {x}, several at once: {a}", "{x}마다 여럿씩 동시에: {a}", ["x": object, "a": clause.text])
      return HeadlineStage(text: text, tellsInput: values.isEmpty, program: "parallel")
    }
    let text = words.say(
      "runs `{c}` for each of {x}, several at once", "{x}마다 `{c}`을(를) 여럿씩 동시에 실행합니다",
      ["c": command, "x": object])
    return HeadlineStage(text: text, tellsInput: values.isEmpty, program: "parallel")
  }

  /// A command whose parts are not told, for what find finds.
  private func runsForEach(_ arguments: [ArgumentText], _ object: String) -> HeadlineStage {
    let command = arguments.map { script.text(in: $0.word.range) }.joined(separator: " ")
    let text = words.say("runs `{c}` for {x}", "{x}에 대해 `{c}`을(를) 실행합니다", ["c": command, "x": object])
    return HeadlineStage(text: text, program: "find")
  }
}
