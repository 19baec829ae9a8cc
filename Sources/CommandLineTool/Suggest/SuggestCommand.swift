package import ArgumentParser
import Assistant
package import OfflineEngine
import Platform
import RiskAssessment
import ShellIntegration
import TerminalUI

extension OfflineRequest.Target: ExpressibleByArgument {}

/// `qmark suggest`: words to a command, its explanation, and a menu.
package struct SuggestCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Turn words into a command, explain it, ask once, and run it.",
    discussion: """
      The words need no quotes: qmark listening port 5000. What follows -- is never read as an option.
      """)

  @Option(name: .shortAndLong, help: "What the command is for: shell, git or gh.")
  package var target: OfflineRequest.Target = .shell

  @Option(
    name: [.customShort("n"), .long], help: "How many alternatives --json gives, and how many commands --print gives.")
  var count: Int?

  @Flag(help: "Print one JSON object; run nothing.")
  package var json = false

  @Flag(help: "Print the command alone; run nothing.")
  var print = false

  @Flag(help: "Offer only to run or to quit.")
  var run = false

  @Flag(help: "Run without asking; refused for what is not safe.")
  var yes = false

  @Flag(help: "Plain lines: no boxes, no emoji, no cursor moves (also QMARK_PLAIN=1).")
  var plain = false

  @Option(
    help: ArgumentHelp("Write the accepted command to this file instead of running it.", valueName: "file"),
    completion: .file())
  var shellOut: String?

  @Option(help: ArgumentHelp("The shell that will run the command of --shell-out.", valueName: "shell"))
  var shell: IntegratedShell?

  @Argument(parsing: .allUnrecognized, help: "What you want, in English or Korean.")
  var words: [String] = []

  /// Makes the command.
  package init() {}

  /// The words as one request.
  package var request: String {
    var words = words
    if let end = words.firstIndex(of: "--") { words.remove(at: end) }
    return words.joined(separator: " ")
  }

  /// Refuses counts below one.
  package func validate() throws {
    if let count, !(1...20).contains(count) { throw ValidationError("--count is a number from 1 to 20.") }
  }

  /// Answers the request.
  package func run(in world: World) throws -> Int32 {
    let isPlain = plain || world.variable("QMARK_PLAIN") != nil
    let terminal = Terminal(environment: world.environment, isPlain: isPlain)
    let isInteractive =
      !json && !print && !yes && terminal != nil && (world.streams.isOutputTerminal || shellOut != nil)
    guard let request = try request(in: world, asking: isInteractive || world.streams.isInputTerminal ? terminal : nil)
    else { return ExitStatus.interrupted.rawValue }
    let answers = Answers(world: world, target: target)
    if isInteractive, let terminal {
      let screen = Screen(world: world, terminal: terminal, isPlain: isPlain)
      var session = SuggestSession(
        world: world, terminal: terminal, screen: screen, answers: answers, destination: destination,
        actions: run ? [.run, .quit] : MenuAction.allCases)
      return try session.answer(request)
    }
    if json { return try printReport(request, answers, to: world) }
    let command = try answers.best(for: request)
    guard yes else { return try printCommands(command, request, answers, to: world) }
    let reviewed = answers.review(command)
    guard reviewed.verdict.level == .safe, !reviewed.hasHiddenText else {
      throw UserError.runRefused(level: Wording(language: world.machine.language).level(reviewed.verdict.level))
    }
    return try world.programs.runInForeground(RunningShell(world: world).path, command)
  }

  private var destination: SuggestSession.Destination {
    shellOut.map { .file($0, shell) } ?? .child
  }

  private func printReport(_ request: String, _ answers: Answers, to world: World) throws -> Int32 {
    let answer = answers.answer(request)
    let command = answer.candidates.first { $0.confidence >= Confidence.threshold }?.command
    let report = SuggestionReport(
      request: OfflineRequest(words: request, target: target), answer: answer, reviewed: command.map(answers.review),
      alternativeCount: count ?? 3)
    try world.streams.write(try JSONText.line(report))
    return command == nil ? ExitStatus.noSuggestion.rawValue : ExitStatus.done.rawValue
  }

  private func printCommands(_ best: String, _ request: String, _ answers: Answers, to world: World) throws -> Int32 {
    var commands = [best]
    if let count { commands = answers.answer(request).candidates.prefix(count).map(\.command) }
    try world.streams.write(commands.joined(separator: "\n") + "\n")
    return ExitStatus.done.rawValue
  }

  /// The request's words, asked for where there are none; nil when the reader leaves without.
  private func request(in world: World, asking terminal: Terminal?) throws -> String? {
    if !words.isEmpty {
      let text = try RequestText.read(Array(request.utf8), limit: RequestText.requestLimit)
      guard !text.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
      return text
    }
    guard let terminal else { throw UserError.noWords }
    let prompt = Wording(language: world.machine.language).requestPrompt
    guard case .line(let line) = LineEditor(terminal: terminal).readLine(prompt: prompt) else { return nil }
    guard !line.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
    return try RequestText.read(Array(line.utf8), limit: RequestText.requestLimit)
  }
}
