internal import HTTPTransport

/// The limits of time that are kept here; the one for connecting is libcurl's, which shares it among addresses.
struct TransferClock {
  private let limits: HTTPLimits
  private let start = ContinuousClock.now
  private var progress = TransferProgress()
  private var lastProgress: Int?

  init(limits: HTTPLimits) { self.limits = limits }

  /// Milliseconds since the start.
  var now: Int {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// Notes how far the transfer is at a time.
  mutating func note(_ progress: TransferProgress, at now: Int) {
    guard progress.isConnected, progress != self.progress || lastProgress == nil else { return }
    self.progress = progress
    lastProgress = now
  }

  /// Which limit is over at a time.
  func failure(at now: Int) -> HTTPFailure? {
    if now >= limits.totalMilliseconds { return .tookTooLong }
    if let lastProgress, now - lastProgress >= limits.idleMilliseconds { return .idleTimedOut }
    return nil
  }

  /// Milliseconds until the next limit is over.
  func remaining(at now: Int) -> Int {
    let total = limits.totalMilliseconds - now
    let idle = lastProgress.map { $0 + limits.idleMilliseconds - now }
    return max(0, min(total, idle ?? total))
  }
}
