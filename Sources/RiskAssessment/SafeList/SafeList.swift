import ShellGrammar

/// Programs that are known to only look, or to add without taking away, each with what it may be called with.
enum SafeList {
  /// Whether the invocation is known to do no harm by itself; what it runs stands in the collector's list as well.
  static func holds(_ invocation: Invocation) -> Bool {
    guard let name = invocation.name else { return false }
    if invocation.assignments.contains(where: { !isHarmless($0, before: name) }) { return false }
    if name.isEmpty || name == ":" { return true }
    if invocation.isInformational { return true }
    return SafePrograms.named(name).contains { holds($0, invocation) }
  }

  /// Whether nothing but its version or its help is asked of a program that is known to answer that.
  static func isInformational(_ name: String, _ arguments: [InvocationArgument]) -> Bool {
    guard arguments.count == 1, let word = arguments[0].value else { return false }
    guard word == "--version" || word == "--help" || shortQuestions[name]?.contains(word) == true else { return false }
    return SafePrograms.answersQuestions(name)
  }

  /// Questions that only some programs take as such.
  private static let shortQuestions: [String: Set<String>] = [
    "java": ["-version"], "javac": ["-version"], "mvn": ["-v"], "ssh": ["-V"], "python": ["-V"], "python3": ["-V"],
    "node": ["-v"], "npm": ["-v"], "ruby": ["-v"], "perl": ["-v"], "php": ["-v"], "lua": ["-v"], "nginx": ["-v", "-V"],
    "tmux": ["-V"], "ffmpeg": ["-version"], "kotlin": ["-version"], "scala": ["-version"], "rustc": ["-V", "-vV"],
    "cargo": ["-V"], "sudo": ["-V", "-l"], "doas": [], "terraform": ["-version"], "ansible": ["-h"], "gradle": ["-v"],
  ]

  /// Whether the words after the name fit the program's entry.
  private static func holds(_ program: SafePrograms.Entry, _ invocation: Invocation) -> Bool {
    let head = SafeRule(program.tokens)
    guard program.isGroup else { return head.allows(invocation.ownArguments, of: invocation) }
    return holds(program.children, under: "", flags: head, invocation.ownArguments, invocation)
  }

  /// Goes past the flags before a subcommand, and asks the entries that this subcommand has.
  private static func holds(
    _ children: [SafePrograms.Child], under path: String, flags: SafeRule, _ arguments: ArraySlice<InvocationArgument>,
    _ invocation: Invocation
  ) -> Bool {
    guard let place = flags.firstOperand(in: arguments) else {
      return flags.mayStandAlone && flags.allows(arguments, of: invocation)
    }
    guard let word = arguments[place].value else { return false }
    let key = path.isEmpty ? word : path + ":" + word
    let rest = arguments[(place + 1)...]
    for child in children where child.names(key) {
      if child.isGroup {
        if holds(children, under: key, flags: SafeRule(child.tokens), rest, invocation) { return true }
      } else if SafeRule(child.tokens).allows(rest, of: invocation) {
        return true
      }
    }
    return false
  }

  /// Whether an assignment before a command changes only how the command shows what it does; alone it changes nothing
  /// but the shell's own words, unless the shell itself goes by that variable.
  private static func isHarmless(_ assignment: Assignment, before name: String) -> Bool {
    name.isEmpty ? !ShellVariables.steersTheShell(assignment.name) : ShellVariables.changesOnlyLooks(assignment.name)
  }
}
