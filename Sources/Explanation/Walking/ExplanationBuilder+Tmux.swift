import ShellGrammar

extension ExplanationBuilder {
  /// Whether a word ends a command of tmux: `\;`.
  static func isNextCommand(_ argument: ArgumentText) -> Bool { argument.isLiteral && argument.text == ";" }

  /// The commands of tmux that stand in one line, with `\;` between them.
  mutating func explainCommands(
    _ arguments: [ArgumentText], of command: CommandInProgress, upTo end: Int, depth: Int
  ) {
    explainArguments(Array(arguments[..<end]), of: command, depth: depth)
    add(.operand, arguments[end].word.range, depth, ProgramSentences.nextCommand, ["program": "tmux"])
    let tmux = CommandInProgress(name: "tmux", knowledge: knowledge(of: "tmux").map { [$0] } ?? [])
    explainArguments(Array(arguments[(end + 1)...]), of: tmux, depth: depth)
  }
}
