package import LanguageModels

extension CommandConversation {
  /// What follows from the look-ups' results.
  package mutating func take(results: [ModelToolResult]) -> [Step] {
    guard isWaitingForLookUps else { return [] }
    return goOn(with: lookUps.end(with: results))
  }

  /// Has the turn's calls looked up, those that may be.
  mutating func beginLookUps() -> [Step] {
    let wanted = lookUps.begin(calls)
    guard !wanted.isEmpty else { return goOn(with: lookUps.end(with: [])) }
    isWaitingForLookUps = true
    return wanted.map { .say(.lookingUp($0.lookUp.summary)) } + [.lookUp(wanted.map(\.call))]
  }

  /// Asks again with the results; once the bounds are reached, without tools.
  private mutating func goOn(with results: [ModelToolResult]) -> [Step] {
    isWaitingForLookUps = false
    var next = request
    let masked = results.map { result in
      ModelToolResult(call: result.call, text: mask.mask(result.text), isError: result.isError)
    }
    next.messages += [.calls(calls, text: text), .results(masked)]
    if !lookUps.isOpen {
      next.tools = []
      next.messages = Self.withoutCalls(next.messages)
    }
    return ask(next)
  }

  /// The conversation with calls and results told in words: some servers refuse calls where no tools are offered.
  private static func withoutCalls(_ messages: [ModelMessage]) -> [ModelMessage] {
    var told = messages.map(toldInWords)
    if case .user(let text)? = told.last {
      told[told.count - 1] = .user(text + "\n\nThere are no more look-ups. Answer now, in the form that was asked for.")
    }
    return told
  }

  private static func toldInWords(_ message: ModelMessage) -> ModelMessage {
    switch message {
    case .user, .assistant: return message
    case .results(let results): return .user(results.map(\.text).joined(separator: "\n\n"))
    case .calls(let calls, let text):
      let names = calls.map(name).joined(separator: "; ")
      return .assistant((text.isEmpty ? "" : text + "\n") + "I looked up: \(names).")
    }
  }

  private static func name(of call: ModelToolCall) -> String {
    do throws(LookUpFault) { return try LookUp(call).summary } catch { return String(call.name.prefix(64)) }
  }
}
