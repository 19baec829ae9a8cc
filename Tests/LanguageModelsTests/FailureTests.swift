import HTTPTransport
import Testing

@testable import LanguageModels

@Suite struct FailureTests {
  private static func error(
    _ status: Int, _ body: String, _ headers: [HTTPHeader] = [], _ wireProtocol: WireProtocol = .openAI
  ) -> ModelError {
    let endpoint = ModelEndpoint.sample(wireProtocol)
    let reader = FailureReader(endpoint: endpoint, now: { 784_111_777 })
    return reader.error(
      head: HTTPHead(status: status, headers: headers), body: ErrorBody(Array(body.utf8)),
      url: "https://u:p@models.example/v1/chat/completions?key=x")
  }

  static let bodies: [(String, String)] = [
    (#"{"error":{"message":"No.","type":"invalid_request_error","param":null,"code":null}}"#, "No."),
    (#"{"type":"error","error":{"type":"authentication_error","message":"No."},"request_id":"r"}"#, "No."),
    (#"{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT","details":[]}}"#, "No."),
    (#"[{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT"}}]"#, "No."), (#"{"error":"No."}"#, "No."),
    (#"{"detail":"No."}"#, "No."), (#"{"object":"error","message":"No.","code":400}"#, "No."),
    (#"{"message":"No.","request_id":"r"}"#, "No."), (#"{"errors":[{"message":"No."}]}"#, "No."),
    (
      #"{"detail":[{"type":"missing","loc":["body","messages",0],"msg":"Field required"}]}"#,
      "body.messages.0: Field required"
    ),
    (#"{"object":"error","message":{"detail":[{"loc":["body","x"],"msg":"extra"}]}}"#, "body.x: extra"),
    ("<html><head><title>502 Bad\nGateway</title></head><body><h1>x</h1></body></html>", "502 Bad Gateway"),
    ("<HTML><TITLE lang=\"en\">No.</TITLE>", "No."), ("<html><body>no title</body>", ""), ("No.\n", "No."), ("", ""),
    ("null", ""),
    (#"{"error":{"message":7}}"#, ""), ("{\"error\":\"a\\u001b[31mb\\u0000c\\r\\nd\"}", "a [31mb c d"),
  ]

  @Test("A server's words are found in every dialect", arguments: bodies) func findsWords(body: String, reason: String)
  {
    #expect(Self.error(400, body) == .badRequest(status: 400, reason: reason))
  }

  static let statuses: [(Int, String, ModelError)] = [
    (401, #"{"error":{"message":"Bad key","code":"invalid_api_key"}}"#, .keyRefused(status: 401, reason: "Bad key")),
    (403, "Forbidden", .keyRefused(status: 403, reason: "Forbidden")),
    (
      400,
      #"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#,
      .keyRefused(status: 400, reason: "API key not valid. Please pass a valid API key.")
    ),
    (404, #"{"error":{"message":"The model `x` does not exist","code":"model_not_found"}}"#, .unknownModel(near: [])),
    (404, #"{"type":"error","error":{"type":"not_found_error","message":"model: x"}}"#, .unknownModel(near: [])),
    (404, #"{"error":"model \"x\" not found, try pulling it first"}"#, .unknownModel(near: [])),
    (
      404, #"{"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}}"#,
      .unknownModel(near: [])
    ),
    (404, #"{"error":{"code":404,"message":"models/x is not found for API version v1beta"}}"#, .unknownModel(near: [])),
    (400, #"{"error":{"message":"Model Not Exist","type":"invalid_request_error"}}"#, .unknownModel(near: [])),
    (400, #"{"error":{"message":"x is not a valid model ID","code":400}}"#, .unknownModel(near: [])),
    (404, #"{"detail":"Not Found"}"#, .unknownPath(url: "https://models.example/v1/chat/completions")),
    (404, "<html><head><title>404 Not Found</title>", .unknownPath(url: "https://models.example/v1/chat/completions")),
    (405, "", .unknownPath(url: "https://models.example/v1/chat/completions")),
    (408, "", .serverTimedOut), (504, "", .serverTimedOut),
    (413, "too big", .requestTooLarge(reason: "too big")),
    (
      400,
      #"{"error":{"message":"This model's maximum context length is 8192 tokens.","code":"context_length_exceeded"}}"#,
      .requestTooLarge(reason: "This model's maximum context length is 8192 tokens.")
    ),
    (
      400,
      #"{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 9 tokens > 8 maximum"}}"#,
      .requestTooLarge(reason: "prompt is too long: 9 tokens > 8 maximum")
    ),
    (
      400,
      #"{"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error"}}"#,
      .requestTooLarge(reason: "the request exceeds the available context size")
    ),
    (429, #"{"error":{"message":"Slow down"}}"#, .rateLimited(retryAfterSeconds: nil, reason: "Slow down")),
    (
      429,
      #"{"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"RetryInfo","retryDelay":"2.5s"}]}}"#,
      .rateLimited(retryAfterSeconds: 3, reason: "Quota")
    ),
    (402, #"{"error":{"message":"Insufficient Balance"}}"#, .badRequest(status: 402, reason: "Insufficient Balance")),
    (500, "boom", .serverFailed(status: 500, reason: "boom")), (529, "", .serverFailed(status: 529, reason: "")),
    (418, "", .badRequest(status: 418, reason: "")), (304, "", .badRequest(status: 304, reason: "")),
  ]

  @Test("Statuses and words are told apart", arguments: statuses) func tellsApart(
    status: Int, body: String, error: ModelError
  ) {
    #expect(Self.error(status, body) == error)
  }

  static let waits: [(String, String, Int?)] = [
    ("Retry-After", "3", 3), ("retry-after", "0", 0), ("Retry-After", "1.2", 2), ("retry-after-ms", "1500", 2),
    ("Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT", 10), ("Retry-After", "Sun, 06 Nov 1994 08:49:00 GMT", 0),
    ("Retry-After", "Mon, 07 Nov 1994 08:49:37 GMT", 86_400),
    ("Retry-After", "Thu, 29 Feb 1996 08:49:37 GMT", 31_536_000),
    ("Retry-After", "-1", nil), ("Retry-After", "soon", nil), ("Retry-After", "Sun, 99 Nov 1994 08:49:47 GMT", nil),
    ("Retry-After", "Sun, 06 Foo 1994 08:49:47 GMT", nil), ("Retry-After", "nan", nil),
    ("Retry-After", "1e300", 31_536_000),
  ]

  @Test("Retry-After is seconds or a date", arguments: waits) func readsWaits(
    name: String, value: String, seconds: Int?
  ) {
    #expect(
      Self.error(429, "", [HTTPHeader(name, value)]) == .rateLimited(retryAfterSeconds: seconds, reason: ""))
  }

  @Test("Dates are days of the Gregorian calendar") func dates() {
    #expect(RetryAfter.date("Thu, 01 Jan 1970 00:00:00 GMT") == 0)
    #expect(RetryAfter.date("Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
    #expect(RetryAfter.date("Tue, 29 Feb 2000 23:59:59 GMT") == 951_868_799)
    #expect(RetryAfter.date("Sat, 21 Nov 2026 12:00:00 GMT") == 1_795_262_400)
  }

  @Test("A redirect tells where to, without what may be secret") func redirects() {
    #expect(
      Self.error(301, "", [HTTPHeader("Location", "https://a:b@other.example/v2?token=x")])
        == .redirected(to: "https://other.example/v2"))
  }

  @Test("Reasons are short and never hold a key or a piece of it") func masks() {
    let key = ModelEndpoint.keyText
    let long =
      "Incorrect key \(key), \(key.prefix(12))… and …\(key.suffix(9)); " + String(repeating: "x y ", count: 200)
    guard case .keyRefused(_, let reason) = Self.error(401, long) else {
      Issue.record("no refused key")
      return
    }
    #expect(reason.count == 300)
    #expect(reason.hasPrefix("Incorrect key ****, ****… and …****; x y"))
    #expect(reason.hasSuffix("…"))
    let text = ErrorText(secrets: ["no", ""])
    #expect(text.told("no key") == "no key")
  }

  @Test("A hostile body is read without harm") func hostile() {
    let deep = String(repeating: #"{"error":"#, count: 100) + "1" + String(repeating: "}", count: 100)
    #expect(Self.error(400, deep) == .badRequest(status: 400, reason: ""))
    let many = "[" + Array(repeating: #"{"error":{"message":"x"}}"#, count: 1000).joined(separator: ",") + "]"
    #expect(Self.error(400, many) == .badRequest(status: 400, reason: "x"))
    let reader = FailureReader(endpoint: .sample(.openAI), now: { 0 })
    let bytes = [UInt8](repeating: 0xFF, count: 1 << 20)
    guard case .badRequest(_, let reason) = reader.error(head: HTTPHead(status: 400), body: ErrorBody(bytes), url: "")
    else {
      Issue.record("no bad request")
      return
    }
    #expect(reason.count == 300)
  }
}

@Suite struct NameTests {
  static let names = [
    "gpt-4o", "gpt-4o-mini", "gpt-5.6-luna", "gpt-5.6-terra", "text-embedding-3-small", "llama3.2:latest", "qwen3:8b",
    "deepseek/deepseek-chat",
  ]

  @Test(
    "Names near a wrong one are found, nearest first",
    arguments: [
      ("gpt-4o-mimi", ["gpt-4o-mini"]), ("gpt-5.6-lnua", ["gpt-5.6-luna"]), ("llama3.2", ["llama3.2:latest"]),
      ("lama3.2", ["llama3.2:latest"]), ("GPT-4O", ["gpt-4o", "gpt-4o-mini"]),
      ("deepseek-chat", ["deepseek/deepseek-chat"]),
      ("qwen3", ["qwen3:8b"]), ("claude", []), ("", []), ("qwen3:8b", []),
    ])
  func near(name: String, expected: [String]) {
    #expect(Array(NearNames.near(name, in: Self.names).prefix(expected.count)) == expected)
    if expected.isEmpty { #expect(NearNames.near(name, in: Self.names).isEmpty) }
  }

  @Test("Versions are read from the names of models") func versions() {
    #expect(ModelTraits("claude-sonnet-4-5-20250929").claudeVersion == [4, 5])
    #expect(ModelTraits("claude-3-5-haiku-latest").claudeVersion == [3, 5])
    #expect(ModelTraits("anthropic.claude-opus-4-7").claudeVersion == [4, 7])
    #expect(ModelTraits("claude-sonnet-5").isAdaptiveClaude)
    #expect(ModelTraits("claude-haiku-5-5").isAdaptiveClaude)
    #expect(!ModelTraits("claude-haiku-4-5").isAdaptiveClaude)
    #expect(!ModelTraits("claude-haiku-4-5").isClaudeWithoutSchemas)
    #expect(ModelTraits("claude-opus-4-1").isClaudeWithoutSchemas)
    #expect(!ModelTraits("local-model").isAdaptiveClaude)
    #expect(ModelTraits("gemini-flash-latest").geminiVersion == [3])
    #expect(ModelTraits("models/gemini-2.5-pro").geminiVersion == [2, 5])
    #expect(ModelTraits("gpt-oss:20b").thinks)
    #expect(!ModelTraits("").thinks)
  }

  @Test("Presets have what they need, each once") func presets() throws {
    let presets = ProviderPreset.all
    #expect(Set(presets.map(\.name)).count == presets.count)
    for name in [
      "openai", "anthropic", "gemini", "ollama", "github", "deepseek", "perplexity", "openrouter", "groq", "mistral",
      "azure", "llamafile", "llama.cpp", "lmstudio", "vllm",
    ] {
      #expect(ProviderPreset.named(name) != nil, "\(name)")
    }
    for preset in presets {
      #expect(!preset.title.isEmpty)
      #expect(preset.needsKey == !preset.isLocal)
      #expect(!preset.needsKey || !preset.keyVariables.isEmpty)
      #expect(preset.baseURL != nil || preset.name == "azure")
      #expect(preset.baseURL?.hasPrefix(preset.isLocal ? "http://127.0.0.1:" : "https://") ?? true)
      #expect(preset.baseURL?.hasSuffix("/") != true)
    }
    #expect(ProviderPreset.named("github")?.requestTokenLimit == 8000)
    #expect(ProviderPreset.named("github")?.keyVariables.first == "GITHUB_TOKEN")
    #expect(ProviderPreset.named("nobody") == nil)
  }

  @Test("A key shows itself to nobody") func keys() throws {
    let key = try #require(APIKey(" secret-value\n"))
    var dumped = ""
    dump(ModelEndpoint.sample(.openAI), to: &dumped)
    #expect(key.value == "secret-value")
    #expect("\(key) \(String(reflecting: key))" == "**** ****")
    #expect(!dumped.contains(ModelEndpoint.keyText))
    #expect(APIKey("a\u{0}b") == nil)
    #expect(APIKey("two words") == nil)
    #expect(APIKey(" \n") == nil)
  }
}
