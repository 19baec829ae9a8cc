internal import HTTPTransport

/// Turns what libcurl hands over into events, within bounds.
final class ResponseReceiver {
  /// The bytes of header lines that one answer may have, interim answers and trailers included.
  static let headerLimit = 256 << 10

  private let events: EventQueue
  private let bodyLimit: Int
  private var bodyBytes = 0
  private var reader = HeadReader()
  private(set) var headerBytes = 0
  private(set) var hasHead = false
  /// Why no more is taken.
  private(set) var failure: HTTPFailure?

  init(events: EventQueue, bodyLimit: Int) {
    self.events = events
    self.bodyLimit = bodyLimit
  }

  /// Takes a line of the header; false where the transfer has to end.
  func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.headerLimit else {
      return stop(.other(reason: "the answer's header is larger than \(Self.headerLimit) bytes"))
    }
    guard !hasHead, let head = reader.read(line) else { return true }
    hasHead = true
    // Only a proxy that wants a password answers so.
    if head.status == 407 {
      return stop(.proxy(reason: "HTTP status 407: the proxy asks for a user name and password"))
    }
    return events.add(.head(head))
  }

  /// Takes bytes of the body; false where the transfer has to end.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let taken = bytes.prefix(bodyLimit - bodyBytes)
    bodyBytes += taken.count
    if !taken.isEmpty && !events.add(.body(Array(taken))) { return false }
    return taken.count == bytes.count || stop(.tooLarge(limit: bodyLimit))
  }

  private func stop(_ failure: HTTPFailure) -> Bool {
    self.failure = failure
    return false
  }
}
