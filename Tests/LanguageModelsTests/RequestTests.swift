import HTTPTransport
import Testing

@testable import LanguageModels

@Suite struct RequestTests {
  private static func request(
    _ endpoint: ModelEndpoint, _ request: ModelRequest = .plain, quirks: Set<RequestForm.Quirk> = []
  ) -> HTTPRequest {
    let dialect = endpoint.dialect
    var form = dialect.firstForm
    form.quirks = quirks
    return dialect.httpRequest(request, form)
  }

  private static func text(_ request: HTTPRequest) -> String { String(decoding: request.body, as: UTF8.self) }

  static let schema = AnswerShape.command.orderedSchema.encoded
  static let manualSchema = """
    {"type":"object","properties":{"page":{"type":"string"}},"required":["page"],"additionalProperties":false}
    """

  @Test("OpenAI: the plainest request, byte for byte") func openAI() {
    let request = Self.request(.sample(.openAI))
    #expect(request.method == .post)
    #expect(request.url == "https://models.example/v1/chat/completions")
    #expect(
      request.headers == [
        HTTPHeader("content-type", "application/json"), HTTPHeader("accept", "text/event-stream"),
        HTTPHeader("authorization", "Bearer " + ModelEndpoint.keyText),
      ])
    #expect(
      Self.text(request) == """
        {"model":"test-model","messages":[{"role":"system","content":"Answer with a command."},\
        {"role":"user","content":"list files 목록"}],"temperature":0,"max_tokens":512,"stream":true,\
        "stream_options":{"include_usage":true}}
        """)
  }

  @Test("OpenAI: shapes") func openAIShapes() {
    #expect(
      Self.text(Self.request(.sample(.openAI), .shaped)).contains(
        #""response_format":{"type":"json_schema","json_schema":{"name":"answer","strict":true,"schema":\#(Self.schema)}}"#
      ))
    let json = Self.text(Self.request(.sample(.openAI, structuredOutput: .json), .shaped))
    #expect(json.contains(#""response_format":{"type":"json_object"}"#))
    #expect(json.contains("Its JSON schema: "))
    let words = Self.text(Self.request(.sample(.openAI, structuredOutput: .none), .shaped))
    #expect(!words.contains("response_format"))
    #expect(words.contains("Its JSON schema: "))
    let tool = Self.text(Self.request(.sample(.openAI, structuredOutput: .tool), .shaped))
    #expect(tool.contains(#""tool_choice":{"type":"function","function":{"name":"answer"}}"#))
    #expect(tool.contains(#""parameters":\#(Self.schema)"#))
    let both = Self.text(Self.request(.sample(.openAI, structuredOutput: .tool), .shapedWithTools))
    #expect(both.contains(#""tool_choice":"required""#))
  }

  @Test("OpenAI: a conversation with calls") func openAIConversation() {
    let text = Self.text(Self.request(.sample(.openAI, isStreamed: false), .long))
    #expect(
      text.contains(
        """
        {"role":"assistant","content":"Let me look.","tool_calls":[{"id":"c1","type":"function","function":\
        {"name":"manual","arguments":"{\\"page\\":\\"grep(1)\\"}"}},{"id":"c2","type":"function","function":\
        {"name":"programs","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":"-c, --count"},\
        {"role":"tool","tool_call_id":"c2","content":"refused"}]
        """))
    #expect(
      text.contains(
        """
        "tools":[{"type":"function","function":{"name":"manual","description":"A section of a manual page.",\
        "parameters":\(Self.manualSchema)}}
        """))
    #expect(text.contains(#""stream":false"#))
    #expect(!text.contains("stream_options"))
  }

  @Test("OpenAI: what was refused is left out or put otherwise") func openAIQuirks() {
    let all = Self.text(
      Self.request(
        .sample(.openAI, model: "gpt-5.6-luna"), .withTools,
        quirks: [.noTemperature, .otherTokenLimit, .noStreamUsage, .noThinkingControl, .noTools, .noInstruction]))
    #expect(
      all == """
        {"model":"gpt-5.6-luna","messages":[{"role":"user","content":"Answer with a command.\\n\\nlist files"}],\
        "max_tokens":2560,"stream":true}
        """)
    let held = Self.text(Self.request(.sample(.openAI), .long, quirks: [.noTools]))
    #expect(held.contains(#""tools":["#))
  }

  @Test(
    "OpenAI: reasoning models get no temperature, another limit, and are told to think little",
    arguments: [
      ("gpt-5.6-luna", "none"), ("gpt-6-luna", "none"), ("openai/gpt-5-mini", "minimal"),
      ("gpt-5-2025-08-07", "minimal"),
      ("o3", "low"), ("o4-mini", "low"), ("gpt-5.3-codex", "low"), ("gpt-5.2-pro", "low"),
    ])
  func reasoning(model: String, effort: String) {
    let text = Self.text(Self.request(.sample(.openAI, model: model)))
    #expect(text.contains(#""reasoning_effort":"\#(effort)","max_completion_tokens":2560"#))
    #expect(!text.contains("temperature"))
    #expect(!text.contains(#""max_tokens""#))
  }

  @Test(
    "OpenAI: others are left alone", arguments: ["gpt-4.1-mini", "gpt-4o", "gpt-5.3-chat-latest", "olmo", "default"])
  func ordinary(model: String) {
    let text = Self.text(Self.request(.sample(.openAI, model: model)))
    #expect(text.contains(#""temperature":0,"max_tokens":512"#))
    #expect(!text.contains("reasoning_effort"))
  }

  @Test("DeepSeek is told not to think, unless its thinking model was chosen") func deepSeek() {
    let plain = ModelEndpoint.sample(.openAI, model: "deepseek-flash", baseURL: "https://api.deepseek.com")
    #expect(Self.text(Self.request(plain)).contains(#""thinking":{"type":"disabled"}"#))
    let thinking = ModelEndpoint.sample(.openAI, model: "deepseek-reasoner", baseURL: "https://api.deepseek.com")
    #expect(Self.text(Self.request(thinking)).contains(#""max_tokens":2560"#))
    #expect(!Self.text(Self.request(thinking)).contains("disabled"))
  }

  static let azure: [(String, String?, String, String)] = [
    (
      "https://me.openai.azure.com", "2024-10-21",
      "https://me.openai.azure.com/openai/deployments/my%20model/chat/completions?api-version=2024-10-21",
      "https://me.openai.azure.com/openai/models?api-version=2024-10-21"
    ),
    (
      "https://me.openai.azure.com/openai/", "2024-10-21",
      "https://me.openai.azure.com/openai/deployments/my%20model/chat/completions?api-version=2024-10-21",
      "https://me.openai.azure.com/openai/models?api-version=2024-10-21"
    ),
    (
      "https://me.openai.azure.com/openai/v1", nil, "https://me.openai.azure.com/openai/v1/chat/completions",
      "https://me.openai.azure.com/openai/v1/models"
    ),
    (
      "https://me.openai.azure.com/", nil, "https://me.openai.azure.com/openai/v1/chat/completions",
      "https://me.openai.azure.com/openai/v1/models"
    ),
    (
      "https://gateway.example/openai/deployments/x", "v",
      "https://gateway.example/openai/deployments/x/chat/completions?api-version=v",
      "https://gateway.example/openai/deployments/x/openai/models?api-version=v"
    ),
  ]

  @Test("Azure: both forms of its URL, and its own header", arguments: azure)
  func azureAddresses(base: String, version: String?, url: String, models: String) {
    let endpoint = ModelEndpoint.sample(
      .openAI, model: "my model", baseURL: base, provider: "azure", apiVersion: version)
    let request = Self.request(endpoint)
    #expect(request.url == url)
    #expect(request.headers.contains(HTTPHeader("api-key", ModelEndpoint.keyText)))
    #expect(!request.headers.contains { $0.name == "authorization" })
    #expect(endpoint.dialect.modelsURL == models)
  }

  @Test("Anthropic: the request, byte for byte") func anthropic() {
    let request = Self.request(.sample(.anthropic, model: "claude-haiku-5-5"), .shaped)
    #expect(request.url == "https://models.example/v1/messages")
    #expect(request.headers.contains(HTTPHeader("x-api-key", ModelEndpoint.keyText)))
    #expect(request.headers.contains(HTTPHeader("anthropic-version", "2023-06-01")))
    #expect(
      Self.text(request) == """
        {"model":"claude-haiku-5-5","max_tokens":2560,"system":"Answer with a command.",\
        "messages":[{"role":"user","content":"list files"}],\
        "output_config":{"effort":"low","format":{"type":"json_schema","schema":\(Self.schema)}},"stream":true}
        """)
  }

  @Test("Anthropic: the models before schemas are forced by a tool") func anthropicTool() {
    let text = Self.text(Self.request(.sample(.anthropic, model: "claude-3-5-haiku-latest"), .shaped))
    #expect(
      text.contains(
        """
        "tools":[{"name":"answer","description":"The command.","input_schema":\(Self.schema)}],\
        "tool_choice":{"type":"tool","name":"answer"},"temperature":0
        """))
    #expect(!text.contains("output_config"))
    let any = Self.text(Self.request(.sample(.anthropic, structuredOutput: .tool), .shapedWithTools))
    #expect(any.contains(#""tool_choice":{"type":"any"}"#))
  }

  @Test("Anthropic: a conversation with calls") func anthropicConversation() {
    let text = Self.text(Self.request(.sample(.anthropic, model: "claude-sonnet-5"), .long))
    #expect(
      text.contains(
        """
        {"role":"assistant","content":[{"type":"text","text":"Let me look."},{"type":"tool_use","id":"c1",\
        "name":"manual","input":{"page":"grep(1)"}},{"type":"tool_use","id":"c2","name":"programs","input":{}}]},\
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"c1","content":"-c, --count"},\
        {"type":"tool_result","tool_use_id":"c2","content":"refused","is_error":true}]}
        """))
  }

  @Test("Gemini: the request, byte for byte") func gemini() {
    let request = Self.request(.sample(.gemini, model: "gemini-2.5-flash"), .shaped)
    #expect(request.url == "https://models.example/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse")
    #expect(request.headers.contains(HTTPHeader("x-goog-api-key", ModelEndpoint.keyText)))
    #expect(
      Self.text(request) == """
        {"systemInstruction":{"parts":[{"text":"Answer with a command."}]},\
        "contents":[{"role":"user","parts":[{"text":"list files"}]}],\
        "generationConfig":{"temperature":0,"maxOutputTokens":2560,"responseMimeType":"application/json",\
        "responseSchema":{"type":"OBJECT","properties":{"command":{"type":"STRING","description":"One line."},\
        "a_note":{"type":"STRING","nullable":true,"description":"Why."}},"required":["command","a_note"],\
        "propertyOrdering":["command","a_note"]},"thinkingConfig":{"thinkingBudget":0}}}
        """)
  }

  @Test("Gemini: newer models keep their own temperature and think little") func newerGemini() {
    let text = Self.text(Self.request(.sample(.gemini, model: "models/gemini-3.5-flash-lite")))
    #expect(text.contains(#""generationConfig":{"maxOutputTokens":2560,"thinkingConfig":{"thinkingLevel":"LOW"}}"#))
  }

  @Test("Gemini: functions, their calls with the thought's signature, and the shape in words") func geminiTools() {
    let request = ModelRequest(
      instruction: "Do.",
      messages: [
        .user("list files"),
        .calls(
          [
            ModelToolCall(id: "f1\u{1F}c2ln", name: "manual", arguments: ["page": "ls(1)"]),
            ModelToolCall(id: "call-2", name: "programs", arguments: [:]),
          ], text: ""),
        .results([
          ModelToolResult(call: ModelToolCall(id: "f1\u{1F}c2ln", name: "manual", arguments: [:]), text: "-l"),
          ModelToolResult(
            call: ModelToolCall(id: "call-2", name: "programs", arguments: [:]), text: "no", isError: true),
        ]),
      ], shape: .command, tools: [.manual, .programs])
    let text = Self.text(Self.request(.sample(.gemini), request))
    #expect(
      text.contains(
        """
        {"role":"model","parts":[{"functionCall":{"id":"f1","name":"manual","args":{"page":"ls(1)"}},\
        "thoughtSignature":"c2ln"},{"functionCall":{"name":"programs","args":{}}}]},\
        {"role":"user","parts":[{"functionResponse":{"id":"f1","name":"manual","response":{"output":"-l"}}},\
        {"functionResponse":{"name":"programs","response":{"error":"no"}}}]}
        """))
    #expect(
      text.contains(
        """
        "tools":[{"functionDeclarations":[{"name":"manual","description":"A section of a manual page.",\
        "parameters":{"type":"OBJECT","properties":{"page":{"type":"STRING"}},"required":["page"],\
        "propertyOrdering":["page"]}},{"name":"programs","description":"What is installed."}]}]
        """))
    #expect(!text.contains("responseMimeType"))
    #expect(text.contains("Its JSON schema: "))
    let forced = Self.text(Self.request(.sample(.gemini, structuredOutput: .tool), .shaped))
    #expect(forced.contains(#""functionCallingConfig":{"mode":"ANY","allowedFunctionNames":["answer"]}"#))
  }

  @Test("Ollama: the request, byte for byte") func ollama() {
    let request = Self.request(.sample(.ollama, model: "llama3.2", structuredOutput: .tool), .shaped)
    #expect(request.url == "https://models.example/api/chat")
    #expect(
      Self.text(request) == """
        {"model":"llama3.2","messages":[{"role":"system","content":"Answer with a command."},\
        {"role":"user","content":"list files"}],"format":\(Self.schema),"think":false,\
        "options":{"temperature":0,"num_predict":512},"stream":true}
        """)
  }

  @Test("Ollama: a conversation with calls, and room for a long one") func ollamaConversation() {
    var request = ModelRequest.long
    request.messages.append(.user(String(repeating: "x", count: 30_000)))
    let text = Self.text(Self.request(.sample(.ollama), request))
    #expect(
      text.contains(
        """
        {"role":"assistant","content":"Let me look.","tool_calls":[{"function":{"name":"manual",\
        "arguments":{"page":"grep(1)"}}},{"function":{"name":"programs","arguments":{}}}]},\
        {"role":"tool","content":"-c, --count","tool_name":"manual"}
        """))
    #expect(text.contains(#""num_ctx":12288"#))
    #expect(!text.contains(#""format""#))
  }

  static let addresses: [(WireProtocol, String, String, String)] = [
    (.openAI, "http://h:1/v1/", "http://h:1/v1/chat/completions", "http://h:1/v1/models"),
    (.openAI, "http://h/v1/chat/completions", "http://h/v1/chat/completions", "http://h/v1/chat/completions/models"),
    (.openAI, "http://h/v1?a=b", "http://h/v1/chat/completions?a=b", "http://h/v1/models?a=b"),
    (
      .openAI, "https://models.github.ai/inference", "https://models.github.ai/inference/chat/completions",
      "https://models.github.ai/catalog/models"
    ),
    (.anthropic, "http://h/v1", "http://h/v1/messages", "http://h/v1/models?limit=1000"),
    (.anthropic, "http://h/anthropic", "http://h/anthropic/v1/messages", "http://h/anthropic/v1/models?limit=1000"),
    (
      .gemini, "http://h/v1beta/", "http://h/v1beta/models/test-model:generateContent",
      "http://h/v1beta/models?pageSize=1000"
    ),
    (.gemini, "http://h/v1", "http://h/v1/models/test-model:generateContent", "http://h/v1/models?pageSize=1000"),
    (.ollama, "http://h:11434/api", "http://h:11434/api/chat", "http://h:11434/api/tags"),
    (.ollama, "http://h:11434", "http://h:11434/api/chat", "http://h:11434/api/tags"),
  ]

  @Test("A base URL may be written in several ways", arguments: addresses)
  func buildsAddresses(wireProtocol: WireProtocol, base: String, url: String, models: String) {
    let endpoint = ModelEndpoint.sample(wireProtocol, baseURL: base, isStreamed: false)
    #expect(Self.request(endpoint).url == url)
    #expect(endpoint.dialect.modelsRequest.url == models)
    #expect(endpoint.dialect.modelsRequest.method == .get)
  }

  @Test("The reader's own fields come last and win; one that would begin another field is not sent") func ownHeaders() {
    let own = [HTTPHeader("Authorization", "Token x"), HTTPHeader("X-Bad", "a\r\nHost: b"), HTTPHeader("X-Team", "팀")]
    let request = Self.request(.sample(.openAI, headers: own))
    #expect(Array(request.headers.suffix(2)) == [own[0], own[2]])
    #expect(!request.headers.contains { $0.name == "authorization" || $0.name == "X-Bad" })
  }

  @Test("The preview is what is sent first, without a secret in it") func preview() throws {
    let endpoint = ModelEndpoint.sample(
      .gemini, baseURL: "https://user:pass-word@h/v1?key=abcdefgh&a=b",
      headers: [HTTPHeader("X-Api-Token", "tok-12345678"), HTTPHeader("X-Team", "a")])
    let server = FakeServer(FakeServer.answer())
    let client = ModelClient(endpoint: endpoint, transport: server.transport, clock: FakeClock().clock)
    let preview = client.preview(.shaped)
    _ = client.ask(.shaped)
    #expect(preview.body == server.requests.first?.body)
    #expect(preview.url == "https://****@h/v1/models/test-model:streamGenerateContent?key=****&a=b&alt=sse")
    #expect(preview.headers.contains(HTTPHeader("x-goog-api-key", "****")))
    #expect(preview.headers.contains(HTTPHeader("X-Team", "a")))
    for secret in [ModelEndpoint.keyText, "pass-word", "abcdefgh", "tok-12345678"] {
      #expect(!"\(preview)".contains(secret))
    }
    let bearer = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: FakeClock().clock)
    #expect(bearer.preview(.plain).headers.contains(HTTPHeader("authorization", "Bearer ****")))
  }
}
