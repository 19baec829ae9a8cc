internal import CCurl
internal import HTTPTransport

/// One request on its thread.
final class CurlTransfer: Sendable {
  private let request: HTTPRequest
  private let settings: CurlSettings
  private let events: EventQueue

  private init(_ request: HTTPRequest, settings: CurlSettings, events: EventQueue) {
    self.request = request
    self.settings = settings
    self.events = events
  }

  static func start(_ request: HTTPRequest, userAgent: String) -> HTTPTransfer {
    guard let events = EventQueue() else { return failed(.other(reason: "no descriptor is left for a request")) }
    let settings = CurlSettings(userAgent: userAgent, request: request)
    let transfer = CurlTransfer(request, settings: settings, events: events)
    guard transfer.startThread() else { return failed(.other(reason: "no thread is left for a request")) }
    let handle = TransferHandle(events)
    return HTTPTransfer(
      events: { handle.events.take(milliseconds: $0) }, descriptor: events.descriptor,
      cancel: { handle.events.cancel() })
  }

  /// A transfer that never began.
  private static func failed(_ failure: HTTPFailure) -> HTTPTransfer {
    guard let events = EventQueue() else {
      return HTTPTransfer(events: { _ in [.failed(failure)] }, cancel: {})
    }
    events.add(.failed(failure))
    return HTTPTransfer(
      events: { events.take(milliseconds: $0) }, descriptor: events.descriptor, cancel: { events.cancel() })
  }

  private func startThread() -> Bool {
    let context = Unmanaged.passRetained(self)
    let task = qmark_curl_task(
      body: { CurlTransfer.at($0).takeUnretainedValue().run() },
      stop: { CurlTransfer.at($0).takeUnretainedValue().events.cancel() },
      release: { CurlTransfer.at($0).release() },
      context: context.toOpaque())
    let started = qmark_curl_start(task)
    if !started { context.release() }
    return started
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Unmanaged<CurlTransfer> {
    guard let context else { preconditionFailure("a task without its context") }
    return Unmanaged.fromOpaque(context)
  }

  private func run() {
    let clock = TransferClock(limits: request.limits)
    guard qmark_curl_load() else {
      events.add(.failed(.noLibrary))
      return
    }
    do throws(HTTPFailure) {
      try CurlExchange(request, settings: settings, events: events).run(clock)
    } catch {
      events.add(.failed(error))
    }
  }
}
