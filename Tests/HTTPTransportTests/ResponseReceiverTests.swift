import HTTPTransport
import Testing

@testable import CurlTransport

@Suite("Bounds of an answer")
struct ResponseReceiverTests {
  private func takeHeader(_ line: String, into receiver: ResponseReceiver) -> Bool {
    Array(line.utf8).withUnsafeBytes { receiver.takeHeader($0) }
  }

  @Test(
    "A body up to the limit is taken, and no byte more",
    arguments: [[10], [5, 5], [11], [5, 6], [9, 1, 1], [0, 10]])
  func body(parts: [Int]) throws {
    let events = try #require(EventQueue())
    let receiver = ResponseReceiver(events: events, bodyLimit: 10)
    let taken = parts.map { count in [UInt8](repeating: 1, count: count).withUnsafeBytes { receiver.takeBody($0) } }
    let isTooLarge = parts.reduce(0, +) > 10
    #expect(taken == parts.indices.map { !isTooLarge || $0 < parts.count - 1 })
    #expect(receiver.failure == (isTooLarge ? .tooLarge(limit: 10) : nil))
    #expect(events.take(milliseconds: 0) == [.body([UInt8](repeating: 1, count: 10))])
  }

  @Test("An endless header is not taken")
  func header() throws {
    let receiver = ResponseReceiver(events: try #require(EventQueue()), bodyLimit: 10)
    let line = "X: " + String(repeating: "x", count: 1019) + "\r\n"
    for _ in 0..<256 { #expect(takeHeader(line, into: receiver)) }
    #expect(!takeHeader("X", into: receiver))
    #expect(receiver.failure != nil)
  }

  @Test("One head, and no trailers")
  func head() throws {
    let events = try #require(EventQueue())
    let receiver = ResponseReceiver(events: events, bodyLimit: 10)
    for line in ["HTTP/1.1 200 OK\r\n", "A: 1\r\n", "\r\n", "Trailer: 1\r\n", "\r\n"] {
      #expect(takeHeader(line, into: receiver))
    }
    #expect(receiver.hasHead)
    #expect(events.take(milliseconds: 0) == [.head(HTTPHead(status: 200, headers: [HTTPHeader("A", "1")]))])
  }

  @Test("Status 407 is the proxy's")
  func proxy() throws {
    let events = try #require(EventQueue())
    let receiver = ResponseReceiver(events: events, bodyLimit: 10)
    #expect(takeHeader("HTTP/1.1 407 Proxy Authentication Required\r\n", into: receiver))
    #expect(!takeHeader("\r\n", into: receiver))
    #expect(events.take(milliseconds: 0) == [])
    guard case .proxy? = receiver.failure else {
      Issue.record("\(String(describing: receiver.failure))")
      return
    }
  }

  @Test("Nothing is taken for one who cancelled")
  func cancelled() throws {
    let events = try #require(EventQueue())
    let receiver = ResponseReceiver(events: events, bodyLimit: 10)
    events.cancel()
    #expect(![UInt8](repeating: 1, count: 5).withUnsafeBytes { receiver.takeBody($0) })
  }
}
