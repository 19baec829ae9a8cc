/// What the script after `sh -c` gets as `$0`, `$1` and so on, as far as that is written down.
struct ScriptArguments {
  private(set) var words: [String] = []
  /// Which of them an argument of the shell becomes.
  private(set) var numbers: [Int: Int] = [:]

  private static let shells: Set<String> = ["sh", "bash", "dash", "zsh", "ksh", "ash"]

  /// No script.
  init() {}

  /// Numbers the words after `sh -c script`, up to the first whose words the shell decides.
  init(_ bound: [BoundArgument], _ arguments: [ArgumentText], of program: String) {
    let hasScript = bound.contains { if case .flag(let use) = $0 { use.typed == "-c" } else { false } }
    guard hasScript, Self.shells.contains(program) else { return }
    for case .operand(let index, _) in bound {
      guard arguments[index].isLiteral else { return }
      numbers[index] = words.count
      words.append(arguments[index].text)
    }
  }
}
