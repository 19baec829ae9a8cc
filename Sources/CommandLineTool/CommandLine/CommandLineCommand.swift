package import ArgumentParser
import OfflineEngine
import Platform
import ShellIntegration

/// `qmark command-line`: what the integration's key calls with the text on the command line.
package struct CommandLineCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "command-line",
    abstract: "Turn the words on a shell's command line into a command, or explain the command there.",
    shouldDisplay: false)

  @Flag(help: "The line begins with a command of the calling shell.")
  var known = false

  @Option(help: "The calling shell.")
  var shell: IntegratedShell

  @Option(help: "Where the new text of the command line is written; left alone where that stays as it is.")
  var shellOut: String

  @Argument(parsing: .postTerminator, help: "The text.")
  var text: [String] = []

  /// Makes the command.
  package init() {}

  /// Explains a command; makes one of words.
  package func run(in world: World) throws -> Int32 {
    let line = text.joined(separator: " ")
    let reader = LineReader(
      isProgram: world.machine.hasProgram, isFile: world.machine.fileExists,
      sureCommand: { words in
        let suggester = OfflineSuggester(tasks: .embedded(), machine: world.machine)
        return suggester.answer(OfflineRequest(words: words, target: .shell), count: 1).sureCommand
      })
    switch reader.read(line, beginsWithCommand: known) {
    case .command: return try ExplainCommand.parse(["--", line]).run(in: world)
    case .request(let words, let target):
      let arguments = [
        "--target", target.rawValue, "--shell", shell.rawValue, "--shell-out", shellOut, "--for-editing",
      ]
      // The blank after ?? comes with the words; one before the line keeps the request out of the history.
      let blanks = line.hasPrefix("  ") ? "  " : " "
      return try SuggestCommand.parse(arguments + ["--", blanks + words]).run(in: world)
    }
  }
}

extension OfflineAnswer {
  /// The best command, where it is sure.
  fileprivate var sureCommand: String? {
    candidates.first.flatMap { $0.confidence >= Confidence.threshold ? $0.command : nil }
  }
}
