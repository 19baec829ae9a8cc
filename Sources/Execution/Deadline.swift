/// A moment by which something has to be done.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(milliseconds: Int) { end = ContinuousClock.now + .milliseconds(milliseconds) }

  /// What is left, never below zero.
  var remainingMilliseconds: Int {
    let (seconds, attoseconds) = (end - ContinuousClock.now).components
    return max(0, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
  }
}
