import HTTPTransport
import Testing

@testable import LanguageModels

/// What is tried again, and what is told at once.
@Suite struct RetryTests {
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
    let server = FakeServer(answer, answer, FakeServer.good)
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
    let failing = FakeServer(answer, answer, answer, FakeServer.good)
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
    (FakeServer.broken(FakeServer.begun, .tooLarge(limit: 9)), .transport(.tooLarge(limit: 9))),
  ]

  @Test("What lasts is told at once", arguments: lasting) func fails(answer: FakeServer.Answer, error: ModelError) {
    let server = FakeServer(answer, FakeServer.good)
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
    let outcome = ask(FakeServer(limited, FakeServer.good), .sample(.openAI), clock: clock)
    #expect(outcome.text == "ls")
    #expect((5000...5200).contains(clock.milliseconds - 1_000_000))
    #expect(
      outcome.notices == [
        .retrying(after: .rateLimited(retryAfterSeconds: 5, reason: "x"), attempt: 2, milliseconds: 5000)
      ])
    let twice = ask(FakeServer(limited, limited, FakeServer.good), .sample(.openAI))
    #expect(twice.error == .rateLimited(retryAfterSeconds: 5, reason: "x"))
  }

  @Test("After text nothing is tried again", arguments: [HTTPFailure.cutOff, .idleTimedOut])
  func keepsWhatCame(failure: HTTPFailure) {
    let server = FakeServer(FakeServer.broken(FakeServer.begun, failure), FakeServer.good)
    let outcome = ask(server, .sample(.openAI))
    #expect(outcome.text == "ls")
    #expect(outcome.error == .transport(failure))
    #expect(server.requests.count == 1)
  }
}
