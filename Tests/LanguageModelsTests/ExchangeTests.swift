import HTTPTransport
import Testing

@testable import LanguageModels

@Suite struct ExchangeTests {
  private static let good = FakeServer.answer(
    200, #"{"choices":[{"index":0,"message":{"content":"ls"},"finish_reason":"stop"}]}"#)
  private static let begun = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"ls\"}}]}\n\n"

  private static func refusal(_ message: String, status: Int = 400, parameter: String? = nil) -> FakeServer.Answer {
    let error: JSONValue = ["message": .string(message), "param": parameter.map { .string($0) } ?? .null]
    return FakeServer.answer(status, JSONValue.object(["error": error]).encoded)
  }

  static let passing: [(String, FakeServer.Answer, ModelError)] = [
    ("500", FakeServer.answer(500, "boom"), .serverFailed(status: 500, reason: "boom")),
    ("529", FakeServer.answer(529), .serverFailed(status: 529, reason: "")),
    ("408", FakeServer.answer(408), .serverTimedOut),
    ("connect timeout", [.failed(.connectTimedOut)], .transport(.connectTimedOut)),
    ("idle timeout", [.head(HTTPHead(status: 200)), .failed(.idleTimedOut)], .transport(.idleTimedOut)),
    ("reset", FakeServer.broken(": \n\n"), .transport(.cutOff)),
    ("clean end without text", FakeServer.answer(200, "data: {\"choices\":[]}\n\n"), .transport(.cutOff)),
    (
      "error in the stream before text",
      FakeServer.answer(200, "event: error\ndata: {\"error\":{\"type\":\"overloaded_error\",\"message\":\"o\"}}\n\n"),
      .serverFailed(status: 529, reason: "o")
    ),
  ]

  @Test("What passes is tried again, twice, with waits", arguments: passing)
  func retries(name: String, answer: FakeServer.Answer, error: ModelError) {
    let clock = FakeClock()
    let server = FakeServer(answer, answer, Self.good)
    let outcome = ask(server, .sample(.openAI), clock: clock)
    #expect(outcome.text == "ls")
    #expect(outcome.finish == .complete)
    #expect(outcome.notices.count == 2)
    for (index, notice) in outcome.notices.enumerated() {
      guard case .retrying(let after, let attempt, let milliseconds) = notice else {
        Issue.record("no retry")
        continue
      }
      #expect(after == error)
      #expect(attempt == index + 2)
      #expect((index == 0 ? 500...600 : 1500...1800).contains(milliseconds))
    }
    #expect((2000...2700).contains(clock.milliseconds - 1_000_000))
    let failing = FakeServer(answer, answer, answer, Self.good)
    let failed = ask(failing, .sample(.openAI))
    #expect(failed.error == error)
    #expect(failing.requests.count == 3)
  }

  static let lasting: [(FakeServer.Answer, ModelError)] = [
    ([.failed(.refused)], .transport(.refused)), ([.failed(.unresolvedHost)], .transport(.unresolvedHost)),
    ([.failed(.untrusted(reason: "expired"))], .transport(.untrusted(reason: "expired"))),
    ([.failed(.proxy(reason: "407"))], .transport(.proxy(reason: "407"))),
    ([.failed(.noLibrary)], .transport(.noLibrary)),
    ([.failed(.tookTooLong)], .transport(.tookTooLong)),
    (FakeServer.answer(501, "x"), .serverFailed(status: 501, reason: "x")),
    (FakeServer.answer(401, "x"), .keyRefused(status: 401, reason: "x")),
    (FakeServer.answer(429, "x"), .rateLimited(retryAfterSeconds: nil, reason: "x")),
    (
      FakeServer.answer(429, "x", headers: [HTTPHeader("Retry-After", "6")]),
      .rateLimited(retryAfterSeconds: 6, reason: "x")
    ), (FakeServer.answer(200, ""), .empty), (FakeServer.answer(200, "<html>"), .malformed(detail: "a web page")),
    (
      FakeServer.answer(302, "", headers: [HTTPHeader("location", "https://x.example/")]),
      .redirected(to: "https://x.example/")
    ),
    (FakeServer.answer(413, "x"), .requestTooLarge(reason: "x")),
    (FakeServer.broken(begun, .tooLarge(limit: 9)), .transport(.tooLarge(limit: 9))),
  ]

  @Test("What lasts is told at once", arguments: lasting) func fails(answer: FakeServer.Answer, error: ModelError) {
    let server = FakeServer(answer, Self.good)
    let outcome = ask(server, .sample(.openAI))
    #expect(outcome.error == error)
    #expect(server.requests.count == 1)
    #expect(server.cancelled == [0])
  }

  @Test(
    "A wait that the server wishes is kept once, where it is short", arguments: ["5", "Sun, 06 Nov 1994 08:49:42 GMT"])
  func waitsAsWished(wish: String) {
    let limited = FakeServer.answer(429, "x", headers: [HTTPHeader("Retry-After", wish)])
    let clock = FakeClock()
    let outcome = ask(FakeServer(limited, Self.good), .sample(.openAI), clock: clock)
    #expect(outcome.text == "ls")
    #expect((5000...5200).contains(clock.milliseconds - 1_000_000))
    #expect(
      outcome.notices == [
        .retrying(after: .rateLimited(retryAfterSeconds: 5, reason: "x"), attempt: 2, milliseconds: 5000)
      ])
    let twice = ask(FakeServer(limited, limited, Self.good), .sample(.openAI))
    #expect(twice.error == .rateLimited(retryAfterSeconds: 5, reason: "x"))
  }

