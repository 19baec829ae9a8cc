import Assistant
import Explanation
import LanguageModels
import OfflineEngine
import Platform
import Prompting
import Settings
import ShellIntegration
import TerminalUI
import TextScreening

/// Carries out the workflow's effects on a terminal and tells it what came of them.
struct SuggestSession {
  /// Where an accepted command goes.
  enum Destination: Sendable {
    /// A child process in the terminal's foreground.
    case child
    /// A file, for the calling shell.
    case file(String, IntegratedShell?)

    /// Whether the command's exit status is ours to know.
    var isChild: Bool { if case .child = self { true } else { false } }
  }

  let world: World
  let terminal: Terminal
  let screen: Screen
  let answers: Answers
  let engine: AnsweringEngine
  let source: ModelSource
  /// How many commands a model is asked for at once.
  let count: Int
  let destination: Destination
  let actions: [MenuAction]
  /// Whether the accepted command is put on the command line instead of being run.
  let isForEditing: Bool
  /// Why the model gave nothing, when it last failed.
  private var modelFailure: ExitStatus?
  private var recorder: SessionRecorder

  init(
    world: World, terminal: Terminal, screen: Screen, answers: Answers, engine: AnsweringEngine, source: ModelSource,
    count: Int, destination: Destination, actions: [MenuAction], isForEditing: Bool = false
  ) {
    self.world = world
    self.terminal = terminal
    self.screen = screen
    self.answers = answers
    self.engine = engine
    self.source = source
    self.count = count
    self.destination = destination
    self.actions = actions
    self.isForEditing = isForEditing
    recorder = SessionRecorder(keeper: answers.history)
  }

  /// Answers `request` with the reader's help; the exit status.
  mutating func answer(_ request: String) throws -> Int32 {
    var workflow = Workflow(judgement: answers.judgement, engine: engine, actions: actions)
    var effects = workflow.handle(.requested(request))
    while true {
      var events: [WorkflowEvent] = []
      for effect in effects {
        recorder.before(effect, words: workflow.words)
        switch try perform(effect) {
        case .event(let event): events.append(event)
        case .end(let status): return status
        case .nothing: break
        }
      }
      guard let event = events.first else { return ExitStatus.declined.rawValue }
      recorder.after(event, words: workflow.words, isOwnChild: destination.isChild)
      effects = workflow.handle(event)
    }
  }

  private enum Consequence {
    case event(WorkflowEvent)
    case end(Int32)
    case nothing
  }

  private mutating func perform(_ effect: WorkflowEffect) throws -> Consequence {
    switch effect {
    case .show(let reviewed):
      let model = reviewed.origin == .model ? source.asked?.client.endpoint.model : nil
      let key = actions.contains(.careful) ? MenuAction.careful.key : nil
      let lines = screen.suggestion(reviewed, model: model, carefulKey: key)
      try world.streams.write(lines.joined(separator: "\n") + "\n")
      return .nothing
    case .askModel(let question): return .event(ask(question))
    case .tellMore(let reviewed):
      let sources = browse(reviewed) ? [] : screen.sources(of: reviewed)
      let lines = sources + screen.earlierUse(of: reviewed) + modelWords(on: reviewed)
      if !lines.isEmpty { try world.streams.write(lines.joined(separator: "\n") + "\n") }
      return .event(.toldMore)
    case .askMenu(let actions, let selected): return .event(choose(actions, selected: selected))
    case .askAlternative(let commands): return .event(.alternativeChosen(chooseAlternative(of: commands)))
    case .tellKeys(let actions, let alternatives):
      terminal.write(screen.keys(actions, alternatives: alternatives).joined(separator: "\n") + "\n")
      return .nothing
    case .offer(let candidates, let unplaced):
      let nextStep = screen.wording.unsureNextStep(hasOthers: actions.contains(.next))
      let lines = screen.offer(candidates, unplaced: unplaced, nextStep: nextStep)
      try world.streams.write(lines.joined(separator: "\n") + "\n")
      return .nothing
    case .askCandidate(let count, let actions): return .event(chooseCandidate(of: count, actions))
    case .edit(let command):
      let prompt = screen.isPlain ? screen.wording.plainEditPrompt : screen.wording.editPrompt
      // An editor draws what it is given: hidden characters are not, and what comes back is shown anew.
      let editing = CommandEditing(world: world, terminal: terminal, prompt: prompt)
      return .event(.edited(try editing.edit(HiddenScalars.removed(from: command))))
    case .askRevision: return .event(.revised(line(prompt: screen.wording.revisionPrompt, prefill: "")))
    case .askDangerConfirmation:
      let prompt = ConfirmationPrompt(
        prompt: isForEditing ? screen.wording.takeDangerPrompt : screen.wording.dangerPrompt)
      return .event(.dangerConfirmed(prompt.ask(on: terminal)))
    case .run(let command): return .event(.finished(try run(command)))
    case .copy(let command): return .event(.copied(Clipboard(world: world, terminal: terminal).copy(command)))
    case .say(let message):
      terminal.write(VisibleText.escape(screen.wording.message(message)) + "\n")
      return .nothing
    case .stop(let outcome): return .end(try status(of: outcome))
    }
  }

  /// Asks the model; a failure is told at once.
  private mutating func ask(_ question: ModelQuestion) -> WorkflowEvent {
    source.prepare()
    do {
      let examples = answers.examples(question.words)
      let outcome = try source.assistant().ask(question, offline: examples, count: count)
      guard case .answered(let answer) = outcome else { return .modelInterrupted }
      return .modelAnswered(answer.commands.map(\.command), note: answer.note)
    } catch {
      modelFailure = tell(error)
      return .modelFailed
    }
  }

