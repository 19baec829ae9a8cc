package import ArgumentParser
import Assistant
import History
import OfflineEngine
import Platform
import Settings
import ShellIntegration
import TerminalUI

/// `qmark history run`: shows a kept command again, judged and asked about like any other.
package struct HistoryRun: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Show the command of a request again, and run it if you say so.",
    discussion: "Without a terminal on standard output the command alone is printed and nothing is run.")

  @Argument(help: "The request's number.", completion: .custom(HistoryNumbers.completions))
  var number: Int

  @Flag(help: "Plain lines: no boxes, no emoji, no cursor moves (also QMARK_PLAIN=1).")
  var plain = false

  @Option(
    help: ArgumentHelp("Write the accepted command to this file instead of running it.", valueName: "file"),
    completion: .file())
  var shellOut: String?

  @Option(help: ArgumentHelp("The shell that will run the command of --shell-out.", valueName: "shell"))
  var shell: IntegratedShell?

  /// Makes the command.
  package init() {}

  /// Shows the command and does with it what the reader says.
  package func run(in world: World) throws -> Int32 {
    let history = try OpenedHistory(in: world)
    let entry = try history.entry(number)
    guard !entry.isMasked else { throw HistoryCommandError.masked(number) }
    let isPlain = plain || world.variable("QMARK_PLAIN") != nil
    guard let terminal = Terminal(environment: world.environment, isPlain: isPlain),
      world.streams.isOutputTerminal || shellOut != nil
    else { return try print(entry, history.settings, in: world) }
    return try offer(entry, history, terminal, isPlain: isPlain)
  }

  private func print(_ entry: HistoryEntry, _ settings: Settings, in world: World) throws -> Int32 {
    if let refusal = CommandReviewer(world: world, settings: settings).refusal(of: entry.command) { throw refusal }
    try world.streams.write(entry.command + "\n")
    return ExitStatus.done.rawValue
  }

  private func offer(
    _ entry: HistoryEntry, _ history: OpenedHistory, _ terminal: Terminal, isPlain: Bool
  ) throws -> Int32 {
    let (world, settings) = (history.world, history.settings)
    let target = OfflineRequest.Target(rawValue: entry.target) ?? .shell
    let keeper = HistoryKeeper(world: world, settings: settings, target: target)
    var answers = Answers(world: world, target: target, history: keeper, settings: settings)
    answers.recalled = candidate(of: entry, answers, in: world.machine.language)
    let source = ModelSource(world: world, settings: settings, target: target, terminal: terminal, isPlain: isPlain)
    defer { source.finish(isVerbose: false) }
    let choice = try EngineChoice(wanted: settings.engine == .model ? .auto : settings.engine, model: settings.model)
    var session = SuggestSession(
      world: world, terminal: terminal, screen: Screen(world: world, terminal: terminal, isPlain: isPlain),
      answers: answers, engine: choice.engine, source: source, count: 1,
      destination: shellOut.map { .file($0, shell) } ?? .child, actions: MenuAction.allCases)
    return try session.answer(entry.request)
  }

  private func candidate(of entry: HistoryEntry, _ answers: Answers, in language: Language) -> Candidate {
    var candidate = Candidate(
      command: entry.command, task: entry.task ?? "history", about: HistoryWording(language: language).taken,
      confidence: 1, missingPrograms: answers.suggester.missingPrograms(of: entry.command))
    candidate.earlier = EarlierUse(isRepeat: true, accepted: entry.isTaken ? 1 : 0)
    return candidate
  }
}
