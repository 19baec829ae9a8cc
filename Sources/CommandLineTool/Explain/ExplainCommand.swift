package import ArgumentParser
import Assistant
import Explanation
import ShellGrammar
import TerminalUI

/// `qmark explain`: says what every part of a command line means.
package struct ExplainCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a command line, part by part.",
    discussion: """
      Several words are taken as the words of one command; a single quoted argument, or standard input, is read as \
      the shell would read it. Options of qmark stand before the command. The exit status is 0 even where a part is \
      unknown: it is named.
      """)

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Plain lines: no boxes, no emoji, no styles.")
  var plain = false

  @Argument(parsing: .captureForPassthrough, help: "The command to explain; without it, standard input is read.")
  var command: [String] = []

  /// Makes the command.
  package init() {}

  /// Explains the command and prints it.
  package func run(in world: World) throws -> Int32 {
    let source = try commandText(in: world)
    let reviewed = CommandReviewer(world: world).review(source)
    if json {
      let report = ExplanationReport(explanation: reviewed.explanation, verdict: reviewed.verdict)
      try world.streams.write(try JSONText.line(report))
    } else {
      let screen = Screen(world: world, isPlain: plain)
      try world.streams.write(screen.explanation(of: reviewed).joined(separator: "\n") + "\n")
    }
    return ExitStatus.done.rawValue
  }
}
