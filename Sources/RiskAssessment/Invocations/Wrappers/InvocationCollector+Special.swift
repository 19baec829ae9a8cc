import ShellGrammar

extension InvocationCollector {
  /// `sh -c TEXT`.
  mutating func unwrapShell(_ outer: Invocation, at place: Int) {
    let call = ShellProgram.call(outer.arguments)
    runKnownScript(call, of: outer)
    guard let text = call.text, let textPlace = call.textPlace else { return }
    setInnerStart(textPlace, at: place)
    let positional = state.positional
    // `sh -c TEXT NAME A B`: $1 is A.
    state.positional = Array(outer.arguments.dropFirst(textPlace + 2))
    // `xargs sh -c 'rm "$@"' _`: what is found comes behind them.
    if outer.takesFoundFiles { state.positional?.append(InvocationArgument(made: nil, at: outer.range)) }
    let before = invocations.count
    addText(text, of: outer)
    if outer.takesFoundFiles { noteFoundFiles(from: before) }
    state.positional = positional
  }

  /// `sh /opt/k3s-uninstall.sh`: a script that the tables know by its name.
  private mutating func runKnownScript(_ call: ShellProgram.Call, of outer: Invocation) {
    guard let script = call.script, let name = script.value.map(Self.baseName), name.hasSuffix(".sh"),
      HarmTable.all.contains(where: { $0.block(of: name) != nil }),
      let place = outer.arguments.firstIndex(where: { $0.range == script.range && $0.value == script.value })
    else { return }
    addInner(outer.arguments[place...], of: outer)
  }

  /// The commands behind the actions of find, each up to `;` or `+`.
  mutating func unwrapFind(_ outer: Invocation) {
    let actions: Set<String> = ["-exec", "-execdir", "-ok", "-okdir"]
    var index = 0
    while index < outer.arguments.count {
      defer { index += 1 }
      let action = outer.arguments[index].text
      guard actions.contains(action) else { continue }
      let rest = outer.arguments[(index + 1)...]
      let end = rest.firstIndex { $0.text == ";" || $0.text == "+" } ?? outer.arguments.endIndex
      addInner(rest[..<end], of: outer, takesFoundFiles: true, isAsked: action.hasPrefix("-ok"))
      index = end
    }
  }

  /// `fd -x COMMAND`.
  mutating func unwrapFd(_ outer: Invocation) {
    let actions: Set<String> = ["-x", "-X", "--exec", "--exec-batch"]
    guard let action = outer.arguments.firstIndex(where: { actions.contains($0.text) }) else { return }
    addInner(outer.arguments[(action + 1)...].prefix { $0.text != ";" }, of: outer, takesFoundFiles: true)
  }

  /// `python3 -m pip …` is pip, and the modules of archives do what unzip and tar do.
  private mutating func unwrapModule(_ outer: Invocation, at place: Int) {
    let range = outer.range
    func made(_ text: String) -> InvocationArgument { InvocationArgument(made: text, at: range) }
    if let module = outer.value(of: "-m"), ["zipfile", "tarfile"].contains(module), outer.has("-e", "--extract") {
      let files = outer.operands.dropFirst()
      let words = module == "zipfile" ? ["unzip", "-o"] : ["tar", "-xf"]
      let folder = files.count > 1 ? [made(module == "zipfile" ? "-d" : "-C")] + files.suffix(1) : []
      return addInner((words.map(made) + files.prefix(1) + folder)[...], of: outer)
    }
    guard let flag = outer.arguments.firstIndex(where: { $0.value == "-m" }), flag + 1 < outer.arguments.count,
      ["pip", "pipx", "black", "isort", "mypy", "pylint", "flake8", "ruff"].contains(outer.arguments[flag + 1].text)
    else { return }
    setInnerStart(flag + 1, at: place)
    addInner(outer.arguments[(flag + 1)...], of: outer)
  }

