internal import CCurl
internal import HTTPTransport

/// A request and its answer, on the thread that asks.
struct CurlExchange {
  private let easy: EasyHandle
  private let receiver: ResponseReceiver
  private let events: EventQueue

  init(_ request: HTTPRequest, settings: CurlSettings, events: EventQueue) throws(HTTPFailure) {
    easy = try EasyHandle(request, settings: settings)
    receiver = ResponseReceiver(events: events, bodyLimit: request.limits.bodyBytes)
    self.events = events
    try easy.setReceiver(receiver)
  }

  /// Adds all events of the exchange; returns early where the caller cancels.
  func run(_ clock: TransferClock) throws(HTTPFailure) {
    guard let multi = qmark_curl_multi_new() else { throw .other(reason: "libcurl has no memory left") }
    events.onCancel { qmark_curl_multi_wake(multi) }
    qmark_curl_multi_add(multi, easy.pointer)
    defer {
      events.onCancel(nil)
      qmark_curl_multi_remove(multi, easy.pointer)
      qmark_curl_multi_free(multi)
    }
    let failure = exchange(on: multi, clock)
    // Before the connection is closed, which the caller need not wait for.
    if !events.isCancelled { events.add(failure.map { .failed($0) } ?? .finished) }
  }

  private func exchange(on multi: OpaquePointer, _ start: TransferClock) -> HTTPFailure? {
    var clock = start
    while !events.isCancelled {
      if let problem = Self.problem(qmark_curl_multi_perform(multi)) { return problem }
      var result: Int32 = 0
      if qmark_curl_multi_result(multi, &result) { return failure(result) }
      let now = clock.now
      clock.note(progress, at: now)
      if let failure = clock.failure(at: now) { return failure }
      let wait = qmark_curl_multi_wait(multi, Int32(clamping: clock.remaining(at: now)))
      if let problem = Self.problem(wait) { return problem }
    }
    return .cancelled
  }

  private var progress: TransferProgress {
    TransferProgress(
      isConnected: easy.isConnected, sent: easy.count(QMARK_CURLINFO_SIZE_UPLOAD),
      received: easy.count(QMARK_CURLINFO_SIZE_DOWNLOAD), headerBytes: receiver.headerBytes)
  }

  private func failure(_ result: Int32) -> HTTPFailure? {
    if let failure = receiver.failure { return failure }
    if let failure = CurlOutcome(result, of: easy).failure { return failure }
    // libcurl takes a connection that closes within the header for a whole answer.
    return receiver.hasHead ? nil : .cutOff
  }

  private static func problem(_ code: Int32) -> HTTPFailure? {
    code == 0 ? nil : .other(reason: "libcurl's multi interface failed with code \(code)")
  }
}
