/// What was read of an answer so far, in the words of no protocol.
struct Reply: Sendable {
  private static let callLimit = 64
  private static let countLimit = 1_000_000_000

  /// The name of the tool whose input is the answer, where the shape is forced by a tool.
  let answerTool: String?
  /// Whether anything of the answer went out, so that it cannot silently be begun anew.
  private(set) var isBegun = false
  /// Whether the answer's end was marked.
  private(set) var isEnded = false
  /// Whether anything was read that the protocol knows.
  var isRecognised = false

  private var events: [ModelEvent] = []
  private var thinking = ThinkingFilter()
  private var calls: [PartialCall] = []
  private var usage = ModelUsage()
  private var finish: FinishReason?
  private var refusal = ""
  private var hasText = false

  init(answerTool: String?) { self.answerTool = answerTool }

  /// Whether the server said why the answer ends.
  var isFinished: Bool { isEnded || finish != nil }

  /// The events since the last call.
  mutating func takeEvents() -> [ModelEvent] {
    defer { events = [] }
    return events
  }

  /// The next piece of the model's text, thinking perhaps among it.
  mutating func add(text: String) { emit(thinking.take(text)) }

  /// All of the model's text at once.
  mutating func add(wholeText text: String) { add(text: ThinkingFilter.withoutUnopened(text)) }

  /// A piece of the model's own refusal.
  mutating func add(refusal text: String) { refusal += text }

  /// The tokens so far; a count that is nil stays.
  mutating func count(input: Int?, output: Int?) {
    let counted = ModelUsage(
      inputTokens: Self.sound(input ?? usage.inputTokens), outputTokens: Self.sound(output ?? usage.outputTokens))
    guard counted != usage else { return }
    usage = counted
    events.append(.usage(counted))
  }

  /// A count that can be added to others.
  private static func sound(_ count: Int) -> Int { min(max(0, count), countLimit) }

  /// Why the answer ends; the first reason counts.
  mutating func finish(_ reason: FinishReason) { finish = finish ?? reason }

  /// The answer's end.
  mutating func end() { isEnded = true }

  private mutating func emit(_ text: String) {
    guard !text.isEmpty else { return }
    isBegun = true
    hasText = hasText || !text.allSatisfy { $0.isWhitespace }
    events.append(.text(text))
  }
}

// Calls.
extension Reply {
  /// A piece of a call: the first brings its name, the others the rest of its arguments.
  mutating func add(callAt index: Int?, id: String?, name: String?, arguments: String) {
    let place: Int
    if let known = self.place(ofCallAt: index, id: id, name: name) {
      place = known
    } else if calls.count < Self.callLimit {
      calls.append(PartialCall(index: index, id: id ?? "", name: name ?? "", arguments: ""))
      place = calls.count - 1
    } else {
      return
    }
    if calls[place].id.isEmpty { calls[place].id = id ?? "" }
    if calls[place].name.isEmpty { calls[place].name = name ?? "" }
    if isAnswer(place) {
      emit(arguments)
    } else {
      calls[place].arguments += arguments
    }
  }

  /// A whole call.
  mutating func add(call: ModelToolCall) {
    let next = (calls.compactMap(\.index).max() ?? -1) + 1
    add(callAt: next, id: call.id, name: call.name, arguments: call.arguments.encoded)
  }

  /// A name for a call whose protocol gives none.
  var nextCallID: String { "call-\(calls.count + 1)" }

  /// Which call a piece belongs to: some servers give no index, and others the same one to every call.
  private func place(ofCallAt index: Int?, id: String?, name: String?) -> Int? {
    let id = id ?? ""
    if id.isEmpty {
      guard let index else { return name == nil ? calls.indices.last : nil }
      return calls.lastIndex { $0.index == index }
    }
    return calls.lastIndex { $0.id == id || $0.id.isEmpty && $0.index == index }
  }

  /// Whether the call is the answer itself; of several answers the first counts.
  private func isAnswer(_ place: Int) -> Bool {
    answerTool != nil && calls.firstIndex { $0.name == answerTool } == place
  }

  private var realCalls: [ModelToolCall] {
    calls.filter { !$0.name.isEmpty && $0.name != answerTool }.map(\.call)
  }
}

// The end.
extension Reply {
  /// The last events of a complete answer; throws `empty` where there is nothing in it.
  mutating func conclude() throws(ModelError) {
    emit(thinking.end())
    let calls = realCalls
    if !calls.isEmpty { isBegun = true }
    events += calls.map(ModelEvent.call)
    let reason = reason(hasCalls: !calls.isEmpty)
    if case .complete = reason, !hasText { throw .empty }
    events.append(.finished(reason))
  }

  private func reason(hasCalls: Bool) -> FinishReason {
    if case .refused(let why) = finish { return .refused(refusal.isEmpty ? why : refusal) }
    if !refusal.isEmpty && !hasText { return .refused(refusal) }
    if hasCalls { return finish == .tokenLimit ? .tokenLimit : .calls }
    return finish == .tokenLimit ? .tokenLimit : .complete
  }
}
