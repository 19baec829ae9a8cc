import HTTPTransport
import LanguageModels

/// A transport whose answers are written down, in the order they are asked for.
final class FakeServer: @unchecked Sendable {
  /// One answer: its events, handed out one a call.
  typealias Answer = [HTTPEvent]

  private var answers: [Answer]
  private(set) var requests: [HTTPRequest] = []
  private(set) var cancelled: [Int] = []

  init(_ answers: [Answer]) { self.answers = answers }

  convenience init(_ answers: Answer...) { self.init(answers) }

  var transport: HTTPTransport { HTTPTransport { self.start($0) } }

  /// The bodies that were sent, as JSON.
  var bodies: [JSONValue] { requests.map { (try? JSONValue(parsing: $0.body)) ?? .null } }

  private func start(_ request: HTTPRequest) -> HTTPTransfer {
    let number = requests.count
    requests.append(request)
    // A request too many finds nobody.
    let transfer = FakeTransfer(answers.isEmpty ? [.failed(.refused)] : answers.removeFirst())
    return HTTPTransfer(
      events: { _ in transfer.next() }, descriptor: 7,
      cancel: {
        transfer.cancel()
        self.cancelled.append(number)
      })
  }
}

private final class FakeTransfer: @unchecked Sendable {
  private var events: [HTTPEvent]

  init(_ events: [HTTPEvent]) { self.events = events }

  func next() -> [HTTPEvent] { events.isEmpty ? [] : [events.removeFirst()] }
  func cancel() { events = [] }
}

extension FakeServer {
  /// A complete response.
  static func answer(_ status: Int = 200, _ body: String = "", headers: [HTTPHeader] = []) -> Answer {
    [.head(HTTPHead(status: status, headers: headers)), .body(Array(body.utf8)), .finished]
  }

  /// A response that breaks off.
  static func broken(_ body: String, _ failure: HTTPFailure = .cutOff) -> Answer {
    [.head(HTTPHead(status: 200)), .body(Array(body.utf8)), .failed(failure)]
  }

  /// A response whose body comes in these pieces.
  static func pieces(_ pieces: [[UInt8]]) -> Answer {
    [.head(HTTPHead(status: 200))] + pieces.map { .body($0) } + [.finished]
  }

  /// A good answer.
  static let good = answer(
    200, #"{"choices":[{"index":0,"message":{"content":"ls"},"finish_reason":"stop"}]}"#)

  /// The beginning of a stream.
  static let begun = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"ls\"}}]}\n\n"

  /// The refusal of a request, perhaps for one of its parameters.
  static func refusal(_ message: String, status: Int = 400, parameter: String? = nil) -> Answer {
    let error: JSONValue = ["message": .string(message), "param": parameter.map { .string($0) } ?? .null]
    return answer(status, JSONValue.object(["error": error]).encoded)
  }
}
