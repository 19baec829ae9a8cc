import HTTPTransport

/// Anthropic's `POST /v1/messages`.
struct Anthropic: WireDialect {
  static let version = "2023-06-01"

  let endpoint: ModelEndpoint

  var streamsLines: Bool { false }
  private var traits: ModelTraits { ModelTraits(endpoint.model) }

  var headers: [HTTPHeader] {
    let key = endpoint.key.map { [HTTPHeader("x-api-key", $0.value)] } ?? []
    return key + [HTTPHeader("anthropic-version", Self.version)]
  }

  func url(_ form: RequestForm) -> String { URLText.joined(endpoint.baseURL, "/messages", version: "v1") }

  var modelsURL: String { URLText.joined(endpoint.baseURL, "/models", version: "v1", query: "limit=1000") }

  func modelNames(in value: JSONValue) -> [String]? { value["data"]?.array?.compactMap { $0["id"]?.string } }

  func reader(answerTool: String?) -> any ReplyReader { AnthropicReplyReader(reply: Reply(answerTool: answerTool)) }

  func shaping(_ request: ModelRequest, _ form: RequestForm) -> Shaping {
    guard let shape = request.shape else { return .free }
    switch form.structuredOutput {
    case .schema: return .forced(traits.isClaudeWithoutSchemas ? .tool : .schema, shape)
    // There is no mode of any JSON.
    case .tool, .json: return .forced(.tool, shape)
    case .none: return .words(shape)
    }
  }

  func plainer(than output: StructuredOutput) -> StructuredOutput {
    output == .schema && !traits.isClaudeWithoutSchemas ? .tool : .none
  }

  func body(_ request: ModelRequest, _ form: RequestForm) -> OrderedJSON {
    let shaping = shaping(request, form)
    let instruction = request.instruction(shaping)
    let isFolded = form.quirks.contains(.noInstruction)
    let messages = isFolded ? request.foldingInstruction(instruction) : request.messages
    var body: OrderedJSON = ["model": .string(endpoint.model), "max_tokens": .integer(tokenLimit)]
    if !isFolded, !instruction.isEmpty { body.add("system", .string(instruction)) }
    body.add("messages", .array(messages.map(Self.message)))
    addTools(to: &body, tools(request, form), shaping)
    body.add("output_config", outputConfig(form, shaping))
    if traits.isClaudeWithTemperature && !form.quirks.contains(.noTemperature) { body.add("temperature", 0) }
    body.add("stream", .bool(form.isStreamed))
    return body
  }

  private var tokenLimit: Int { endpoint.answerTokenLimit + (traits.thinks ? ModelTraits.thinkingTokens : 0) }

  private func outputConfig(_ form: RequestForm, _ shaping: Shaping) -> OrderedJSON? {
    var config: OrderedJSON = [:]
    if traits.isAdaptiveClaude, !form.quirks.contains(.noThinkingControl) { config.add("effort", "low") }
    if case .forced(.schema, let shape) = shaping {
      config.add("format", ["type": "json_schema", "schema": shape.orderedSchema])
    }
    return config == [:] ? nil : config
  }

  private func addTools(to body: inout OrderedJSON, _ tools: [ModelTool], _ shaping: Shaping) {
    var all = tools.map { Self.tool($0.name, $0.summary, OrderedJSON(schema: $0.parameters)) }
    if let shape = answerTool(shaping) {
      all.append(Self.tool(shape.name, shape.summary, shape.orderedSchema))
      body.add("tools", .array(all))
      body.add("tool_choice", tools.isEmpty ? ["type": "tool", "name": .string(shape.name)] : ["type": "any"])
    } else if !all.isEmpty {
      body.add("tools", .array(all))
    }
  }

  private static func tool(_ name: String, _ summary: String, _ schema: OrderedJSON) -> OrderedJSON {
    ["name": .string(name), "description": .string(summary), "input_schema": schema]
  }

  private static func message(_ message: ModelMessage) -> OrderedJSON {
    switch message {
    case .user(let text): ["role": "user", "content": .string(text)]
    case .assistant(let text): ["role": "assistant", "content": .string(text)]
    case .calls(let calls, let text):
      ["role": "assistant", "content": .array((text.isEmpty ? [] : [Self.text(text)]) + calls.map(call))]
    case .results(let results): ["role": "user", "content": .array(results.map(result))]
    }
  }

  private static func text(_ text: String) -> OrderedJSON { ["type": "text", "text": .string(text)] }

  private static func call(_ call: ModelToolCall) -> OrderedJSON {
    [
      "type": "tool_use", "id": .string(call.id), "name": .string(call.name),
      "input": .value(call.argumentsObject),
    ]
  }

  private static func result(_ result: ModelToolResult) -> OrderedJSON {
    var block: OrderedJSON = [
      "type": "tool_result", "tool_use_id": .string(result.call.id), "content": .string(result.text),
    ]
    if result.isError { block.add("is_error", true) }
    return block
  }
}
