/// Reads Anthropic's messages and the events of their streams.
struct AnthropicReplyReader: ReplyReader {
  var reply: Reply

  mutating func read(_ value: JSONValue) throws(ModelError) {
    guard value.object != nil else { throw .malformed(detail: "no object") }
    guard let type = value["type"]?.string else { return }
    reply.isRecognised = true
    switch type {
    case "message":
      guard value["content"]?.array != nil else { throw .malformed(detail: "content is no list") }
      readUsage(value["usage"])
      for (index, block) in (value["content"]?.array ?? []).enumerated() { readBlock(block, at: index, isWhole: true) }
      readStop(value)
      reply.end()
    case "message_start": readUsage(value["message"]?["usage"])
    case "content_block_start":
      if let block = value["content_block"] { readBlock(block, at: value["index"]?.integer, isWhole: false) }
    case "content_block_delta": readDelta(value["delta"], at: value["index"]?.integer)
    case "message_delta":
      readUsage(value["usage"])
      if let delta = value["delta"] { readStop(delta) }
    case "message_stop": reply.end()
    default: break
    }
  }

  private mutating func readBlock(_ block: JSONValue, at index: Int?, isWhole: Bool) {
    switch block["type"]?.string {
    case "text":
      let text = block["text"]?.string ?? ""
      if isWhole { reply.add(wholeText: text) } else { reply.add(text: text) }
    case "tool_use":
      // A stream begins with an empty object, and brings the input in pieces.
      let input = block["input"]?.object.flatMap { $0.isEmpty && !isWhole ? nil : JSONValue.object($0).encoded }
      reply.add(
        callAt: index, id: block["id"]?.string ?? reply.nextCallID, name: block["name"]?.string, arguments: input ?? "")
    default: break
    }
  }

  private mutating func readDelta(_ delta: JSONValue?, at index: Int?) {
    switch delta?["type"]?.string {
    case "text_delta": reply.add(text: delta?["text"]?.string ?? "")
    case "input_json_delta":
      reply.add(callAt: index, id: nil, name: nil, arguments: delta?["partial_json"]?.string ?? "")
    default: break
    }
  }

  private mutating func readUsage(_ usage: JSONValue?) {
    let parts = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"]
    let counts = parts.compactMap { usage?[$0]?.integer }.filter { (0...1_000_000_000).contains($0) }
    reply.count(
      input: usage?["input_tokens"]?.integer == nil ? nil : counts.reduce(0, +),
      output: usage?["output_tokens"]?.integer)
  }

  private mutating func readStop(_ value: JSONValue) {
    switch value["stop_reason"]?.string {
    case nil: break
    case "max_tokens", "model_context_window_exceeded": reply.finish(.tokenLimit)
    case "tool_use": reply.finish(.calls)
    case "refusal":
      let details = value["stop_details"]
      reply.finish(.refused(details?["explanation"]?.string ?? details?["category"]?.string ?? "refusal"))
    default: reply.finish(.complete)
    }
  }
}
