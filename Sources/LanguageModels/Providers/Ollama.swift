import HTTPTransport

/// Ollama's `POST /api/chat`.
struct Ollama: WireDialect {
  /// The tokens that a server has room for unless it is told otherwise; what is longer it cuts without a word.
  private static let usualContext = 4096
  private static let bytesPerToken = 3

  let endpoint: ModelEndpoint

  var streamsLines: Bool { true }

  /// A server behind a gateway may want a key.
  var headers: [HTTPHeader] { endpoint.key.map { [HTTPHeader("authorization", "Bearer " + $0.value)] } ?? [] }

  func url(_ form: RequestForm) -> String { URLText.joined(endpoint.baseURL, "/chat", version: "api") }

  var modelsURL: String { URLText.joined(endpoint.baseURL, "/tags", version: "api") }

  func modelNames(in value: JSONValue) -> [String]? {
    value["models"]?.array?.compactMap { $0["name"]?.string ?? $0["model"]?.string }
  }

  func reader(answerTool: String?) -> any ReplyReader { OllamaReplyReader(reply: Reply(answerTool: nil)) }

  func shaping(_ request: ModelRequest, _ form: RequestForm) -> Shaping {
    guard let shape = request.shape else { return .free }
    // A grammar of the answer leaves no room for a call.
    if form.structuredOutput == .none || !tools(request, form).isEmpty { return .words(shape) }
    // No tool can be forced: the schema does the same.
    return .forced(form.structuredOutput == .tool ? .schema : form.structuredOutput, shape)
  }

  func plainer(than output: StructuredOutput) -> StructuredOutput { output == .json ? .none : .json }

  func body(_ request: ModelRequest, _ form: RequestForm) -> OrderedJSON {
    let shaping = shaping(request, form)
    let messages = messages(request, form, shaping)
    let tools = tools(request, form)
    var body: OrderedJSON = ["model": .string(endpoint.model), "messages": messages]
    if !tools.isEmpty { body.add("tools", .array(tools.map(Self.tool))) }
    body.add("format", format(shaping))
    if !form.quirks.contains(.noThinkingControl) { body.add("think", false) }
    body.add("options", options(form, size: messages.bytes.count))
    body.add("stream", .bool(form.isStreamed))
    return body
  }

  private func format(_ shaping: Shaping) -> OrderedJSON? {
    guard case .forced(let output, let shape) = shaping else { return nil }
    return output == .schema ? shape.orderedSchema : "json"
  }

  private func options(_ form: RequestForm, size: Int) -> OrderedJSON {
    let thinking = ModelTraits(endpoint.model).thinks ? ModelTraits.thinkingTokens : 0
    var options: OrderedJSON = [:]
    if !form.quirks.contains(.noTemperature) { options.add("temperature", 0) }
    options.add("num_predict", .integer(endpoint.answerTokenLimit + thinking))
    // Another size loads the model anew, so it is asked for only where the usual one is too small.
    let needed = size / Self.bytesPerToken + endpoint.answerTokenLimit + thinking
    if needed > Self.usualContext { options.add("num_ctx", .integer((needed + 2047) / 2048 * 2048)) }
    return options
  }

  private func messages(_ request: ModelRequest, _ form: RequestForm, _ shaping: Shaping) -> OrderedJSON {
    let instruction = request.instruction(shaping)
    guard !instruction.isEmpty else { return .array(request.messages.flatMap(Self.messages)) }
    if form.quirks.contains(.noInstruction) {
      return .array(request.foldingInstruction(instruction).flatMap(Self.messages))
    }
    let system: OrderedJSON = ["role": "system", "content": .string(instruction)]
    return .array([system] + request.messages.flatMap(Self.messages))
  }

  private static func messages(_ message: ModelMessage) -> [OrderedJSON] {
    switch message {
    case .user(let text): [["role": "user", "content": .string(text)]]
    case .assistant(let text): [["role": "assistant", "content": .string(text)]]
    case .calls(let calls, let text):
      [["role": "assistant", "content": .string(text), "tool_calls": .array(calls.map(call))]]
    case .results(let results):
      results.map { ["role": "tool", "content": .string($0.text), "tool_name": .string($0.call.name)] }
    }
  }

  private static func call(_ call: ModelToolCall) -> OrderedJSON {
    ["function": ["name": .string(call.name), "arguments": .value(call.argumentsObject)]]
  }

  private static func tool(_ tool: ModelTool) -> OrderedJSON {
    let function: OrderedJSON = [
      "name": .string(tool.name), "description": .string(tool.summary),
      "parameters": OrderedJSON(schema: parameters(tool.parameters)),
    ]
    return ["type": "function", "function": function]
  }

  /// Ollama's form of a tool's arguments knows no `additionalProperties`.
  private static func parameters(_ schema: JSONValue) -> JSONValue {
    guard case .object(var members) = schema else { return schema }
    members["additionalProperties"] = nil
    return .object(members)
  }
}