  /// Goes through the parts of the command; false where the terminal cannot be drawn on.
  private func browse(_ reviewed: ReviewedCommand) -> Bool {
    guard terminal.capabilities.allowsCursorMoves,
      var browser = SpanBrowser(reviewed.explanation, hint: screen.wording.browserHint)
    else { return false }
    return terminal.showFrames({ browser.frame($0, terminal.capabilities) }, until: { browser.press($0) })
  }

  /// What the model said of the command and, where parts are unknown and a model is configured, its words on them.
  private func modelWords(on reviewed: ReviewedCommand) -> [String] {
    var lines: [String] = []
    if reviewed.origin == .model, let note = source.asked?.note, !note.isEmpty {
      lines += screen.modelExplanation(note)
    }
    guard source.settings.model.provider != nil, engine != .offline, !reviewed.explanation.unknown.isEmpty else {
      return lines
    }
    do {
      let assistant = try source.assistant()
      if let words = try assistant.explain(reviewed) { lines += screen.modelExplanation(words) }
    } catch {
      _ = tell(error)
    }
    return lines
  }

  /// Says an error on the terminal; the exit status it would end with.
  private func tell(_ error: any Error) -> ExitStatus {
    guard let error = error as? any ToldError else { return .providerUnavailable }
    let message = VisibleText.escape("qmark: " + error.message(in: world.machine.language))
    terminal.write(TextLayout.wrap(message, columns: screen.columns).joined(separator: "\n") + "\n")
    return error.exitStatus
  }

  private func choose(_ actions: [MenuAction], selected: MenuAction) -> WorkflowEvent {
    let items = actions.map { MenuItem(key: $0.key, title: title(of: $0), isShown: $0.isInMenuLine) }
    // Digits choose among the commands that Next would show.
    let digits = actions.contains(.alternatives) ? (1...9).map { Character("\($0)") } : []
    let menu = Menu(
      items: items + digits.map { MenuItem(key: $0, title: "", isShown: false) }, selectedKey: selected.key)
    guard case .item(let key) = menu.choose(on: terminal) else { return .menuChose(.quit) }
    if let number = key.wholeNumberValue { return .alternativeChosen(number - 1) }
    return .menuChose(actions.first { $0.key == key } ?? .quit)
  }

  /// The place of the command that the reader chose; nil for none.
  private func chooseAlternative(of commands: [String]) -> Int? {
    let lines = commands.map { VisibleText.escape($0) }
    var list = FilteredList(items: lines)
    var chosen: Int?
    let hint = screen.wording.listHint
    let isDrawn = terminal.showFrames({ list.frame($0, hint: hint, terminal.capabilities) }) { key in
      guard let outcome = list.press(key) else { return false }
      if case .taken(let index) = outcome { chosen = index }
      return true
    }
    if isDrawn { return chosen }
    let items = lines.prefix(9).enumerated().map { MenuItem(key: Character("\($0 + 1)"), title: $1) }
    let quit = MenuItem(key: "q", title: screen.wording.title(of: .quit))
    guard case .item(let key) = Menu(items: items + [quit]).choose(on: terminal) else { return nil }
    return key.wholeNumberValue.map { $0 - 1 }
  }

  private func title(of action: MenuAction) -> String {
    isForEditing && action == .run ? screen.wording.take : screen.wording.title(of: action)
  }

  private func chooseCandidate(of count: Int, _ actions: [MenuAction]) -> WorkflowEvent {
    let digits = (1...count).map { MenuItem(key: Character("\($0)"), title: "\($0)") }
    let items = actions.map { MenuItem(key: $0.key, title: screen.wording.title(of: $0)) }
    guard case .item(let key) = Menu(items: digits + items).choose(on: terminal) else { return .menuChose(.quit) }
    if let number = key.wholeNumberValue { return .candidateChosen(number - 1) }
    return .menuChose(actions.first { $0.key == key } ?? .quit)
  }

  private func line(prompt: String, prefill: String) -> String? {
    guard case .line(let line) = LineEditor(terminal: terminal).readLine(prompt: prompt, prefill: prefill) else {
      return nil
    }
    return line
  }

  private func run(_ command: String) throws -> Int32 {
    switch destination {
    case .child:
      terminal.write(screen.running + "\n")
      return try world.programs.runInForeground(RunningShell(world: world).path, command)
    case .file(let path, let shell):
      try world.files.overwrite(ShellForm.of(command, for: shell), path)
      return ExitStatus.done.rawValue
    }
  }

  private func status(of outcome: WorkflowOutcome) throws -> Int32 {
    switch outcome {
    case .ran(let status): return status
    case .taken: return ExitStatus.done.rawValue
    case .declined: return ExitStatus.declined.rawValue
    case .modelFailed: return (modelFailure ?? .providerUnavailable).rawValue
    case .interrupted: return ExitStatus.interrupted.rawValue
    case .noSuggestion(let unplaced): throw UserError.noSuggestion(unplaced: unplaced)
    }
  }
}

extension MenuAction {
  /// Whether it stands in the menu's line; the keys of the others are told by Help.
  var isInMenuLine: Bool { ![.more, .alternatives, .help].contains(self) }

  /// The key that takes it.
  var key: Character {
    switch self {
    case .run: "r"
    case .edit: "e"
    case .revise: "v"
    case .next: "n"
    case .copy: "c"
    case .careful: "a"
    case .more: "x"
    case .alternatives: "/"
    case .help: "?"
    case .quit: "q"
    }
  }
}
