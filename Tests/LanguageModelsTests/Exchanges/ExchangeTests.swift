import HTTPTransport
import Testing

@testable import LanguageModels

/// How an exchange ends, and what bounds it.
@Suite struct ExchangeTests {
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
    let server = FakeServer(FakeServer.good)
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
      let server = FakeServer(FakeServer.broken(FakeServer.begun, .cutOff))
      let client = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: clock.clock)
      let exchange = client.ask(.plain)
      for _ in 0..<steps { _ = try? exchange.events() }
      exchange.cancel()
      exchange.cancel()
      #expect(exchange.descriptor == nil)
      #expect(try exchange.events().isEmpty)
      #expect(server.cancelled == [0])
    }
    let waiting = FakeServer(FakeServer.answer(500), FakeServer.good)
    let exchange = ModelClient(endpoint: .sample(.openAI), transport: waiting.transport, clock: clock.clock).ask(.plain)
    for _ in 0..<3 { _ = try exchange.events() }
    exchange.cancel()
    clock.milliseconds += 10_000
    #expect(try exchange.events().isEmpty)
    #expect(waiting.requests.count == 1)
  }

  @Test("An exchange that nobody holds is closed") func closesWhenDropped() {
    let server = FakeServer(FakeServer.broken(FakeServer.begun))
    _ = ModelClient(endpoint: .sample(.openAI), transport: server.transport, clock: FakeClock().clock).ask(.plain)
    #expect(server.cancelled == [0])
  }

  @Test("Answers are bounded, whatever the transport lets through") func boundsBodies() {
    let limits = HTTPLimits(bodyBytes: 1 << 20)
    let piece = Array(FakeServer.begun.utf8)
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
      FakeServer.answer(500), FakeServer.answer(500), limited, FakeServer.refusal("temperature"),
      FakeServer.refusal("stream_options"),
      FakeServer.refusal("response_format"), FakeServer.refusal("response_format"), FakeServer.refusal("max_tokens"),
      FakeServer.good,
    ]
    let server = FakeServer(answers)
    #expect(ask(server, .sample(.openAI), .shaped).error == .badRequest(status: 400, reason: "max_tokens"))
    #expect(server.requests.count == 8)
    let slow = FakeServer(FakeServer.answer(500), FakeServer.good)
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
