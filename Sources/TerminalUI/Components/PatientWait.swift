internal import CShims

/// A wait for something that is not the keyboard: Ctrl-C ends it instead of the process, Ctrl-Z suspends, and a
/// spinner turns once it takes long.
package final class PatientWait {
  private let signals: NotedSignals
  private let spinner: Spinner?

  /// Runs `body`, which waits by `PatientWait.wait`; the spinner is gone from the screen when it returns.
  package static func during<Result, Failure: Error>(
    spinner: Spinner?, _ body: (PatientWait) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try NotedSignals.during { signals throws(Failure) in
      let wait = PatientWait(signals: signals, spinner: spinner)
      defer { spinner?.hide() }
      return try body(wait)
    }
  }

  private init(signals: NotedSignals, spinner: Spinner?) {
    self.signals = signals
    self.spinner = spinner
  }

  /// Waits until `descriptor` is readable, at most so many milliseconds; false where the reader pressed Ctrl-C.
  package func wait(for descriptor: Int32?, milliseconds: Int) -> Bool {
    let patience = min(milliseconds, Spinner.frameMilliseconds)
    spinner?.turn()
    switch signals.wait(for: descriptor ?? -1, milliseconds: patience) {
    case .ready, .timedOut, .resized: return true
    case .cancelled: return false
    case .suspended:
      spinner?.hide()
      qmark_suspend()
      return true
    case .failed: return false
    case .ended(let signal):
      spinner?.hide()
      signals.die(of: signal)
      return false
    }
  }

  /// Takes the spinner off the screen, so that something else can be written.
  package func pauseSpinner() { spinner?.hide() }
}
