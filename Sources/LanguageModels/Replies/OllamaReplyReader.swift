/// Reads the objects of Ollama's `/api/chat`.
struct OllamaReplyReader: ReplyReader {
  var reply: Reply

  mutating func read(_ value: JSONValue) throws(ModelError) {
    guard value.object != nil else { throw .malformed(detail: "no object") }
    if let message = value.present("message") {
      guard message.object != nil else { throw .malformed(detail: "message is no object") }
      reply.isRecognised = true
      readMessage(message, isWhole: value["done"]?.bool == true)
    }
    guard let isDone = value["done"]?.bool else { return }
    reply.isRecognised = true
    guard isDone else { return }
    reply.count(input: value["prompt_eval_count"]?.integer, output: value["eval_count"]?.integer)
    reply.finish(value["done_reason"]?.string == "length" ? .tokenLimit : .complete)
    reply.end()
  }

  private mutating func readMessage(_ message: JSONValue, isWhole: Bool) {
    let text = message["content"]?.contentText ?? ""
    if isWhole && !reply.isBegun { reply.add(wholeText: text) } else { reply.add(text: text) }
    for call in message["tool_calls"]?.array ?? [] {
      guard let function = call["function"], let name = function["name"]?.string else { continue }
      let arguments = function["arguments"]
      let object = arguments?.string.flatMap { try? JSONValue(parsing: $0) } ?? arguments ?? .object([:])
      reply.add(call: ModelToolCall(id: call["id"]?.string ?? reply.nextCallID, name: name, arguments: object))
    }
  }
}
