internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The time in which signals end a wait for input instead of the process.
final class NotedSignals {
  enum Event {
    case ready
    case timedOut
    case resized
    case suspended
    case cancelled
    case failed
    case ended(signal: Int32)
  }

  private var isNoting = true

  /// Notes signals for as long as `body` runs.
  static func during<Result, Failure: Error>(
    _ body: (NotedSignals) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let signals = NotedSignals()
    defer { signals.stop() }
    return try body(signals)
  }

  private init() { qmark_note_signals() }

  /// Waits for `descriptor` to have input, for ever where `milliseconds` is negative.
  func wait(for descriptor: Int32, milliseconds: Int = -1) -> Event {
    var number: Int32 = 0
    switch qmark_wait_for_input(descriptor, Int32(clamping: milliseconds), &number) {
    case QMARK_WAIT_READY: return .ready
    case QMARK_WAIT_TIMED_OUT: return .timedOut
    case QMARK_WAIT_SIGNAL: return Self.event(of: number)
    default: return .failed
    }
  }

  /// Ends the process by this signal (the Swift runtime would answer SIGQUIT with a backtrace).
  func die(of number: Int32) {
    stop()
    signal(number, SIG_DFL)
    raise(number)
  }

  private func stop() {
    if isNoting { qmark_obey_signals() }
    isNoting = false
  }

  private static func event(of signal: Int32) -> Event {
    switch signal {
    case SIGINT: .cancelled
    case SIGTSTP: .suspended
    case SIGWINCH: .resized
    default: .ended(signal: signal)
    }
  }
}
