/// Reads `chat.completion` and `chat.completion.chunk` objects.
struct OpenAIReplyReader: ReplyReader {
  var reply: Reply

  mutating func read(_ value: JSONValue) throws(ModelError) {
    guard value.object != nil else { throw .malformed(detail: "no object") }
    readUsage(value)
    guard let choices = value.present("choices") else { return }
    guard let list = choices.array else { throw .malformed(detail: "choices are no list") }
    reply.isRecognised = true
    for choice in list where (choice["index"]?.integer ?? 0) == 0 { readChoice(choice) }
  }

  private mutating func readUsage(_ value: JSONValue) {
    // Groq's streams keep it in a corner of their own.
    guard let usage = value.present("usage") ?? value["x_groq"]?.present("usage"), usage.object != nil else { return }
    reply.isRecognised = true
    reply.count(input: usage["prompt_tokens"]?.integer, output: usage["completion_tokens"]?.integer)
  }

  private mutating func readChoice(_ choice: JSONValue) {
    if let message = choice.present("message") {
      reply.add(wholeText: message["content"]?.contentText ?? "")
      readRest(of: message)
      reply.end()
    } else if let delta = choice.present("delta") {
      reply.add(text: delta["content"]?.contentText ?? "")
      readRest(of: delta)
    }
    if let reason = choice["finish_reason"]?.string { readFinish(reason) }
  }

  private mutating func readRest(of message: JSONValue) {
    reply.add(refusal: message["refusal"]?.string ?? "")
    for call in message["tool_calls"]?.array ?? [] {
      let function = call["function"]
      let arguments = function?["arguments"]
      reply.add(
        callAt: call["index"]?.integer, id: call["id"]?.string ?? idOfWhole(call, in: message),
        name: function?["name"]?.string,
        // Some servers give the object itself.
        arguments: arguments?.string ?? arguments.flatMap { $0.isNull ? nil : $0.encoded } ?? "")
    }
  }

  /// A name for a call of a server that gives it neither a name nor a place.
  private func idOfWhole(_ call: JSONValue, in message: JSONValue) -> String? {
    call["index"] == nil && call["function"]?["name"]?.string != nil ? reply.nextCallID : nil
  }

  private mutating func readFinish(_ reason: String) {
    switch reason {
    case "length", "model_length": reply.finish(.tokenLimit)
    case "tool_calls", "function_call": reply.finish(.calls)
    case "content_filter": reply.finish(.refused("content_filter"))
    case "": break
    default: reply.finish(.complete)
    }
  }
}
