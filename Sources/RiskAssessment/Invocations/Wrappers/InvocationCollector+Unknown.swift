import ShellGrammar

/// Programs that nothing is known of, and that are told to run something.
extension InvocationCollector {
  /// Flags and words that most programs give to a command which they run.
  private static let runningFlags: Set<String> = [
    "-c", "-e", "-x", "-a", "-g", "--command", "--cmd", "--exec", "--execute", "--eval", "--run", "--script", "--code",
    "-command", "-exec", "-eval", "--args", "--goal", "--shell-command", "--remote-command",
  ]
  private static let runningWords: Set<String> = [
    "run", "exec", "execute", "command", "shell", "ssh", "cmd", "rsh", "run-command", "eval",
  ]

  /// Reads what a program without a line of its own hands on: the value of such a flag, what follows such a word, and what
  /// follows `--`.
  mutating func unwrapUnknown(_ outer: Invocation, named name: String) {
    guard outer.facts.wrappers.isEmpty, !ShellProgram.isShell(name), CodeProgram.language(of: name) == nil,
      !outer.facts.takesFreeWords, !DatabaseCommand.isClient(name), !SafeList.holds(outer)
    else { return }
    var wasHanded: Set<Int> = []
    for (place, (flag, argument)) in zip(outer.arguments, outer.arguments.dropFirst()).enumerated() {
      let text = flag.text
      let isHanded = flag.isFlag ? Self.runningFlags.contains(text) : Self.runningWords.contains(text)
      guard isHanded, let value = argument.value, value.contains(" ") || Self.runningFlags.contains(text) else {
        continue
      }
      wasHanded.insert(place + 1)
      let isCall = value.contains("(")
      if !isCall { addText(argument, of: outer) }
      if isCall || value.contains("\"") { readCode(value, of: outer, at: argument.range) }
    }
    unwrapWords(outer, but: wasHanded)
  }

  /// What follows `--`, or begins with a program that is often run by others: `acmectl web -- rm x`, `acmectl 'sudo rm x'`.
  private mutating func unwrapWords(_ outer: Invocation, but wasHanded: Set<Int>) {
    if let dashes = outer.arguments.firstIndex(where: { $0.value == "--" }) {
      let rest = outer.arguments[(dashes + 1)...]
      guard let first = rest.first, !first.isFlag, first.value != nil else { return }
      return rest.count == 1 && first.isShellText ? addText(first, of: outer) : addInner(rest, of: outer)
    }
    for (place, argument) in outer.arguments.prefix(Self.mostWords).enumerated() {
      guard let text = argument.value ?? Self.withoutQuotes(argument), !argument.isFlag, !wasHanded.contains(place)
      else { continue }
      if Self.beginsCommand(at: place, of: outer.arguments) {
        return addInner(outer.arguments[place...], of: outer)
      }
      // The value of any other flag may be a text for readers.
      if place == 0 || !outer.arguments[place - 1].isFlag, let inner = Self.handedText(in: text) {
        addText(inner, from: argument, of: outer)
      }
    }
  }

  /// Whether a command begins at a place; the first word may be a subcommand of the same name: `acmectl rm x`.
  private static func beginsCommand(at place: Int, of arguments: [InvocationArgument]) -> Bool {
    guard let word = arguments[place].value, isOftenRun(word), place + 1 < arguments.count else { return false }
    guard place == 0 else { return !arguments[place - 1].isFlag }
    let flags = arguments[1].text
    return word == "sudo" || Invocation.isCluster(flags) && flags.contains("r") && flags.contains("f")
  }

  /// A word with a pattern in it as its program gets it where no file fits: `invoke:command['rm x']`.
  private static func withoutQuotes(_ argument: InvocationArgument) -> String? {
    argument.hasGlob && !argument.isDynamic ? argument.written.filter { $0 != "'" && $0 != "\"" } : nil
  }

  private static let mostWords = 16

  /// A text that begins with such a program, or the value of a task: `sudo rm x`, `run[rm x]`.
  private static func handedText(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return nil }
    var inner = text[...]
    if inner.last == "]", let open = inner.firstIndex(of: "[") { inner = inner[inner.index(after: open)...].dropLast() }
    return inner.split(separator: " ").first.map { isOftenRun(String($0)) } == true ? String(inner) : nil
  }

  private static func isOftenRun(_ word: String) -> Bool {
    oftenRun.contains(InvocationCollector.baseName(word)) || word.hasPrefix("mkfs.")
  }

  private static let oftenRun: Set<String> = [
    "rm", "sudo", "doas", "sh", "bash", "zsh", "dd", "mkfs", "shred", "wipefs", "chmod", "chown", "kill", "killall",
    "pkill", "systemctl", "apt", "apt-get", "dnf", "yum", "curl", "wget", "find", "xargs", "iptables", "truncate",
  ]
}
