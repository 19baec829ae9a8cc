internal import HTTPTransport

/// What the network's thread tells the caller's.
final class EventQueue: @unchecked Sendable {
  private let lock = Lock()
  private let signal: SignalPipe
  private var waiting: [HTTPEvent] = []
  private var takers = 0
  private var isComplete = false
  private var isDropped = false
  private var wake: (() -> Void)?

  init?() {
    guard let signal = SignalPipe() else { return nil }
    self.signal = signal
  }

  /// Readable while events wait.
  var descriptor: Int32 { signal.descriptor }

  /// Whether the caller cancelled.
  var isCancelled: Bool { lock.withLock { isDropped } }

  /// Adds an event, of which `finished` and `failed` are the last; false where nobody wants it any more.
  @discardableResult
  func add(_ event: HTTPEvent) -> Bool {
    lock.withLock {
      guard !isDropped, !isComplete else { return false }
      append(event)
      signal.raise()
      return true
    }
  }

  /// What waits, after so many milliseconds where nothing does yet; earlier where a signal comes.
  func take(milliseconds: Int) -> [HTTPEvent] {
    let mustWait = lock.withLock {
      guard waiting.isEmpty, !isDropped, !isComplete, milliseconds > 0 else { return false }
      takers += 1
      return true
    }
    if mustWait { signal.wait(milliseconds: milliseconds) }
    return lock.withLock {
      takers -= mustWait ? 1 : 0
      return takeAll()
    }
  }

  /// Drops what waits and what would come, and wakes the thread.
  func cancel() {
    lock.withLock {
      guard !isDropped else { return }
      isDropped = true
      waiting = []
      if takers > 0 { signal.raise() } else { signal.lower() }
      wake?()
    }
  }

  /// How the thread is woken for a cancellation; nil once it cannot be any more.
  func onCancel(_ wake: (() -> Void)?) {
    lock.withLock { self.wake = wake }
  }

  private func append(_ event: HTTPEvent) {
    switch event {
    case .body(let more):
      guard case .body(var bytes)? = waiting.last else { return waiting.append(event) }
      waiting.removeLast()
      bytes += more
      waiting.append(.body(bytes))
    case .finished, .failed:
      isComplete = true
      waiting.append(event)
    case .head:
      waiting.append(event)
    }
  }

  private func takeAll() -> [HTTPEvent] {
    let taken = waiting
    waiting = []
    if takers == 0 { signal.lower() }
    return taken
  }
}
