import ShellGrammar

/// Checks that look at the words as texts.
extension SafeCheck {
  /// No word ends one command and begins another (`tmux ls \;`), or has one run inside it (`#(x)`, `require(x)`).
  static func holdsOneCommand(_ invocation: Invocation) -> Bool {
    invocation.arguments.allSatisfy { $0.value.map { !$0.contains(";") && !$0.contains("(") } ?? false }
  }

  /// What a pager begins with only moves it: `+G`, `+F`, `+/word`, `+100`.
  static func onlyMoves(_ operands: [InvocationArgument]) -> Bool {
    operands.allSatisfy { operand in
      let text = operand.text
      guard text.hasPrefix("+"), let sign = text.dropFirst().first else { return true }
      return text.allSatisfy { !$0.isNewline }
        && (sign == "/" || text.dropFirst().allSatisfy { "GgFn0123456789".contains($0) })
    }
  }

  /// No subscript holds a command: these builtins read `a[$(x)]` once more than the quotes around it say.
  static func hasPlainSubscripts(_ invocation: Invocation) -> Bool {
    invocation.arguments.allSatisfy { argument in
      guard let text = argument.value, text.contains("[") else { return true }
      return !text.contains("$(") && !text.contains("`")
    }
  }

  /// The first word is no subcommand that changes something.
  static func beginsPlainly(_ operands: [InvocationArgument]) -> Bool {
    guard let word = operands.first?.text else { return true }
    return !CloudWords.isChanging(word) && !DestructiveVerbs.names(word) && !ActingVerbs.names(word)
  }

  /// No verb of Miller's writes files, and no expression runs a program or sends what it prints elsewhere.
  static func millerPrints(_ invocation: Invocation) -> Bool {
    invocation.arguments.allSatisfy { argument in
      guard let text = argument.value, text != "tee", text != "split" else { return false }
      if ByteSearch.holdsAny(of: ["system", "exec"], in: text) { return false }
      let isSent = ByteSearch.holdsAny(of: ["tee", "emit", "print", "dump"], in: text)
      return !isSent || !text.contains(">") && !text.contains("|")
    }
  }

  /// Whether standard input is where it always is, so that a program which sends what it reads there has nothing to send.
  static func readsNoInput(_ invocation: Invocation) -> Bool {
    invocation.has("--ignore-stdin")
      || invocation.upstream.isEmpty && invocation.input == nil
        && !invocation.redirections.contains { [.input, .hereString, .hereDocument].contains($0.operator) }
  }

  /// `-MJSON::PP`, `-rjson`, `-r set`: no word with a folder, and no change of where libraries are looked for.
  static func loadsLibraries(_ invocation: Invocation) -> Bool {
    zip([nil] + invocation.arguments.map(\.text), invocation.arguments).allSatisfy { before, argument in
      let isFlag = ["-M", "-m", "-r"].contains { argument.text.hasPrefix($0) }
      let isValue = before.map { ["-M", "-m", "-r"].contains($0) } ?? false
      guard isFlag || isValue else { return true }
      let name = argument.text.drop { $0 == "-" }.dropFirst(isValue ? 0 : 1)
      return !name.hasPrefix("lib=") && !name.contains(".") && !name.hasPrefix("/") && !name.hasPrefix("~")
    }
  }

  /// No file goes out as data or headers (`@f`, `name@f`), and what is printed at the end goes to none (`%output{f}`).
  static func sendsNoFile(_ invocation: Invocation) -> Bool {
    var before = ""
    return invocation.arguments.allSatisfy { argument in
      defer { before = argument.text }
      let text = argument.text
      if ByteSearch.holds("%output{", in: text) || text.hasPrefix("@") || ByteSearch.holds("=@", in: text) {
        return false
      }
      return before != "--data-urlencode" || !text.contains("@") || text.prefix { $0 != "@" }.contains("=")
    }
  }

  static func setsOwnNames(_ operands: [InvocationArgument]) -> Bool {
    operands.allSatisfy {
      !ShellVariables.steersTheShell(String($0.text.prefix { $0 != "=" && $0 != "[" && $0 != "+" }))
    }
  }

  static func holdsNone(of marks: [String], _ invocation: Invocation) -> Bool {
    invocation.arguments.allSatisfy { !ByteSearch.holdsAny(of: marks, in: $0.text) }
  }

  /// In the names of the variables that say how Ansible connects, and what it runs there.
  static let ansibleWays = [
    "ansible_ssh", "ansible_sftp", "ansible_scp", "ansible_connection", "ansible_shell", "ansible_check", "interpreter",
    "common_args", "extra_args", "_exe",
  ]
}
