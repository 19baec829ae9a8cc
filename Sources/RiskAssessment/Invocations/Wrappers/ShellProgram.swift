/// Programs that read commands, and how they are told where to read them.
enum ShellProgram {
  static let shells: Set<String> = [
    "sh", "bash", "zsh", "dash", "ksh", "mksh", "fish", "ash", "rbash", "tcsh", "csh", "yash",
    "oksh", "pdksh", "posh", "osh", "ysh", "nu", "elvish", "xonsh", "murex", "ion",
  ]
  private static let flagsWithValue: Set<String> = [
    "-o", "+o", "-O", "+O", "--rcfile", "--init-file", "-C", "--init-command",
  ]

  static func isShell(_ name: String) -> Bool { shells.contains(name) }

  /// What a shell is called with: the text behind `-c`, the script, or neither: then it reads its input.
  struct Call {
    var text: InvocationArgument?
    var textPlace: Int?
    var script: InvocationArgument?
    var readsInput: Bool {
      text == nil && (script?.value.map { $0 == "-" || ShellProgram.isStandardInput($0) } ?? (script == nil))
    }
  }

  /// Whether a path is a name of standard input.
  static func isStandardInput(_ path: String) -> Bool {
    ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(path)
  }

  static func call(_ arguments: [InvocationArgument]) -> Call {
    var hasText = false
    var readsInput = false
    var index = 0
    while index < arguments.count {
      let text = arguments[index].text
      if text == "--" || text == "-" {
        index += 1
        break
      }
      guard arguments[index].isFlag || text.hasPrefix("+") else { break }
      if text.hasPrefix("--command=") {
        return Call(
          text: InvocationArgument(made: String(text.dropFirst(10)), at: arguments[index].range), textPlace: index)
      }
      hasText = hasText || text == "--command" || !text.hasPrefix("--") && text.hasPrefix("-") && text.contains("c")
      readsInput = readsInput || !text.hasPrefix("--") && text.hasPrefix("-") && text.contains("s")
      index += flagsWithValue.contains(text) ? 2 : 1
    }
    guard index < arguments.count else { return Call() }
    if hasText { return Call(text: arguments[index], textPlace: index) }
    return Call(script: readsInput ? nil : arguments[index])
  }
}
