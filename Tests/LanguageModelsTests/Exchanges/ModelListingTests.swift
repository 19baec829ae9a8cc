import HTTPTransport
import Testing

@testable import LanguageModels

/// The names of the models that a server has.
@Suite struct ModelListingTests {
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
}
