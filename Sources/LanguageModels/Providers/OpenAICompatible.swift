import HTTPTransport

/// `POST /chat/completions`, as OpenAI began it; Azure's two forms of it are here as well.
struct OpenAICompatible: WireDialect {
  let endpoint: ModelEndpoint

  var streamsLines: Bool { false }
  private var traits: ModelTraits { ModelTraits(endpoint.model) }

  private var isAzure: Bool {
    endpoint.provider == "azure" || endpoint.apiVersion != nil
      || [".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com"]
        .contains { endpoint.host.hasSuffix($0) }
  }

  var headers: [HTTPHeader] {
    guard let key = endpoint.key else { return [] }
    return [isAzure ? HTTPHeader("api-key", key.value) : HTTPHeader("authorization", "Bearer " + key.value)]
  }

  func url(_ form: RequestForm) -> String { address(of: "/chat/completions", isOfModel: true) }

  var modelsURL: String {
    // GitHub's list is beside its API, not below it.
    let suffix = "/inference"
    if endpoint.host == "models.github.ai", endpoint.baseURL.hasSuffix(suffix) {
      return URLText.joined(String(endpoint.baseURL.dropLast(suffix.count)), "/catalog/models")
    }
    return address(of: "/models", isOfModel: false)
  }

  private func address(of path: String, isOfModel: Bool) -> String {
    guard isAzure else { return URLText.joined(endpoint.baseURL, path) }
    guard let version = endpoint.apiVersion else {
      let isWhole = endpoint.baseURL.contains("/openai/v1")
      return URLText.joined(endpoint.baseURL, (isWhole ? "" : "/openai/v1") + path)
    }
    let query = "api-version=" + URLText.escaped(version)
    if isOfModel, endpoint.baseURL.contains("/deployments/") {
      return URLText.joined(endpoint.baseURL, path, query: query)
    }
    let place = isOfModel ? "/deployments/" + URLText.escaped(endpoint.model) + path : path
    return URLText.joined(endpoint.baseURL, place, version: "openai", query: query)
  }

  func modelNames(in value: JSONValue) -> [String]? {
    (value["data"]?.array ?? value["models"]?.array ?? value.array)?.compactMap {
      $0["id"]?.string ?? $0["name"]?.string
    }
  }

  func reader(answerTool: String?) -> any ReplyReader { OpenAIReplyReader(reply: Reply(answerTool: answerTool)) }

  func shaping(_ request: ModelRequest, _ form: RequestForm) -> Shaping {
    guard let shape = request.shape else { return .free }
    return form.structuredOutput == .none ? .words(shape) : .forced(form.structuredOutput, shape)
  }

  func plainer(than output: StructuredOutput) -> StructuredOutput { output == .json ? .none : .json }

  func body(_ request: ModelRequest, _ form: RequestForm) -> OrderedJSON {
    let shaping = shaping(request, form)
    var body: OrderedJSON = ["model": .string(endpoint.model), "messages": messages(request, form, shaping)]
    body.add("response_format", responseFormat(shaping))
    addTools(to: &body, tools(request, form), shaping)
    if !traits.isOpenAIReasoning && !form.quirks.contains(.noTemperature) { body.add("temperature", 0) }
    addThinking(to: &body, form)
    body.add(tokenLimitName(form), .integer(tokenLimit))
    body.add("stream", .bool(form.isStreamed))
    if form.isStreamed, !form.quirks.contains(.noStreamUsage) {
      body.add("stream_options", ["include_usage": true])
    }
    return body
  }

  /// The name of the limit of tokens that is sent in this form.
  func tokenLimitName(_ form: RequestForm) -> String {
    traits.isOpenAIReasoning != form.quirks.contains(.otherTokenLimit) ? "max_completion_tokens" : "max_tokens"
  }

  private var tokenLimit: Int { endpoint.answerTokenLimit + (traits.thinks ? ModelTraits.thinkingTokens : 0) }

  private func addThinking(to body: inout OrderedJSON, _ form: RequestForm) {
    guard !form.quirks.contains(.noThinkingControl) else { return }
    body.add("reasoning_effort", traits.reasoningEffort.map { .string($0) })
    if endpoint.host == "api.deepseek.com", !traits.thinks { body.add("thinking", ["type": "disabled"]) }
  }

  private func responseFormat(_ shaping: Shaping) -> OrderedJSON? {
    switch shaping {
    case .forced(.schema, let shape):
      [
        "type": "json_schema",
        "json_schema": ["name": .string(shape.name), "strict": true, "schema": shape.orderedSchema],
      ]
    case .forced(.json, _): ["type": "json_object"]
    default: nil
    }
  }
}

// Messages and tools.
extension OpenAICompatible {
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
      [
        [
          "role": "assistant", "content": text.isEmpty ? .null : .string(text),
          "tool_calls": .array(calls.map(Self.call)),
        ]
      ]
    case .results(let results):
      results.map { ["role": "tool", "tool_call_id": .string($0.call.id), "content": .string($0.text)] }
    }
  }

  private static func call(_ call: ModelToolCall) -> OrderedJSON {
    let function: OrderedJSON = ["name": .string(call.name), "arguments": .string(call.argumentsObject.encoded)]
    return ["id": .string(call.id), "type": "function", "function": function]
  }

  private func addTools(to body: inout OrderedJSON, _ tools: [ModelTool], _ shaping: Shaping) {
    var functions = tools.map { Self.function($0.name, $0.summary, OrderedJSON(schema: $0.parameters)) }
    if let shape = answerTool(shaping) {
      functions.append(Self.function(shape.name, shape.summary, shape.orderedSchema))
      body.add("tools", .array(functions))
      let isAlone = tools.isEmpty
      body.add("tool_choice", isAlone ? ["type": "function", "function": ["name": .string(shape.name)]] : "required")
    } else if !functions.isEmpty {
      body.add("tools", .array(functions))
    }
  }

  private static func function(_ name: String, _ summary: String, _ parameters: OrderedJSON) -> OrderedJSON {
    let function: OrderedJSON = ["name": .string(name), "description": .string(summary), "parameters": parameters]
    return ["type": "function", "function": function]
  }
}

extension ModelToolCall {
  /// The arguments as the object that protocols want, also where the model gave none.
  var argumentsObject: JSONValue { arguments.object == nil ? .object([:]) : arguments }
}
