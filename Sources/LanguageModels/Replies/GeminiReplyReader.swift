/// Reads `GenerateContentResponse` objects, one of them or a stream.
struct GeminiReplyReader: ReplyReader {
  var reply: Reply

  mutating func read(_ value: JSONValue) throws(ModelError) {
    guard value.object != nil else { throw .malformed(detail: "no object") }
    readUsage(value["usageMetadata"])
    if let reason = value["promptFeedback"]?["blockReason"]?.string {
      reply.isRecognised = true
      reply.finish(.refused(value["promptFeedback"]?["blockReasonMessage"]?.string ?? reason))
    }
    guard let candidates = value.present("candidates") else { return }
    guard let list = candidates.array else { throw .malformed(detail: "candidates are no list") }
    reply.isRecognised = true
    for candidate in list where (candidate["index"]?.integer ?? 0) == 0 {
      for part in candidate["content"]?["parts"]?.array ?? [] { readPart(part) }
      if let reason = candidate["finishReason"]?.string { try readFinish(reason, candidate) }
    }
  }

  private mutating func readPart(_ part: JSONValue) {
    if part["thought"]?.bool == true { return }
    if let text = part["text"]?.string { reply.add(text: text) }
    guard let function = part["functionCall"], let name = function["name"]?.string else { return }
    let own = function["id"]?.string ?? reply.nextCallID
    let signature = part["thoughtSignature"]?.string.map { String(Gemini.signatureMark) + $0 } ?? ""
    reply.add(call: ModelToolCall(id: own + signature, name: name, arguments: function["args"] ?? .object([:])))
  }

  private mutating func readUsage(_ usage: JSONValue?) {
    guard let usage, usage.object != nil else { return }
    let sum = { (names: [String]) -> Int? in
      let counts = names.compactMap { usage[$0]?.integer }.filter { (0...1_000_000_000).contains($0) }
      return counts.isEmpty ? nil : counts.reduce(0, +)
    }
    reply.count(
      input: sum(["promptTokenCount", "toolUsePromptTokenCount"]),
      output: sum(["candidatesTokenCount", "thoughtsTokenCount"]))
  }

  private mutating func readFinish(_ reason: String, _ candidate: JSONValue) throws(ModelError) {
    switch reason {
    case "STOP", "FINISH_REASON_UNSPECIFIED": reply.finish(.complete)
    case "MAX_TOKENS": reply.finish(.tokenLimit)
    case "MALFORMED_FUNCTION_CALL", "MALFORMED_RESPONSE", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS",
      "MISSING_THOUGHT_SIGNATURE":
      throw .malformed(detail: reason)
    default: reply.finish(.refused(candidate["finishMessage"]?.string ?? reason))
    }
  }
}
