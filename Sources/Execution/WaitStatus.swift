internal import CShims

/// What `waitpid` told about a child.
enum WaitStatus {
  case ended(TerminationStatus)
  case stopped(signal: Int32)

  /// Reads the number that `waitpid` filled in.
  init(_ status: Int32) {
    if qmark_did_exit(status) {
      self = .ended(.exited(qmark_exit_code(status)))
    } else if qmark_did_stop(status) {
      self = .stopped(signal: qmark_stop_signal(status))
    } else {
      self = .ended(.signaled(qmark_ending_signal(status)))
    }
  }
}
