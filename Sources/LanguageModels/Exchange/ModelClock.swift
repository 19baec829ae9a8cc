/// The clock of retries, passed in so that tests need not wait.
package struct ModelClock: Sendable {
  /// Milliseconds of a clock that never goes back.
  package var milliseconds: @Sendable () -> Int
  /// Seconds since 1970, for `Retry-After` dates.
  package var epochSeconds: @Sendable () -> Int

  /// Makes a clock.
  package init(milliseconds: @escaping @Sendable () -> Int, epochSeconds: @escaping @Sendable () -> Int) {
    self.milliseconds = milliseconds
    self.epochSeconds = epochSeconds
  }
}
