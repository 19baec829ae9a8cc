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
    case resized
    case suspended
    case cancelled
    case failed
    case ended(signal: Int32)
  }

  private var isNoting = true

  /// Notes signals for as long as `body` runs.
  static func during<Result>(_ body: (NotedSignals) -> Result) -> Result {
    let signals = NotedSignals()
    defer { signals.stop() }
    return body(signals)
  }

  private init() { qmark_note_signals() }

  func waitForInput(on terminal: Terminal) -> Event {
    var number: Int32 = 0
    switch qmark_wait_for_input(terminal.descriptor, &number) {
    case QMARK_WAIT_READY: return .ready
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