  @Test("After text nothing is tried again", arguments: [HTTPFailure.cutOff, .idleTimedOut])
  func keepsWhatCame(failure: HTTPFailure) {
    let server = FakeServer(FakeServer.broken(Self.begun, failure), Self.good)
    let outcome = ask(server, .sample(.openAI))
    #expect(outcome.text == "ls")
    #expect(outcome.error == .transport(failure))
    #expect(server.requests.count == 1)
  }

  @Test("A cut after the reason for the end is an end") func endsWithReason() {
    let finished = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"ls\"},\"finish_reason\":\"stop\"}]}\n\n"
    #expect(ask(FakeServer(FakeServer.broken(finished)), .sample(.openAI)).finish == .complete)
    #expect(ask(FakeServer(FakeServer.broken(finished + "data: {\"us")), .sample(.openAI)).finish == .complete)
    // Neither a mark nor a close.
    let clock = FakeClock()
    let open = FakeServer([.head(HTTPHead(status: 200)), .body(Array(finished.utf8))])
    #expect(ask(open, .sample(.openAI), clock: clock).finish == .complete)
    #expect(clock.milliseconds - 1_000_000 < 1200)
    #expect(open.cancelled == [0])
  }

  @Test("After the end nothing comes") func isOver() throws {
    let clock = FakeClock()
    let server = FakeServer(Self.good)
    let client = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: clock.clock)
    let exchange = client.ask(.plain)
    #expect(exchange.descriptor == 7)
    #expect(exchange.outcome(clock).finish == .complete)
    #expect(exchange.descriptor == nil)
    #expect(try exchange.events().isEmpty)
    let failing = ModelClient(endpoint: .sample(.openAI), transport: FakeServer().transport, clock: clock.clock)
    let failed = failing.ask(.plain)
    #expect(failed.outcome(clock).error == .transport(.refused))
    #expect(try failed.events().isEmpty)
  }

  @Test("The end mark ends it though the server keeps the connection") func endsAtMark() {
    let server = FakeServer([
      .head(HTTPHead(status: 200)),
      .body(
        Array(
          "data: {\"choices\":[{\"delta\":{\"content\":\"ls\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n".utf8)),
    ])
    #expect(ask(server, .sample(.openAI)).finish == .complete)
    #expect(server.cancelled == [0])
  }

  @Test("Cancelling closes the connection and silences it, at any time") func cancels() throws {
    let clock = FakeClock()
    for steps in 0..<4 {
      let server = FakeServer(FakeServer.broken(Self.begun, .cutOff))
      let client = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: clock.clock)
      let exchange = client.ask(.plain)
      for _ in 0..<steps { _ = try? exchange.events() }
      exchange.cancel()
      exchange.cancel()
      #expect(exchange.descriptor == nil)
      #expect(try exchange.events().isEmpty)
      #expect(server.cancelled == [0])
    }
    let waiting = FakeServer(FakeServer.answer(500), Self.good)
    let exchange = ModelClient(endpoint: .sample(.openAI), transport: waiting.transport, clock: clock.clock).ask(.plain)
    for _ in 0..<3 { _ = try exchange.events() }
    exchange.cancel()
    clock.milliseconds += 10_000
    #expect(try exchange.events().isEmpty)
    #expect(waiting.requests.count == 1)
  }

  @Test("An exchange that nobody holds is closed") func closesWhenDropped() {
    let server = FakeServer(FakeServer.broken(Self.begun))
    _ = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: FakeClock().clock).ask(.plain)
    #expect(server.cancelled == [0])
  }

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
    let server = FakeServer(Self.refusal(words), Self.refusal(words), answer, answer)
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
    let refusal = Self.refusal(message, parameter: parameter)
    let server = FakeServer(refusal, refusal, Self.good)
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
    let server = FakeServer(Self.refusal(message), good)
    let outcome = ask(server, .sample(.ollama), .shapedWithTools)
    #expect(outcome.notices == [.plainer(.schema)])
    #expect(server.bodies[1]["tools"] == nil)
    #expect(server.bodies[1]["format"]?.object != nil)
    #expect(
      ask(FakeServer(Self.refusal(message), good), .sample(.ollama), .long).error
        == .badRequest(status: 400, reason: message))
  }

  @Test("A shape refused beside tools is asked for in words at once") func prefersTools() {
    let server = FakeServer(Self.refusal("Cannot use custom grammar constraints with tools."), Self.good)
    let outcome = ask(server, .sample(.openAI), .shapedWithTools)
    #expect(outcome.notices == [.plainer(.none)])
    #expect(server.bodies[1]["tools"]?.array?.count == 2)
  }

  @Test("Nothing where JSON was forced is asked for in words") func asksAgainForNothing() {
    let blank = FakeServer.answer(200, #"{"choices":[{"message":{"content":"    "},"finish_reason":"stop"}]}"#)
    let server = FakeServer(blank, Self.good)
    let outcome = ask(server, .sample(.openAI, structuredOutput: .json), .shaped)
    #expect(outcome.notices == [.plainer(.none)])
    #expect(outcome.text == "ls")
    #expect(ask(FakeServer(blank, blank), .sample(.openAI, structuredOutput: .json), .shaped).error == .empty)
    #expect(ask(FakeServer(blank), .sample(.openAI), .plain).error == .empty)
  }

  static let listings: [(WireProtocol, String)] = [
    (.openAI, #"{"object":"list","data":[{"id":"test-modal"},{"id":"other"},{"id":7}]}"#),
    (.openAI, #"[{"id":"test-modal"}]"#),
    (.anthropic, #"{"data":[{"type":"model","id":"test-modal"}],"has_more":false}"#),
    (
      .gemini,
      #"{"models":[{"name":"models/test-modal","supportedGenerationMethods":["generateContent"]},{"name":"models/test-model-x","supportedGenerationMethods":["embedContent"]}]}"#
    ),
    (.ollama, #"{"models":[{"name":"test-modal:latest","model":"test-modal:latest"}]}"#),
  ]

  @Test("An unknown model is told with the names near it", arguments: listings)
  func tellsNearNames(wireProtocol: WireProtocol, list: String) {
    let unknown = FakeServer.answer(404, #"{"error":{"message":"model test-model not found"}}"#)
    let server = FakeServer(unknown, FakeServer.answer(200, list))
    let name = wireProtocol == .ollama ? "test-modal:latest" : "test-modal"
    #expect(ask(server, .sample(wireProtocol)).error == .unknownModel(near: [name]))
    #expect(server.requests.last?.method == .get)
  }

  static let badListings: [FakeServer.Answer] = [
    FakeServer.answer(404, "x"), FakeServer.answer(200, "<html>"), FakeServer.answer(200, #"{"data":7}"#),
    [.failed(.cutOff)],
    FakeServer.broken("{"),
  ]

  @Test("A list that cannot be had is none", arguments: badListings) func toleratesBadLists(list: FakeServer.Answer) {
    let server = FakeServer(FakeServer.answer(404, "no such model"), list)
    let clock = FakeClock()
    #expect(ask(server, .sample(.openAI), clock: clock).error == .unknownModel(near: []))
    #expect(clock.milliseconds - 1_000_000 < 500)
  }

  @Test("A list that does not come is not waited for") func boundsListing() {
    let server = FakeServer(FakeServer.answer(404, "no such model"), [.head(HTTPHead(status: 200))])
    let clock = FakeClock()
    #expect(ask(server, .sample(.openAI), clock: clock).error == .unknownModel(near: []))
    #expect((2000...2200).contains(clock.milliseconds - 1_000_000))
    #expect(server.cancelled == [0, 1])
  }

  @Test("Models are listed, and faults told") func lists() throws {
    let clock = FakeClock()
    let waiting = { (_: Int32?, _: Int) in
      clock.milliseconds += 50; return true
    }
    let client = { (server: FakeServer) in
      ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: clock.clock)
    }
    let list = FakeServer.answer(200, #"{"data":[{"id":"a"},{"id":"b"}]}"#)
    #expect(try client(FakeServer(list)).models(waiting: waiting) == ["a", "b"])
    #expect(throws: ModelError.keyRefused(status: 401, reason: "no")) {
      try client(FakeServer(FakeServer.answer(401, "no"))).models(waiting: waiting)
    }
    #expect(throws: ModelError.unknownPath(url: "https://models.example/v1/models")) {
      try client(FakeServer(FakeServer.answer(404, "no models here"))).models(waiting: waiting)
    }
    #expect(throws: ModelError.transport(.refused)) { try client(FakeServer()).models(waiting: waiting) }
    #expect(throws: ModelError.transport(.cancelled)) { try client(FakeServer([[]])).models { _, _ in false } }
    #expect(throws: ModelError.transport(.tookTooLong)) { try client(FakeServer([[]])).models(waiting: waiting) }
  }

  @Test("Answers are bounded, whatever the transport lets through") func boundsBodies() {
    let limits = HTTPLimits(bodyBytes: 1 << 20)
    let piece = Array(Self.begun.utf8)
    let endless = FakeServer.pieces(Array(repeating: piece, count: 40_000))
    #expect(ask(FakeServer(endless), .sample(.openAI, limits: limits)).error == .transport(.tooLarge(limit: 1 << 20)))
    let noise = FakeServer.pieces(Array(repeating: [UInt8](repeating: 0x3A, count: 1 << 16), count: 64))
    #expect(ask(FakeServer(noise), .sample(.openAI, limits: limits)).error == .transport(.tooLarge(limit: 1 << 20)))
    let line = FakeServer.pieces(
      [Array("data: ".utf8)] + Array(repeating: [UInt8](repeating: 0x78, count: 1 << 16), count: 64))
    #expect(ask(FakeServer(line), .sample(.openAI)).error == .malformed(detail: "a line of more than 1048576 bytes"))
  }

  @Test("Requests of one exchange are bounded, and so is its time") func boundsExchange() {
    let limited = FakeServer.answer(429, "", headers: [HTTPHeader("retry-after", "0")])
    let answers = [
      FakeServer.answer(500), FakeServer.answer(500), limited, Self.refusal("temperature"),
      Self.refusal("stream_options"),
      Self.refusal("response_format"), Self.refusal("response_format"), Self.refusal("max_tokens"), Self.good,
    ]
    let server = FakeServer(answers)
    #expect(ask(server, .sample(.openAI), .shaped).error == .badRequest(status: 400, reason: "max_tokens"))
    #expect(server.requests.count == 8)
    let slow = FakeServer(FakeServer.answer(500), Self.good)
    let outcome = ask(slow, .sample(.openAI, limits: HTTPLimits(totalMilliseconds: 0)))
    #expect(outcome.error == .serverFailed(status: 500, reason: ""))
  }

  @Test("No key is in what an exchange tells") func hidesKeys() {
    let echo = "key \(ModelEndpoint.keyText) is wrong"
    for status in [400, 401, 403, 413, 429, 500, 503] {
      let server = FakeServer(Array(repeating: FakeServer.answer(status, echo), count: 4))
      let outcome = ask(server, .sample(.openAI), .shaped)
      #expect(!"\(outcome)".contains("0123456789"))
      #expect("\(outcome)".contains("key **** is wrong"))
    }
  }
}
