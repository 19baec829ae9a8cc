import CommandReference
import ShellGrammar

/// A command inside another one: the words after sudo, the text after `sh -c`.
struct InnerCommand {
  var arguments: [ArgumentText] = []
  var text: String?

  func stage(_ composer: inout HeadlineComposer, _ input: LineStream?) -> HeadlineStage? {
    guard let text else { return composer.stage(arguments, input: input, isPiped: input != nil) }
    guard let clause = composer.clause(ofScript: text) else { return nil }
    return HeadlineStage(text: clause.text, isBare: clause.isBare)
  }
}

extension HeadlineComposer {
  func innerCommand(of call: HeadlineCall) -> InnerCommand? {
    let range = call.command ?? (call.name == "find" ? nil : call.flags.compactMap(\.command).first)
    if let range {
      // Words that begin with a flag are for the program that the image starts.
      let isForImage = ExplanationBuilder.imageCommands.contains(call.knowledge[0].program)
      if isForImage, call.arguments[range.lowerBound].text.hasPrefix("-") { return nil }
      return InnerCommand(arguments: Array(call.arguments[range]))
    }
    let scripts = call.operands.filter { $0.entry.language == .shell }.map { call.arguments[$0.argument] }
    if !scripts.isEmpty {
      guard scripts.contains(where: { !$0.bytes.isEmpty && $0.text != "-" }) else { return nil }
      return scripts.allSatisfy(\.isLiteral) ? InnerCommand(text: scripts.map(\.text).joined(separator: " ")) : nil
    }
    guard ["sh", "bash", "zsh", "dash"].contains(call.name),
      let flag = call.flags.first(where: { $0.language == .shell }),
      let piece = flag.piece, call.arguments[piece.argument].isLiteral
    else { return nil }
    return InnerCommand(text: flag.value)
  }

  /// `find … -exec command {} +`: the command, about what is found.
  func action(_ arguments: [ArgumentText], _ flag: UsedFlag, _ resolver: inout HeadlineResolver) -> HeadlineStage? {
    guard !Set(["-exec", "-execdir"]).isDisjoint(with: flag.spellings), let found = resolver.gives(), resolver.isWhole
    else { return nil }
    var inner = self
    inner.functions = []
    inner.told = .none(words.language)
    inner.marks["{}"] = found.phrase(words)
    let holdsAlone =
      arguments.contains { $0.text == "{}" } && !arguments.contains { $0.text != "{}" && $0.text.contains("{}") }
    guard holdsAlone, let stage = inner.stage(arguments, input: nil, isPiped: false), !stage.isBare else {
      return runsForEach(arguments, found.phrase(words), "find")
    }
    return HeadlineStage(text: stage.text, gives: stage.gives, isPrint: stage.isPrint, program: "find")
  }

  /// `… | xargs command`: the command, about what comes in.
  mutating func distribution(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    let list = call.flags.first { $0.spellings.contains("-a") }?.value
    guard let range = call.command, let input = list.map({ LineStream(.text($0)) }) ?? input, call.operands.isEmpty,
      call.flags.allSatisfy({ call.isSilent($0) || !Set(["-I", "-a"]).isDisjoint(with: $0.spellings) })
    else { return nil }
    var arguments = Array(call.arguments[range])
    var inner = self
    inner.functions = []
    inner.told = .none(words.language)
    let mark = call.flags.first { $0.spellings.contains("-I") }?.value
    let isNamed = if case .items = input.base { true } else { false }
    var object = input.phrase(words)
    if case .text = input.base {
      let takesItems = call.flags.contains { $0.spellings.contains("-0") }
      let takesLines = mark != nil || call.flags.contains { $0.spellings.contains("-d") && $0.value == "\\n" }
      let items = takesItems ? words.say("the items of {x}", "{x}의 항목", ["x": object]) : input.lines(words)
      object =
        takesLines || takesItems ? items : words.say("the words of {x}", "{x}의 단어", ["x": object])
    }
    if isNamed, let first = arguments.first?.text, Self.namedThings.contains(first) {
      if let mark {
        inner.marks[mark] = object
        guard arguments.contains(where: { $0.text == mark }),
          !arguments.contains(where: { $0.text != mark && $0.text.contains(mark) })
        else { return runsForEach(arguments, object, "xargs") }
      } else {
        let place = SourceRange(0, 0)
        arguments.append(ArgumentText(Word(parts: [.literal("{}", range: place)], range: place), in: script))
        inner.marks["{}"] = object
      }
      if var stage = inner.stage(arguments, input: nil, isPiped: false), !stage.isBare {
        stage.tellsInput = true
        return stage
      }
      if arguments.last?.text == "{}", mark == nil { arguments.removeLast() }
    }
    return mark == nil ? runs(arguments, object) : runsForEach(arguments, object, "xargs")
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

  /// A command whose parts are not told, for each thing that comes in.
  private func runsForEach(_ arguments: [ArgumentText], _ object: String, _ program: String) -> HeadlineStage {
    let command = arguments.map { script.text(in: $0.word.range) }.joined(separator: " ")
    let values = ["c": command, "x": object]
    let text =
      program == "xargs"
      ? words.say("runs `{c}` for {x}, one at a time", "{x}마다 `{c}`을(를) 실행합니다", values)
      : words.say("runs `{c}` for {x}", "{x}에 대해 `{c}`을(를) 실행합니다", values)
    return HeadlineStage(text: text, tellsInput: program == "xargs", program: program)
  }

  /// Programs whose operands are the very things that a list of files names.
  private static let namedThings: Set<String> = [
    "rm", "cat", "grep", "egrep", "fgrep", "wc", "cp", "mv", "ls", "chmod", "chown", "sed", "head", "tail", "gzip",
    "gunzip", "touch", "du", "md5sum", "sha256sum", "stat", "file", "basename", "dirname", "rmdir", "zip", "tar",
    "sort",
    "xz", "bzip2", "shred", "truncate", "mkdir", "chgrp", "ln", "rsync", "scp", "awk",
  ]

  private func runs(_ arguments: [ArgumentText], _ object: String) -> HeadlineStage {
    let command = arguments.map { script.text(in: $0.word.range) }.joined(separator: " ")
    let text = words.say(
      "runs `{c}` with {x} as its arguments", "{x}을(를) 인자로 하여 `{c}`을(를) 실행합니다", ["c": command, "x": object])
    return HeadlineStage(text: text, tellsInput: true, program: "xargs")
  }
}