  /// Programs with ways of their own to name a command.
  mutating func unwrapSpecial(_ outer: Invocation, named name: String, at place: Int) {
    switch name {
    case "python", "python2", "python3": unwrapModule(outer, at: place)
    case "git", "hg":
      unwrapGitSettings(outer)
      unwrapTransport(outer)
    case "vim", "vi", "nvim", "ex", "view": unwrapEditor(outer)
    case "gdb", "lldb":
      unwrapMarked(outer, ["shell ", "!", "platform shell "])
      unwrapDebugged(outer, at: place)
    case "less", "more", "zless", "most": unwrapMarked(outer, ["+!", "++!"])
    case "screen": unwrapAfter(["stuff"], outer)
    case "salt", "salt-call", "salt-ssh": unwrapAfter(["cmd.run", "cmd.shell", "cmd.run_all", "cmd.run_stdout"], outer)
    case "cmake": unwrapFileTool(outer, at: place)
    case "make", "gmake":
      for argument in outer.arguments {
        guard let (name, value) = argument.assignedPair, name == "SHELL", !Self.isUsualShell(value) else { continue }
        addText(value, from: argument, of: outer)
      }
    case "sqlite3", "psql", "mysql", "mariadb", "sqlcmd":
      unwrapMarked(outer, ["\\!", ".shell ", ".system ", "system ", "!!"])
      unwrapStatements(outer)
    default: break
    }
  }

  private static func isUsualShell(_ path: String) -> Bool {
    ["/bin/", "/usr/bin/"].contains {
      path.hasPrefix($0) && ShellProgram.isShell(String(path.dropFirst($0.utf8.count)))
    }
  }

  /// `gdb --args program words`: the debugger runs it.
  private mutating func unwrapDebugged(_ outer: Invocation, at place: Int) {
    let joined = "--args="
    guard
      let flag = outer.arguments.firstIndex(where: {
        ["-args", "--args"].contains($0.text) || $0.text.hasPrefix(joined)
      })
    else { return }
    let word = outer.arguments[flag].text
    let first =
      word.hasPrefix(joined) ? [InvocationArgument(made: String(word.dropFirst(joined.count)), at: outer.range)] : []
    setInnerStart(flag, at: place)
    addInner(first[...] + outer.arguments[(flag + 1)...], of: outer)
  }

  /// `cmake -E rm x`: tools of cmake's own that do what the shell's do, or run another program.
  private mutating func unwrapFileTool(_ outer: Invocation, at place: Int) {
    guard outer.arguments.count > 1, outer.arguments[0].value == "-E", var tool = outer.arguments[1].value else {
      return
    }
    var rest = outer.arguments[2...]
    if tool == "chdir" { (tool, rest) = (rest.dropFirst().first?.text ?? "", rest.dropFirst(2)) }
    let names = [
      "remove": "rm", "remove_directory": "rm -r", "rename": "mv", "copy_directory": "cp -r", "copy": "cp",
      "compare_files": "cmp", "make_directory": "mkdir", "environment": "env", "capabilities": "true",
      "create_symlink": "ln -s", "echo_append": "echo",
    ]
    let words = (names[tool] ?? tool).split(separator: " ")
    setInnerStart(1, at: place)
    addInner(words.map { InvocationArgument(made: String($0), at: outer.range) }[...] + rest, of: outer)
  }

  /// Statements by which a database runs a program: `COPY t TO PROGRAM 'x'`, `EXEC xp_cmdshell 'x'`.
  private mutating func unwrapStatements(_ outer: Invocation) {
    for argument in outer.arguments {
      guard let text = argument.value, ByteSearch.holdsAny(of: ["PROGRAM '", "program '", "xp_cmdshell '"], in: text)
      else { continue }
      let parts = text.split(separator: "'", omittingEmptySubsequences: false)
      for (before, command) in zip(parts, parts.dropFirst())
      where ["program ", "xp_cmdshell "].contains(where: before.lowercased().hasSuffix) {
        addText(String(command), from: argument, of: outer)
      }
    }
  }

  /// Reads the word behind one of these as shell text: `salt '*' cmd.run 'rm x'`.
  private mutating func unwrapAfter(_ words: Set<String>, _ outer: Invocation) {
    guard let place = outer.arguments.firstIndex(where: { $0.value.map(words.contains) == true }),
      place + 1 < outer.arguments.count
    else { return }
    addText(outer.arguments[place + 1], of: outer)
  }

