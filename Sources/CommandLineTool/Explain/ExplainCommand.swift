package import ArgumentParser
import Assistant
import Explanation
import Platform
import Settings
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

      With --risk only the risk is told: the level, each reason with the part it is about and what is safer, whether it \
      can be taken back, what it touches, and a more careful form where one is known. The exit status is then 0 for a \
      safe command, 1 for one that asks for caution, 2 for a dangerous one. qmark risks tells of each rule.
      """)

  @Flag(help: "Print one JSON object.")
  package var json = false

  @Flag(help: "Plain lines: no boxes, no emoji, no styles.")
  var plain = false

  @Flag(help: "Tell only what may go wrong; the exit status is 0 safe, 1 caution, 2 danger.")
  package var risk = false

  @Flag(
    name: [.short, .long], help: "On a terminal, go through the parts of the command with the arrow keys; q leaves.")
  var interactive = false

  @Argument(parsing: .captureForPassthrough, help: "The command to explain; without it, standard input is read.")
  package var command: [String] = []

  /// Makes the command.
  package init() {}

  /// Refuses the risk part by part: it has no parts to go through.
  package func validate() throws {
    if risk, interactive { throw ValidationError("--risk and --interactive do not go together.") }
  }

  /// Explains the command and prints it.
  package func run(in world: World) throws -> Int32 {
    let source = try commandText(in: world)
    let settings = Result { try ConfiguredSettings.load(in: world).report.settings }
    let world = world.speaking((try? settings.get())?.language)
    if risk { return try RiskView(world: world, isPlain: isPlain(in: world), isJSON: json).show(source) }
    var reviewed = CommandReviewer(world: world, settings: try settings.get()).review(source)
    reviewed.origin = .reader
    if json {
      let report = ExplanationReport(explanation: reviewed.explanation, verdict: reviewed.verdict)
      try world.streams.write(try JSONText.line(report))
    } else if !(interactive && browse(reviewed, in: world)) {
      try world.streams.write(lines(of: reviewed, in: world).joined(separator: "\n") + "\n")
    }
    return ExitStatus.done.rawValue
  }

  /// The command where a terminal shows it, what the whole does, what each part means, and what else there is to say.
  private func lines(of reviewed: ReviewedCommand, in world: World) -> [String] {
    // The lines are laid out for the terminal that shows them; a file or a pipe has no width of its own.
    let terminal =
      world.streams.isOutputTerminal ? Terminal(environment: world.environment, isPlain: isPlain(in: world)) : nil
    let screen = Screen(world: world, terminal: terminal, isPlain: isPlain(in: world))
    let notes = screen.notes(on: reviewed)
    var lines: [String] = []
    if world.streams.isOutputTerminal { lines += screen.coloredCommand(of: reviewed) }
    lines += screen.headline(of: reviewed) + screen.explanation(of: reviewed)
    return lines + (notes.isEmpty ? [] : [""] + notes)
  }

  /// Goes through the parts on the terminal; false where there is none that can be drawn on.
  private func browse(_ reviewed: ReviewedCommand, in world: World) -> Bool {
    let wording = Wording(language: world.machine.language)
    guard world.streams.isOutputTerminal, !isPlain(in: world),
      reviewed.command.utf8.count <= ColoredCommand.longestCommand,
      let terminal = Terminal(environment: world.environment),
      var browser = SpanBrowser(reviewed.explanation, hint: wording.browserHint)
    else { return false }
    return terminal.showFrames({ browser.frame($0, terminal.capabilities) }, until: { browser.press($0) })
  }

  private func isPlain(in world: World) -> Bool { plain || world.variable("QMARK_PLAIN") != nil }

  /// One argument is a command line; several are words of one, quoted again where they need it.
  private func commandText(in world: World) throws -> String {
    let words = command.first == "--" ? Array(command.dropFirst()) : command
    let text: String
    if words.count == 1 {
      text = try RequestText.read(Array(words[0].utf8), limit: RequestText.commandLimit)
    } else if !words.isEmpty {
      text = try RequestText.read(Array(Self.joined(words).utf8), limit: RequestText.commandLimit)
    } else if world.streams.isInputTerminal {
      text = try ask(in: world)
    } else {
      guard let bytes = world.streams.readInput(RequestText.commandLimit) else { throw UserError.unreadableInput }
      text = try RequestText.read(bytes, limit: RequestText.commandLimit)
    }
    let trimmed = text.trimmingTrailingNewlines
    guard !trimmed.allSatisfy(\.isWhitespace) else { throw UserError.nothingToExplain }
    return trimmed
  }

  private func ask(in world: World) throws -> String {
    guard let terminal = Terminal(environment: world.environment, isPlain: plain) else {
      throw UserError.nothingToExplain
    }
    let prompt = Wording(language: world.machine.language).commandPrompt
    guard case .line(let line) = LineEditor(terminal: terminal).readLine(prompt: prompt) else {
      throw UserError.nothingToExplain
    }
    return line
  }

  /// Words that the shell took apart, as one line again: an operator alone was meant as one.
  static func joined(_ words: [String]) -> String {
    let operators: Set<String> = ["|", "||", "&&", "|&"]
    return words.map { operators.contains($0) ? $0 : ShellQuoting.quote($0) }.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingTrailingNewlines: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
