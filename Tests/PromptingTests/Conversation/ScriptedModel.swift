import LanguageModels
import Prompting
import ShellGrammar

/// A model that answers each request with the next of its turns, in pieces, and all that a conversation did with it.
struct ScriptedModel {
  /// What one request brings.
  struct Turn {
    var text = ""
    var calls: [ModelToolCall] = []
    var reason = FinishReason.complete
    var usage = ModelUsage(inputTokens: 100, outputTokens: 10)

    init(_ text: String, reason: FinishReason = .complete, calls: [ModelToolCall] = []) {
      self.text = text
      self.calls = calls
      self.reason = calls.isEmpty ? reason : .calls
    }
  }

  var requests: [ModelRequest] = []
  var notices: [ConversationNotice] = []
  var lookUps: [[ModelToolCall]] = []
  var answers: [ModelAnswer] = []
  /// How much of its text the turn had given when the answer came.
  var givenAtAnswer: String?
  var conversation: CommandConversation

  private var turns: [Turn]
  private let resultOf: (ModelToolCall) -> String

  /// Runs a whole conversation.
  init(
    _ turns: [Turn], count: Int = 1, rejected: [String] = [], tools: [ModelTool] = [],
    resultOf: @escaping (ModelToolCall) -> String = { "result of \($0.id)" }
  ) {
    let request = ModelRequest(instruction: "Answer with a command.", messages: [.user("words")], tools: tools)
    conversation = CommandConversation(
      prompt: Prompt(request: request, mask: SecretMask(), estimatedTokens: 10), checks: Self.checks, count: count,
      rejected: rejected)
    self.turns = turns
    self.resultOf = resultOf
    follow(conversation.start())
  }

  /// The parser is the real one; a flag that begins with `--bad` is one that no program has.
  static let checks = CommandConversation.Checks(
    parseError: { command in
      let script = ShellParser().parse(command)
      return script.diagnostics.first?.message ?? (script.list.items.isEmpty ? "there is no command" : nil)
    },
    unknownFlags: { command in
      command.split(separator: " ").filter { $0.hasPrefix("--bad") }.map { "the program has no option \($0)" }
    })

  private mutating func follow(_ steps: [CommandConversation.Step], given: String = "") {
    for step in steps {
      switch step {
      case .ask(let request):
        requests.append(request)
        play()
      case .lookUp(let calls):
        lookUps.append(calls)
        let results = calls.map { ModelToolResult(call: $0, text: resultOf($0)) }
        follow(conversation.take(results: results))
      case .say(let notice): notices.append(notice)
      case .answer(let answer):
        answers.append(answer)
        givenAtAnswer = given
      }
    }
  }

  private mutating func play() {
    guard !turns.isEmpty else { return }
    let turn = turns.removeFirst()
    let asked = requests.count
    var given = ""
    for scalar in turn.text.unicodeScalars {
      given.unicodeScalars.append(scalar)
      follow(conversation.take(.text(String(Character(scalar)))), given: given)
      if requests.count > asked { return }
    }
    for call in turn.calls { follow(conversation.take(.call(call)), given: given) }
    follow(conversation.take(.usage(turn.usage)), given: given)
    follow(conversation.take(.finished(turn.reason)), given: given)
  }

  /// What the last request's last message says.
  var lastMessage: String {
    switch requests.last?.messages.last {
    case .user(let text)?, .assistant(let text)?: text
    case .results(let results)?: results.map(\.text).joined(separator: "\n")
    default: ""
    }
  }
}
