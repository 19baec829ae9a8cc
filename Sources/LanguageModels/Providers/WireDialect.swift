import HTTPTransport

/// One protocol, spoken to one endpoint: requests are built and answers read by pure code.
protocol WireDialect: Sendable {
  var endpoint: ModelEndpoint { get }
  /// Whether a stream is JSON on lines.
  var streamsLines: Bool { get }
  /// The header fields that carry the key, and those that every request needs.
  var headers: [HTTPHeader] { get }
  /// The request that lists the models.
  var modelsURL: String { get }

  /// The URL that a request goes to.
  func url(_ form: RequestForm) -> String
  /// Its body.
  func body(_ request: ModelRequest, _ form: RequestForm) -> OrderedJSON
  /// How the answer gets into shape.
  func shaping(_ request: ModelRequest, _ form: RequestForm) -> Shaping
  /// What is tried where a server refuses this way to force a shape.
  func plainer(than output: StructuredOutput) -> StructuredOutput
  /// A reader of the answer.
  func reader(answerTool: String?) -> any ReplyReader
  /// The models' names in the answer to `modelsURL`; nil where it is none.
  func modelNames(in value: JSONValue) -> [String]?
}

extension WireDialect {
  /// The first form that is tried.
  var firstForm: RequestForm {
    RequestForm(structuredOutput: endpoint.structuredOutput, isStreamed: endpoint.isStreamed)
  }

  /// The request as it is sent.
  func httpRequest(_ request: ModelRequest, _ form: RequestForm) -> HTTPRequest {
    var fields = [HTTPHeader("content-type", "application/json")]
    fields.append(HTTPHeader("accept", form.isStreamed && !streamsLines ? "text/event-stream" : "application/json"))
    return http(.post, url(form), fields, body(request, form).bytes)
  }

  /// The request for the list of models.
  var modelsRequest: HTTPRequest { http(.get, modelsURL, [HTTPHeader("accept", "application/json")], []) }

  /// The reader of the answer to `request`.
  func reader(_ request: ModelRequest, _ form: RequestForm) -> any ReplyReader {
    guard case .forced(.tool, let shape) = shaping(request, form) else { return reader(answerTool: nil) }
    return reader(answerTool: shape.name)
  }

  /// The tools that the model may call, none where the server knows none.
  func tools(_ request: ModelRequest, _ form: RequestForm) -> [ModelTool] {
    form.quirks.contains(.noTools) && !request.holdsCalls ? [] : request.tools
  }

  /// The shape as a tool, where it is forced as one.
  func answerTool(_ shaping: Shaping) -> AnswerShape? {
    guard case .forced(.tool, let shape) = shaping else { return nil }
    return shape
  }

  private func http(
    _ method: HTTPRequest.Method, _ url: String, _ fields: [HTTPHeader], _ body: [UInt8]
  ) -> HTTPRequest {
    let own = endpoint.headers.filter { $0.isSound }
    let all = (fields + headers).filter { field in
      !own.contains { $0.name.lowercased() == field.name.lowercased() }
    }
    return HTTPRequest(
      method: method, url: url, headers: all + own, body: body, limits: endpoint.limits, proxy: endpoint.proxy,
      certificateFile: endpoint.certificateFile)
  }
}

extension ModelEndpoint {
  /// The protocol as it is spoken to this endpoint.
  var dialect: any WireDialect {
    switch wireProtocol {
    case .openAI: OpenAICompatible(endpoint: self)
    case .anthropic: Anthropic(endpoint: self)
    case .gemini: Gemini(endpoint: self)
    case .ollama: Ollama(endpoint: self)
    }
  }

  /// The host of the base URL.
  var host: String { URLText.host(of: baseURL) }
}

extension HTTPHeader {
  /// Whether it can be sent: a line end in a value would begin another field.
  var isSound: Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
      && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Whether its value may be a secret, by its name.
  var isSecret: Bool {
    let name = name.lowercased()
    return ["auth", "key", "token", "secret", "cookie", "password", "credential"].contains { name.contains($0) }
  }
}
