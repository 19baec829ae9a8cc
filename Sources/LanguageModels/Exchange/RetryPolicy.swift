import HTTPTransport

/// Says whether a fault is worth another try, and when.
struct RetryPolicy: Sendable {
  /// The waits before the second and the third try, in milliseconds.
  static let waits = [500, 1500]
  /// The most that is waited for a server that says when, in seconds.
  static let longestWish = 5
  /// The most requests of one exchange, whatever they are for.
  static let requestLimit = 8

  private var tries = 0
  private var hasWaitedAsWished = false

  /// The milliseconds until the next try and its number; nil where there is to be none.
  mutating func wait(after error: ModelError) -> (milliseconds: Int, attempt: Int)? {
    if case .rateLimited(let seconds?, _) = error {
      guard seconds <= Self.longestWish, !hasWaitedAsWished else { return nil }
      hasWaitedAsWished = true
      return (seconds * 1000, tries + 2)
    }
    guard Self.isPassing(error), tries < Self.waits.count else { return nil }
    let base = Self.waits[tries]
    tries += 1
    return (base + Int.random(in: 0...(base / 5)), tries + 1)
  }

  /// Whether the same request may well succeed in a moment.
  private static func isPassing(_ error: ModelError) -> Bool {
    switch error {
    case .serverFailed(let status, _): status != 501
    case .serverTimedOut, .transport(.connectTimedOut), .transport(.idleTimedOut), .transport(.cutOff): true
    default: false
    }
  }
}
