package import ArgumentParser
import Assistant
import HTTPTransport
import History
import LanguageModels
package import OfflineEngine
import Platform
import Prompting
import RiskAssessment
import Safeguards
import Settings
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

  @Option(help: "Who answers: auto (a model only where the offline engine is not sure), offline or model.")
  var engine: Settings.Engine?

  @Option(
    name: [.customShort("n"), .long],
    help: "How many different commands are wanted: for --print, for --json, and of a model.")
  var count: Int?

  @Flag(help: "Print one JSON object; run nothing.")
  package var json = false

  @Flag(help: "Print the command alone; run nothing.")
  var print = false

  @Flag(help: "Offer only to run or to quit.")
  var run = false

  @Flag(help: "Run without asking; refused for what is not safe.")
  var yes = false

  @Flag(help: "Print exactly what would be sent to the model, and send nothing.")
  var showRequest = false

  @Flag(help: "Say on standard error how many tokens a model took.")
  var verbose = false

  @Flag(help: "Plain lines: no boxes, no emoji, no cursor moves (also QMARK_PLAIN=1).")
  var plain = false

  @Flag(name: .customLong("private"), help: "Keep this request out of the history.")
  var isPrivate = false

  @Option(
    help: ArgumentHelp("Write the accepted command to this file instead of running it.", valueName: "file"),
    completion: .file())
  var shellOut: String?

  @Option(help: ArgumentHelp("The shell that will run the command of --shell-out.", valueName: "shell"))
  var shell: IntegratedShell?

  @Flag(help: .hidden)
  var forEditing = false

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
    let settings = try ConfiguredSettings.read(in: world)
    var world = world.speaking(settings.language)
    let isPlain = plain || world.variable("QMARK_PLAIN") != nil
    let choice = showRequest ? nil : try EngineChoice(wanted: engine ?? settings.engine, model: settings.model)
    // What a request will wait for is begun before all else.
    if choice?.engine == .model { world.network.prepare() }
    let terminal = Terminal(environment: world.environment, isPlain: isPlain)
    let isInteractive =
      !json && !print && !yes && !showRequest && terminal != nil
      && (world.streams.isOutputTerminal || shellOut != nil)
    // Who sees a menu may install a program in between.
    if !isInteractive { world.machine = world.machine.remembering() }
    let prompting = isInteractive || world.streams.isInputTerminal ? terminal : nil
    guard let request = try request(in: world, settings, asking: prompting)
    else { return ExitStatus.interrupted.rawValue }
    let history = HistoryKeeper(
      world: world, settings: settings, target: target,
      isPrivate: isPrivate
        || PrivateRequest.isMarked(request, hasScriptBlank: shellOut != nil && !words.isEmpty),
      isQuick: !isInteractive)
    let answers = Answers(world: world, target: target, history: history, settings: settings)
    let source = ModelSource(
      world: world, settings: settings, target: target, terminal: isInteractive ? terminal : nil, isPlain: isPlain)
    guard let choice else { return try printRequest(request, answers, source, to: world) }
    defer { source.finish(isVerbose: verbose) }
    if isInteractive, let terminal {
      let screen = Screen(world: world, terminal: terminal, isPlain: isPlain, allowsEmoji: settings.emoji)
      var session = SuggestSession(
        world: world, terminal: terminal, screen: screen, answers: answers, engine: choice.engine, source: source,
        count: count ?? 1, destination: destination, actions: run ? [.run, .more, .help, .quit] : MenuAction.allCases,
        isForEditing: forEditing)
      return try session.answer(request)
    }
    return try answerDirectly(
      request, RequestResolver(answers: answers, engine: choice.engine, source: source), in: world)
  }

  /// Answers where nobody is there to choose.
  private func answerDirectly(_ request: String, _ resolver: RequestResolver, in world: World) throws -> Int32 {
    let answers = resolver.answers
    let resolution = try resolver.resolve(request, count: count ?? 1, needsUsage: json)
    if json { return try printReport(request, resolution, answers, to: world) }
    guard let command = resolution.commands.first else {
      return tellFailure(of: resolution, for: request, resolver.engine, in: world)
    }
    guard yes else {
      let status = try printCommands(resolution, answers.reviewer, to: world)
      answers.history.record(request, command, of: resolution, .printed)
      return status
    }
    if let refusal = answers.reviewer.refusal(of: command) { throw refusal }
    let reviewed = answers.review(command)
    if reviewed.policy.asksForYes, let words = Wording(language: world.machine.language).policy(reviewed.policy) {
      throw UserError.runNeedsYes(reason: words)
    }
    guard reviewed.verdict.level == .safe else {
      throw UserError.runRefused(level: Wording(language: world.machine.language).level(reviewed.verdict.level))
    }
    let number = answers.history.record(request, command, of: resolution, .ran)
    let status = try world.programs.runInForeground(RunningShell(world: world).path, command)
    answers.history.finish(number, status: status)
    return status
  }

  private var destination: SuggestSession.Destination {
    shellOut.map { .file($0, shell) } ?? .child
  }

  private func printRequest(
    _ request: String, _ answers: Answers, _ source: ModelSource, to world: World
  ) throws -> Int32 {
    let assistant = try source.assistant()
    let question = ModelQuestion(words: request)
    let examples = answers.examples(request)
    let prompt = try assistant.prompt(for: question, offline: examples, count: count ?? 1)
    let shown = ShownRequest(
      assistant.client.preview(prompt.request), prompt: prompt, language: world.machine.language)
    try world.streams.write(shown.text)
    return ExitStatus.done.rawValue
  }

  private func printReport(
    _ request: String, _ resolution: Resolution, _ answers: Answers, to world: World
  ) throws -> Int32 {
    // A program that reads this sees by the confidence, and by the exit status, that a guess is one.
    let reviewed = (resolution.commands.first ?? resolution.guess).map(answers.review)
    let refusal = reviewed.flatMap { answers.reviewer.refusal(of: $0.command) }
    let report = SuggestionReport(
      request: OfflineRequest(words: request, target: target), resolution: resolution, reviewed: reviewed,
      failure: resolution.failure?.message(in: world.machine.language), alternativeCount: count ?? 3,
      refusal: refusal, isRefused: { answers.reviewer.refusal(of: $0) != nil },
      wording: Wording(language: world.machine.language))
    try world.streams.write(try JSONText.line(report))
    if let refusal { return refusal.exitStatus.rawValue }
    guard resolution.commands.isEmpty else { return ExitStatus.done.rawValue }
    return resolution.failure?.exitStatus.rawValue ?? ExitStatus.noSuggestion.rawValue
  }

  private func printCommands(
    _ resolution: Resolution, _ reviewer: CommandReviewer, to world: World
  ) throws -> Int32 {
    let commands = resolution.commands.prefix(count ?? 1)
    if let refusal = commands.lazy.compactMap(reviewer.refusal).first { throw refusal }
    for case .unknownFlag(let words) in resolution.warnings {
      world.streams.complain("qmark: " + VisibleText.escape(words) + "\n")
    }
    try world.streams.write(commands.joined(separator: "\n") + "\n")
    return ExitStatus.done.rawValue
  }

  /// Says why there is no command, and what the offline engine would guess.
  private func tellFailure(
    of resolution: Resolution, for request: String, _ engine: AnsweringEngine, in world: World
  ) -> Int32 {
    let told = UntoldCommand(
      request: request, resolution: resolution, guesses: engine == .model ? [] : resolution.offline.differing(3))
    world.streams.complain(told.lines(in: world).joined(separator: "\n") + "\n")
    return (resolution.failure?.exitStatus ?? .noSuggestion).rawValue
  }

  /// The request's words, asked for where there are none; nil when the reader leaves without.
  private func request(in world: World, _ settings: Settings, asking terminal: Terminal?) throws -> String? {
    // A shell hands over what stands behind ??, also where nothing does.
    if !words.isEmpty, shellOut == nil || !request.allSatisfy(\.isWhitespace) {
      let text = try RequestText.read(Array(request.utf8), limit: RequestText.requestLimit)
      guard !text.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
      return text
    }
    guard let terminal else { throw UserError.noWords }
    return try RequestPrompt(world: world, settings: settings, terminal: terminal, target: target).ask()
  }
}
