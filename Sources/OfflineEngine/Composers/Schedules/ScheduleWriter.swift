internal import ShellGrammar

/// Writes the command that makes something run at set times.
struct ScheduleWriter {
  let request: ScheduleRequest

  /// The command; nil where a command has what no schedule can hold.
  func script() -> CommandList? {
    let command = request.command ?? ""
    // A line break would begin another line of the crontab.
    guard !command.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    switch request.time {
    case .boot: return crontab("@reboot", command)
    case .repeated(let schedule):
      if request.usesSystemd, !request.isLineOnly { return timer(schedule, command) }
      return crontab(schedule.text, command)
    case .once(let time):
      return CommandTree.list(CommandTree.pipeline([Self.output(command), CommandTree.command(["at"] + time.words)]))
    }
  }

  /// `(crontab -l 2>/dev/null; echo 'LINE') | crontab -`, or the line alone.
  private func crontab(_ time: String, _ command: String) -> CommandList {
    let line = time + (command.isEmpty ? "" : " " + Self.escaped(command))
    let echo = Self.output(line)
    if request.isLineOnly { return CommandTree.list(CommandTree.pipeline([echo])) }
    let quiet = Redirection(
      descriptor: .number(2), operator: .output, operatorRange: .none, target: ShellArgument.path("/dev/null").word,
      range: .none)
    let list = CommandTree.command(["crontab", "-l"].map { CommandTree.word($0) }, redirections: [quiet])
    let both = CommandList(
      items: [
        CommandList.Item(
          andOrList: AndOrList(first: CommandTree.pipeline([list]), rest: []),
          terminator: CommandList.Terminator(kind: .semicolon, range: .none)),
        CommandList.Item(andOrList: AndOrList(first: CommandTree.pipeline([echo]), rest: [])),
      ], range: .none)
    let subshell = Command.compound(CompoundCommand(kind: .subshell(both), keywords: [], range: .none))
    return CommandTree.list(CommandTree.pipeline([subshell, CommandTree.command(["crontab", "-"])]))
  }

  /// `echo 'TEXT'`; echo may read backslashes and flags, printf does not.
  private static func output(_ text: String) -> Command {
    let isPlain = !text.hasPrefix("-") && !text.utf8.contains(UInt8(ascii: "\\"))
    let words: [ShellArgument] = isPlain ? ["echo", .quoted(text)] : ["printf", "'%s\\n'", .quoted(text)]
    return CommandTree.command(words.map(\.word))
  }

  /// A `%` is a line break to cron unless a backslash stands before it.
  private static func escaped(_ command: String) -> String { command.replacing("%", with: "\\%") }

  /// `systemd-run --user --on-calendar='Mon *-*-* 09:00' CMD`.
  private func timer(_ schedule: CronSchedule, _ command: String) -> CommandList {
    let calendar = ShellArgument.flag("--on-calendar=", schedule.calendar).word
    let start = ["systemd-run", "--user"].map { CommandTree.word($0) } + [calendar]
    return CommandTree.list(CommandTree.pipeline([CommandTree.command(start + Self.words(command))]))
  }

  /// The words of a plain command; any other is for a shell.
  private static func words(_ command: String) -> [ShellWord] {
    if let plain = PlainCommand.text(ofQuoted: ShellQuoting.quote(command)) {
      return plain.split(separator: " ").map { CommandTree.word(String($0)) }
    }
    return [CommandTree.word("sh"), CommandTree.word("-c"), ShellArgument.quoted(command).word]
  }
}
