import HTTPTransport

/// Gemini's `models/NAME:generateContent` and `:streamGenerateContent`.
struct Gemini: WireDialect {
  let endpoint: ModelEndpoint

  var streamsLines: Bool { false }
  private var traits: ModelTraits { ModelTraits(endpoint.model) }

  var headers: [HTTPHeader] { endpoint.key.map { [HTTPHeader("x-goog-api-key", $0.value)] } ?? [] }

  func url(_ form: RequestForm) -> String {
    let isFull = endpoint.model.hasPrefix("models/") || endpoint.model.hasPrefix("tunedModels/")
    let model = (isFull ? "" : "models/") + URLText.escaped(endpoint.model, keeping: "/")
    let action = form.isStreamed ? ":streamGenerateContent" : ":generateContent"
    return join("/" + model + action, query: form.isStreamed ? "alt=sse" : "")
  }

  var modelsURL: String { join("/models", query: "pageSize=1000") }

  private func join(_ path: String, query: String) -> String {
    let versions = ["/v1", "/v1beta", "/v1alpha"]
    let place = endpoint.baseURL.prefix { $0 != "?" }
    let hasVersion = versions.contains { place.hasSuffix($0) || place.hasSuffix($0 + "/") }
    return URLText.joined(endpoint.baseURL, path, version: hasVersion ? "" : "v1beta", query: query)
  }

  func modelNames(in value: JSONValue) -> [String]? {
    value["models"]?.array?.compactMap { model in
      let methods = model["supportedGenerationMethods"]?.array
      guard methods?.contains("generateContent") ?? true, let name = model["name"]?.string else { return nil }
      return name.hasPrefix("models/") ? String(name.dropFirst(7)) : name
    }
  }

  func reader(answerTool: String?) -> any ReplyReader { GeminiReplyReader(reply: Reply(answerTool: answerTool)) }

  func shaping(_ request: ModelRequest, _ form: RequestForm) -> Shaping {
    guard let shape = request.shape else { return .free }
    let output = form.structuredOutput
    // A forced MIME type and functions exclude each other.
    if output == .none || (output != .tool && !tools(request, form).isEmpty) { return .words(shape) }
    return .forced(output, shape)
  }

  func plainer(than output: StructuredOutput) -> StructuredOutput { output == .schema ? .json : .none }

  func body(_ request: ModelRequest, _ form: RequestForm) -> OrderedJSON {
    let shaping = shaping(request, form)
    let instruction = request.instruction(shaping)
    let isFolded = form.quirks.contains(.noInstruction)
    let messages = isFolded ? request.foldingInstruction(instruction) : request.messages
    var body: OrderedJSON = [:]
    if !isFolded, !instruction.isEmpty { body.add("systemInstruction", ["parts": [["text": .string(instruction)]]]) }
    body.add("contents", .array(messages.map(Self.content)))
    addTools(to: &body, tools(request, form), shaping)
    body.add("generationConfig", configuration(form, shaping))
    return body
  }

  private func configuration(_ form: RequestForm, _ shaping: Shaping) -> OrderedJSON {
    var config: OrderedJSON = [:]
    let version = traits.geminiVersion ?? []
    // From the third on, answers get worse below the temperature that the models come with.
    if version.first ?? 0 < 3, !form.quirks.contains(.noTemperature) { config.add("temperature", 0) }
    config.add(
      "maxOutputTokens", .integer(endpoint.answerTokenLimit + (traits.thinks ? ModelTraits.thinkingTokens : 0)))
    if case .forced(let output, let shape) = shaping, output != .tool {
      config.add("responseMimeType", "application/json")
      if output == .schema { config.add("responseSchema", GeminiSchema.translated(shape.schema, order: shape.order)) }
    }
    if !form.quirks.contains(.noThinkingControl) { config.add("thinkingConfig", thinking(version)) }
    return config
  }

  private func thinking(_ version: [Int]) -> OrderedJSON? {
    if version.first ?? 0 >= 3 { return ["thinkingLevel": "LOW"] }
    return version == [2, 5] && endpoint.model.contains("flash") ? ["thinkingBudget": 0] : nil
  }
}

// Messages and tools.
extension Gemini {
  /// Stands in a call's name between the provider's own name and the signature of the thought that led to it, which
  /// newer models want back.
  static let signatureMark: Character = "\u{1F}"

  private func addTools(to body: inout OrderedJSON, _ tools: [ModelTool], _ shaping: Shaping) {
    var functions = tools.map { Self.function($0.name, $0.summary, $0.parameters, order: []) }
    let answer = answerTool(shaping)
    if let answer { functions.append(Self.function(answer.name, answer.summary, answer.schema, order: answer.order)) }
    guard !functions.isEmpty else { return }
    body.add("tools", [["functionDeclarations": .array(functions)]])
    guard let answer else { return }
    var calling: OrderedJSON = ["mode": "ANY"]
    if tools.isEmpty { calling.add("allowedFunctionNames", [.string(answer.name)]) }
    body.add("toolConfig", ["functionCallingConfig": calling])
  }

  private static func function(
    _ name: String, _ summary: String, _ parameters: JSONValue, order: [String]
  ) -> OrderedJSON {
    var function: OrderedJSON = ["name": .string(name), "description": .string(summary)]
    // An object without properties is refused: such a function has no parameters.
    if parameters["properties"]?.object?.isEmpty == false {
      function.add("parameters", GeminiSchema.translated(parameters, order: order))
    }
    return function
  }

  private static func content(_ message: ModelMessage) -> OrderedJSON {
    switch message {
    case .user(let text): ["role": "user", "parts": [["text": .string(text)]]]
    case .assistant(let text): ["role": "model", "parts": [["text": .string(text)]]]
    case .calls(let calls, let text):
      ["role": "model", "parts": .array((text.isEmpty ? [] : [["text": .string(text)]]) + calls.map(call))]
    case .results(let results): ["role": "user", "parts": .array(results.map(result))]
    }
  }

  private static func call(_ call: ModelToolCall) -> OrderedJSON {
    var function: OrderedJSON = [:]
    function.add("id", ownID(call))
    function.add("name", .string(call.name))
    function.add("args", .value(call.argumentsObject))
    var part: OrderedJSON = ["functionCall": function]
    let signature = call.id.split(separator: signatureMark, maxSplits: 1, omittingEmptySubsequences: false).dropFirst()
    part.add("thoughtSignature", signature.first.map { .string(String($0)) })
    return part
  }

  private static func result(_ result: ModelToolResult) -> OrderedJSON {
    var response: OrderedJSON = [:]
    response.add("id", ownID(result.call))
    response.add("name", .string(result.call.name))
    response.add("response", [result.isError ? "error" : "output": .string(result.text)])
    return ["functionResponse": response]
  }

  /// The provider's own name of a call; nil where the reader made one up.
  private static func ownID(_ call: ModelToolCall) -> OrderedJSON? {
    let id = call.id.prefix { $0 != signatureMark }
    return id.isEmpty || id.hasPrefix("call-") ? nil : .string(String(id))
  }
}
