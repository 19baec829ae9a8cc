internal import Platform
internal import ShellGrammar

extension LineWriter {
  /// The stages with what they read and where the result goes.
  func assembled() -> CommandList {
    var stages = self.stages
    if case .comparison(let kind, let first, let second) = request.source {
      return CommandTree.list(pipeline([comparison(kind, first, second)] + stages, to: redirections))
    }
    if stages.isEmpty { stages = [LineStage("cat", [])] }
    guard request.isInPlace, case .files(let files) = request.source, !files.isEmpty, request.output == nil else {
      return CommandTree.list(pipeline(stages, to: redirections))
    }
    return inPlace(stages, files)
  }

  /// Two files, each sorted, by comm or join.
  private func comparison(_ kind: FileComparison, _ first: SlotValue, _ second: SlotValue) -> LineStage {
    func sorted(_ file: SlotValue, by column: Int?) -> LineStage.Argument {
      var words = [CommandTree.word("sort")]
      if let column {
        if let delimiter = request.delimiter { words.append(CommandTree.word("-t", joinedTo: delimiter)) }
        words.append(CommandTree.word("-k\(column),\(column)"))
      }
      return .output(CommandTree.list(CommandTree.pipeline([CommandTree.command(words + [CommandTree.path(file)])])))
    }
    var stage: LineStage
    switch kind {
    case .common: stage = LineStage("comm", ["-12"])
    case .onlyFirst: stage = LineStage("comm", ["-23"])
    case .onlySecond: stage = LineStage("comm", ["-13"])
    case .join(let column):
      stage = LineStage("join", [])
      if let delimiter = request.delimiter { stage.arguments.append(.flag("-t", delimiter)) }
      if column != 1 { stage.arguments += [.value("-1"), .value("\(column)"), .value("-2"), .value("\(column)")] }
      stage.arguments += [sorted(first, by: column), sorted(second, by: column)]
      return stage
    }
    stage.arguments += [sorted(first, by: nil), sorted(second, by: nil)]
    return stage
  }

  private var redirections: [Redirection] {
    request.output.map { [CommandTree.redirection(request.appends ? .append : .output, $0)] } ?? []
  }

  private func pipeline(_ stages: [LineStage], to redirections: [Redirection]) -> Pipeline {
    var commands: [Command] = []
    var stages = stages
    switch request.source {
    case .standardInput, .comparison: break
    case .text(let text): commands = printing(CommandTree.word(text), stages)
    case .variable(let name): commands = printing(CommandTree.path(.text(name)), stages)
    case .output(let list): commands = list.items.first?.andOrList.first.commands ?? []
    case .files(let files): commands = reading(files, &stages, isLast: stages.count == 1 ? redirections : [])
    }
    for (index, stage) in stages.enumerated() {
      commands.append(
        CommandTree.command(stage.words, redirections: index == stages.count - 1 ? redirections : []))
    }
    return CommandTree.pipeline(commands)
  }

  /// The command that prints a text, without a newline where characters are counted.
  private func printing(_ text: ShellWord, _ stages: [LineStage]) -> [Command] {
    let counts = stages.first?.program == "wc" && request.steps.first != .count(.lines)
    return [CommandTree.command([CommandTree.word("printf"), CommandTree.word(counts ? "%s" : "%s\\n"), text])]
  }

  /// The first command with the files that it reads; it is taken out of `stages`.
  private func reading(_ files: [SlotValue], _ stages: inout [LineStage], isLast redirections: [Redirection])
    -> [Command]
  {
    var first = stages.removeFirst()
    if first.takesFiles,
      files.count == 1 || first.program != "shuf" && first.program != "wc" || stages.isEmpty && first.program != "shuf"
    {
      if files.count > 1, first.program == "grep", !stages.isEmpty { first.arguments.insert(.value("-h"), at: 0) }
      return [CommandTree.command(first.words + files.map { operand($0, of: first) }, redirections: redirections)]
    }
    if files.count == 1 {
      return [
        CommandTree.command(first.words, redirections: [CommandTree.redirection(.input, files[0])] + redirections)
      ]
    }
    return [
      CommandTree.command([CommandTree.word("cat")] + files.map(CommandTree.path)),
      CommandTree.command(first.words, redirections: redirections),
    ]
  }

  /// awk takes `name=value` for an assignment.
  private func operand(_ file: SlotValue, of stage: LineStage) -> ShellWord {
    if stage.program == "awk", case .text(let path) = file, path.contains("="), !path.contains("/") {
      return CommandTree.path(.text("./" + path))
    }
    return CommandTree.path(file)
  }

  /// The files change: by sed's or sort's own means, else through a new file that takes the place of the old one.
  private func inPlace(_ stages: [LineStage], _ files: [SlotValue]) -> CommandList {
    let first = stages[0]
    if stages.count == 1, !first.sedScripts.isEmpty {
      var words = [CommandTree.word("sed"), CommandTree.word(request.keepsBackup ? "-i.bak" : "-i")]
      if system == .macos, !request.keepsBackup { words.append(CommandTree.word("")) }
      return CommandTree.list(
        CommandTree.pipeline([CommandTree.command(words + first.words.dropFirst() + files.map(CommandTree.path))]))
    }
    guard case .text(let path) = files[0], files.count == 1 else { return CommandTree.list(pipeline(stages, to: [])) }
    let backup = CommandTree.pipeline([
      CommandTree.command([CommandTree.word("cp"), CommandTree.path(files[0]), CommandTree.path(.text(path + ".bak"))])
    ])
    if stages.count == 1, first.program == "sort" {
      let words = first.words + [CommandTree.word("-o"), CommandTree.path(files[0]), CommandTree.path(files[0])]
      let sort = CommandTree.pipeline([CommandTree.command(words)])
      return request.keepsBackup ? CommandTree.list(backup, and: [sort]) : CommandTree.list(sort)
    }
    let new = SlotValue.text(path + ".new")
    let write = pipeline(stages, to: [CommandTree.redirection(.output, new)])
    let move = CommandTree.pipeline([
      CommandTree.command([CommandTree.word("mv"), CommandTree.path(new), CommandTree.path(files[0])])
    ])
    return request.keepsBackup ? CommandTree.list(backup, and: [write, move]) : CommandTree.list(write, and: [move])
  }
}