  /// Words in which a command of the shell stands behind a mark of the program's own.
  private mutating func unwrapMarked(_ outer: Invocation, _ marks: [String]) {
    for argument in outer.arguments {
      if let text = argument.value, let mark = marks.first(where: text.hasPrefix) {
        addText(String(text.dropFirst(mark.count)), from: argument, of: outer)
      }
    }
  }

  /// An address of git's that is a command, in which `% ` stands for a blank inside a word: `ext::sh -c x% y`.
  private mutating func unwrapTransport(_ outer: Invocation) {
    for argument in outer.arguments {
      guard let text = argument.value, text.hasPrefix("ext::") else { continue }
      let words = text.dropFirst(5).split(separator: "% ", omittingEmptySubsequences: false)
      addText(words.joined(separator: "\\ "), from: argument, of: outer)
    }
  }

  /// Settings of git that are commands: `-c core.pager=…`, `-c alias.x='!…'`, `git config alias.x '!…'`.
  private mutating func unwrapGitSettings(_ outer: Invocation) {
    let arguments = outer.arguments
    let isConfig = outer.subcommand == "config"
    for (place, argument) in arguments.enumerated() {
      guard let text = argument.value else { continue }
      if place > 0, ["-c", "--config"].contains(arguments[place - 1].text), let (key, value) = argument.assignedPair {
        addSetting(key, value, from: argument, of: outer)
      } else if isConfig, place + 1 < arguments.count, text.contains("."),
        let value = arguments[place + 1].value
      {
        addSetting(text, value, from: arguments[place + 1], of: outer)
      }
    }
  }

  private mutating func addSetting(
    _ key: String, _ value: String, from argument: InvocationArgument, of outer: Invocation
  ) {
    let key = key.lowercased()
    if key.hasPrefix("alias.") {
      // Without a `!` it is the rest of a git command.
      var words = [value.hasPrefix("!") ? String(value.dropFirst()) : "git " + value]
      // Where it is called, the words behind it belong to it.
      if let call = GitCommand(outer), key == "alias." + call.verb.lowercased() {
        words += call.arguments.map { $0.value.map(ShellQuoting.quote) ?? $0.written }
      }
      addText(words.joined(separator: " "), from: argument, of: outer)
    } else if Self.commandSettings.contains(where: { key == $0 || $0.hasPrefix(".") && key.hasSuffix($0) }) {
      addText(value.hasPrefix("!") ? String(value.dropFirst()) : value, from: argument, of: outer)
    }
  }

  /// Keys of git's settings, or the ends of them, whose value is run.
  private static let commandSettings = [
    "core.pager", "core.editor", "core.sshcommand", "core.fsmonitor", "core.askpass", "core.gitproxy", "diff.external",
    "sequence.editor", "credential.helper", "gpg.program", "uploadpack.packobjectshook", ".textconv", ".cmd", ".clean",
    ".smudge", ".process", ".helper", ".driver", "pager.log", "pager.diff", "pager.show", "interactive.difffilter",
  ]

  /// `vim -c ':!rm x'` and `vim '+!rm x'`.
  private mutating func unwrapEditor(_ outer: Invocation) {
    for (place, argument) in outer.arguments.enumerated() {
      guard var text = argument.value?[...] else { continue }
      let isCommand = place > 0 && ["-c", "--cmd"].contains(outer.arguments[place - 1].text)
      guard isCommand || text.hasPrefix("+") else { continue }
      text = text.drop { $0 == "+" || $0 == ":" || $0 == " " }
      if text.hasPrefix("silent") { text = text.drop { $0 != " " }.dropFirst() }
      // `%!sort`: lines go through a program.
      if text.contains("!") { text = text.drop { "%0123456789,.$".contains($0) } }
      if text.hasPrefix("!") {
        addText(String(text.dropFirst()), from: argument, of: outer)
      } else if let call = ["call ", "echo ", "lua ", "py3 ", "python3 "].first(where: text.hasPrefix) {
        readCode(String(text.dropFirst(call.count)), of: outer, at: argument.range)
      }
    }
  }
}
