import LanguageModels
import Prompting

/// A conversation and the exchange that is on its way for it.
struct OpenConversation {
  private var conversation: CommandConversation
  private let client: ModelClient
  private let estimatedInput: Int
  private var exchange: ModelExchange?
  private var events: [ModelEvent] = []
  private var steps: [CommandConversation.Step]
  private var requestCount = 0
  private var receivedBytes = 0
  private var notice: ModelNotice?
  /// Whether the answer of the exchange is complete.
  private var isFinished = false
  /// Whether nothing had come when it was looked for last.
  private var isIdle = false

  /// Begins a conversation.
  init(_ conversation: CommandConversation, client: ModelClient, estimatedInput: Int) {
    self.conversation = conversation
    self.client = client
    self.estimatedInput = estimatedInput
    steps = self.conversation.start()
  }

  /// What is to be done now.
  mutating func takeSteps() -> [CommandConversation.Step] {
    defer { steps = [] }
    return steps
  }

  /// Sends a request in place of the one before.
  mutating func send(_ request: ModelRequest) {
    exchange?.cancel()
    events = []
    isFinished = false
    requestCount += 1
    exchange = client.ask(request)
  }

  /// Why the answer was begun anew, where that was not said yet.
  mutating func takeNotice() -> ModelNotice? {
    defer { notice = nil }
    return notice
  }

  /// Hands the results of look-ups on.
  mutating func take(results: [ModelToolResult]) { steps += conversation.take(results: results) }

  /// Waits for the next event and takes it; false where `wait` says that the reader interrupted. Where none comes at once,
  /// `meanwhile` uses the time.
  mutating func advance(
    _ wait: (_ descriptor: Int32?, _ milliseconds: Int) -> Bool, meanwhile: () -> Void
  ) throws(ModelError) -> Bool {
    guard steps.isEmpty else { return true }
    if events.isEmpty { events = try exchange?.events() ?? [] }
    guard !events.isEmpty else {
      // The request is to be on its way first: it is what everyone waits for.
      let milliseconds = isIdle ? 100 : Self.sendingMilliseconds
      if isIdle { meanwhile() }
      isIdle = true
      return wait(exchange?.descriptor, milliseconds)
    }
    // One at a time: an event may end the exchange that the later ones belong to.
    take(events.removeFirst())
    return true
  }

  private mutating func take(_ event: ModelEvent) {
    note(event)
    steps += conversation.take(event)
  }

  private mutating func note(_ event: ModelEvent) {
    switch event {
    case .text(let text): receivedBytes += text.utf8.count
    case .finished: isFinished = true
    case .restarted(let notice): self.notice = notice
    default: break
    }
  }

  /// Ends the exchange.
  mutating func cancel() {
    exchange?.cancel()
    exchange = nil
    events = []
  }

  /// How long a request may take to be sent before the time is used otherwise.
  private static let sendingMilliseconds = 10

  /// Takes the rest of the answer for its usage, until it is complete or the time has come.
  mutating func drain(
    until deadline: Int, clock: ModelClock, _ wait: (_ descriptor: Int32?, _ milliseconds: Int) -> Bool
  ) {
    while let exchange, !isFinished {
      while !events.isEmpty, !isFinished {
        let event = events.removeFirst()
        note(event)
        _ = conversation.take(event)
      }
      if isFinished { break }
      guard let fresh = try? exchange.events() else { break }
      events = fresh
      if fresh.isEmpty {
        let left = deadline - clock.milliseconds()
        guard left > 0, wait(exchange.descriptor, min(left, 100)) else { break }
      }
    }
    cancel()
  }

  /// The tokens as the provider counts them; where it has not said, an estimate.
  var usage: ModelUsage {
    let usage = conversation.usage
    guard usage.inputTokens == 0, usage.outputTokens == 0, requestCount > 0 else { return usage }
    return ModelUsage(inputTokens: estimatedInput * requestCount, outputTokens: receivedBytes / 3)
  }

  /// The best answer of the turns before, for when a later request fails on the way.
  var fallback: ModelAnswer? { conversation.fallback }

  /// The model's own words beside the command, as far as they have come.
  var note: String? { conversation.note }
}
