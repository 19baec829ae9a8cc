import HTTPTransport
import Testing

@testable import LanguageModels

/// What a server refuses is left out or asked for otherwise.
@Suite struct RefusedParameterTests {
  static let shapeChains: [(WireProtocol, StructuredOutput, String, [StructuredOutput], [String])] = [
    (
      .openAI, .schema, "response_format is not supported", [.json, .none],
      [#""json_schema""#, #""json_object""#, "words"]
    ),
    (
      .openAI, .schema, "Invalid parameter: 'response_format' of type 'json_schema'", [.json, .none],
      [#""json_schema""#, #""json_object""#, "words"]
    ),
    (.openAI, .tool, "tool_choice is not supported", [.json, .none], [#""tool_choice""#, #""json_object""#, "words"]),
    (
      .anthropic, .schema, "output_config: Extra inputs are not permitted", [.tool, .none],
      [#""output_config""#, #""tool_choice""#, "words"]
    ),
    (
      .gemini, .schema, "Unknown name \"responseSchema\" at 'generation_config'", [.json, .none],
      [#""responseSchema""#, #""responseMimeType""#, "words"]
    ),
    (
      .ollama, .schema, "invalid format: expected json or schema", [.json, .none],
      [#""format":{"#, #""format":"json""#, "words"]
    ),
  ]

  @Test("A refused shape is asked for more plainly, and plainly at once the next time", arguments: shapeChains)
  func fallsBack(
    wireProtocol: WireProtocol, first: StructuredOutput, words: String, chain: [StructuredOutput], forms: [String]
  ) {
    let clock = FakeClock()
    let done: [WireProtocol: String] = [
      .openAI: #"{"choices":[{"message":{"content":"ls"},"finish_reason":"stop"}]}"#,
      .anthropic: #"{"type":"message","content":[{"type":"text","text":"ls"}],"stop_reason":"end_turn"}"#,
      .gemini: #"{"candidates":[{"content":{"parts":[{"text":"ls"}]},"finishReason":"STOP"}]}"#,
      .ollama: #"{"message":{"content":"ls"},"done":true}"#,
    ]
    let answer = FakeServer.answer(200, done[wireProtocol] ?? "")
    let server = FakeServer(FakeServer.refusal(words), FakeServer.refusal(words), answer, answer)
    let endpoint = ModelEndpoint.sample(wireProtocol, structuredOutput: first)
    let client = ModelClient(endpoint: endpoint, transport: server.transport, clock: clock.clock)
    let outcome = client.ask(.shaped).outcome(clock)
    #expect(outcome.text == "ls")
    #expect(outcome.notices == chain.map { .plainer($0) })
    #expect(server.requests.count == 3)
    for (request, form) in zip(server.requests, forms) {
      let body = String(decoding: request.body, as: UTF8.self)
      #expect(body.contains(form == "words" ? "Its JSON schema:" : form), "\(form)")
    }
    #expect(client.ask(.shaped).outcome(clock).notices.isEmpty)
    #expect(server.requests.count == 4)
    #expect(server.requests[3].body == server.requests[2].body)
    #expect(client.preview(.shaped).body == server.requests[0].body)
  }

  static let quirks: [(WireProtocol, String, String, String?, String)] = [
    (
      .openAI, "gpt-next",
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      "max_tokens", #""max_completion_tokens":512"#
    ),
    (.openAI, "gpt-5-mini", "max_completion_tokens: Extra inputs are not permitted", nil, #""max_tokens":2560"#),
    (
      .openAI, "gpt-next", "Unsupported value: 'temperature' does not support 0 with this model.", "temperature",
      "-temperature"
    ),
    (.anthropic, "claude-sonnet-4-6", "temperature is deprecated for this model.", nil, "-temperature"),
    (.openAI, "gpt-next", "stream_options is not supported", nil, "-stream_options"),
    (
      .openAI, "gpt-5-mini", "Unsupported value: 'reasoning_effort' does not support 'minimal'", "reasoning_effort",
      "-reasoning_effort"
    ),
    (.anthropic, "claude-sonnet-5", "This model does not support the effort parameter.", nil, "-effort"),
    (.gemini, "gemini-3.5-flash", "Thinking level is not supported for this model.", nil, "-thinkingConfig"),
    (.ollama, "m", "\"m\" does not support thinking", nil, "-think"),
    (.openAI, "o3", "Your organization must be verified to stream this model.", "stream", #""stream":false"#),
    (.gemini, "gemma", "Developer instruction is not enabled for models/gemma", nil, "-systemInstruction"),
    (
      .openAI, "gemma", "Unsupported value: 'messages[0].role' does not support 'system' with this model.", nil,
      "-\"role\":\"system\""
    ),
  ]

  @Test("A parameter that is refused is left out or put otherwise, and the request tried once more", arguments: quirks)
  func adapts(wireProtocol: WireProtocol, model: String, message: String, parameter: String?, expected: String) {
    let refusal = FakeServer.refusal(message, parameter: parameter)
    let server = FakeServer(refusal, refusal, FakeServer.good)
    let outcome = ask(server, .sample(wireProtocol, model: model))
    #expect(outcome.notices.isEmpty)
    #expect(server.requests.count == 2)
    let first = String(decoding: server.requests[0].body, as: UTF8.self)
    let second = String(decoding: server.requests[1].body, as: UTF8.self)
    if expected.hasPrefix("-") {
      #expect(first.contains(expected.dropFirst()))
      #expect(!second.contains(expected.dropFirst()))
    } else {
      #expect(!first.contains(expected))
      #expect(second.contains(expected))
    }
    // The same refusal again is the server's last word.
    #expect(outcome.error == .badRequest(status: 400, reason: message))
  }

  @Test("Tools that a model has not are left out; with calls in the conversation they cannot be") func leavesOutTools()
  {
    let message = "registry.ollama.ai/library/gemma does not support tools"
    let good = FakeServer.answer(200, #"{"message":{"content":"ls"},"done":true}"#)
    let server = FakeServer(FakeServer.refusal(message), good)
    let outcome = ask(server, .sample(.ollama), .shapedWithTools)
    #expect(outcome.notices == [.plainer(.schema)])
    #expect(server.bodies[1]["tools"] == nil)
    #expect(server.bodies[1]["format"]?.object != nil)
    #expect(
      ask(FakeServer(FakeServer.refusal(message), good), .sample(.ollama), .long).error
        == .badRequest(status: 400, reason: message))
  }

  @Test("A shape refused beside tools is asked for in words at once") func prefersTools() {
    let server = FakeServer(FakeServer.refusal("Cannot use custom grammar constraints with tools."), FakeServer.good)
    let outcome = ask(server, .sample(.openAI), .shapedWithTools)
    #expect(outcome.notices == [.plainer(.none)])
    #expect(server.bodies[1]["tools"]?.array?.count == 2)
  }

  @Test("Nothing where JSON was forced is asked for in words") func asksAgainForNothing() {
    let blank = FakeServer.answer(200, #"{"choices":[{"message":{"content":"    "},"finish_reason":"stop"}]}"#)
    let server = FakeServer(blank, FakeServer.good)
    let outcome = ask(server, .sample(.openAI, structuredOutput: .json), .shaped)
    #expect(outcome.notices == [.plainer(.none)])
    #expect(outcome.text == "ls")
    #expect(ask(FakeServer(blank, blank), .sample(.openAI, structuredOutput: .json), .shaped).error == .empty)
    #expect(ask(FakeServer(blank), .sample(.openAI), .plain).error == .empty)
  }
}
