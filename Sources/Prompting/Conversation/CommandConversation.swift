package import LanguageModels

/// Asks a model for commands, checks them, and asks again where one fails: events in, steps out, no I/O.
package struct CommandConversation: Sendable {
  /// What the conversation wants done.
  package enum Step: Hashable, Sendable {
    /// Send this request; the events of any earlier one are no longer wanted (cancel it).
    case ask(ModelRequest)
    /// Do these look-ups and hand their results to `take(results:)`.
    case lookUp([ModelToolCall])
    /// Say something while the reader waits.
    case say(ConversationNotice)
    /// The answer: with one command wanted this comes as soon as the command is complete and passes its checks, while the
    /// rest still streams; go on taking events for the usage and the note.
    case answer(ModelAnswer)
  }

  /// What is asked of a command before it counts.
  package struct Checks: Sendable {
    /// The parser's message where the command is no shell command.
    package var parseError: @Sendable (_ command: String) -> String?
    /// Its flags that the installed programs do not have, each with what is to be said to the model, such as
    /// `grep has no option --colour-all`.
    package var unknownFlags: @Sendable (_ command: String) -> [String]

    /// Makes checks.
    package init(
      parseError: @escaping @Sendable (_ command: String) -> String?,
      unknownFlags: @escaping @Sendable (_ command: String) -> [String]
    ) {
      self.parseError = parseError
      self.unknownFlags = unknownFlags
    }
  }

  /// The most requests of a conversation, besides those that follow look-ups.
  package static let requestLimit = 4

  let checks: Checks
  let count: Int
  let rejected: Set<String>
  var mask: SecretMask
  /// What was asked last.
  var request: ModelRequest
  /// How often the model was asked, and for what a second time.
  var requests = 0
  var repairs: Set<RepairTurn> = []
  /// The turn that goes on: its text, as far as a later turn repeats it, and the calls in it.
  var reader: ReplyReader
  var text = ""
  var calls: [ModelToolCall] = []
  var isTurnOver = true
  /// The commands of all turns, each once, and those that the reader does not want.
  var candidates: [JudgedCommand] = []
  var shownBefore: [JudgedCommand] = []
  var judged: [String: JudgedCommand] = [:]
  /// The command that was answered while its note still came.
  var answered: JudgedCommand?
  var isDone = false
  var lastNote: String?
  var lookUps = LookUpLedger()
  var isWaitingForLookUps = false
  private var spent = ModelUsage()
  private var current = ModelUsage()

  /// Tokens of all requests so far.
  package var usage: ModelUsage {
    ModelUsage(
      inputTokens: spent.inputTokens + current.inputTokens, outputTokens: spent.outputTokens + current.outputTokens)
  }

  /// The model's short note, as far as it has come; the model's word, not ours.
  package var note: String? {
    guard !isDone, !isTurnOver else { return lastNote }
    guard let answered else { return reader.note }
    return reader.commands.first { $0.text == answered.text }?.note ?? reader.note
  }

  /// The best of what earlier turns gave, for where a later one fails on the way; nil where there is nothing.
  package var fallback: ModelAnswer? {
    let given = ranked.prefix(count)
    return given.first.map { ModelAnswer(commands: given.map(\.command), note: $0.note) }
  }

  /// Makes a conversation that asks `prompt` for `count` different commands, none of them in `rejected`.
  package init(prompt: Prompt, checks: Checks, count: Int, rejected: [String]) {
    self.checks = checks
    self.count = max(1, count)
    self.rejected = Set(rejected.map(CommandKey.of))
    mask = prompt.mask
    request = prompt.request
    reader = ReplyReader(wanted: self.count)
  }

  /// The first request.
  package mutating func start() -> [Step] {
    requests = 1
    return ask(request)
  }

  /// What follows from an event of the request last asked for.
  package mutating func take(_ event: ModelEvent) -> [Step] {
    if case .usage(let usage) = event { current = usage }
    guard !isTurnOver else { return [] }
    switch event {
    case .text(let piece): return take(piece: piece)
    case .call(let call):
      if calls.count < LookUpLedger.callLimit { calls.append(call) }
      return []
    case .usage: return []
    case .restarted:
      if answered == nil { beginTurn() }
      return []
    case .finished(let reason): return finishTurn(reason)
    }
  }

  /// Sends a request; all that its turn brings is new.
  mutating func ask(_ request: ModelRequest) -> [Step] {
    self.request = request
    spent = usage
    current = ModelUsage()
    isTurnOver = false
    beginTurn()
    return [.ask(request)]
  }

  private mutating func beginTurn() {
    reader = ReplyReader(wanted: count)
    text = ""
    calls = []
  }

  private mutating func take(piece: String) -> [Step] {
    reader.take(piece)
    if text.utf8.count < Self.repeatedLimit { text += piece }
    if answered != nil { return [] }
    if count == 1 {
      for command in reader.commands where judged[command.text] == nil {
        let command = judge(command)
        if command.passes { return answer(early: command) }
      }
    }
    return reader.isExhausted ? finishTurn(.tokenLimit) : []
  }

  private mutating func answer(early command: JudgedCommand) -> [Step] {
    answered = command
    return [.answer(ModelAnswer(commands: [command.command], note: command.note))]
  }
}
