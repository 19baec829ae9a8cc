internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SpawnedProcess {
  /// Waits for the end, or also for a stop; nil where a signal to this process ended the wait.
  func wait(stops: Bool) -> WaitStatus? {
    var status: Int32 = 0
    if waitpid(identifier, &status, stops ? WUNTRACED : 0) == identifier { return WaitStatus(status) }
    return errno == EINTR ? nil : .ended(.exited(127))
  }

  /// The end, if it has come.
  func endedAlready() -> TerminationStatus? {
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG) == identifier, case .ended(let end) = WaitStatus(status) else {
      return nil
    }
    return end
  }

  /// Waits for a child of our own group: the terminal sends its signals to both, so a stop needs nothing from us.
  func waitInSharedGroup() -> TerminationStatus {
    qmark_forward_signals(identifier, true)
    defer { qmark_stop_forwarding() }
    return waitUntilEnd()
  }

  /// Waits for the end, whatever signals come.
  func waitUntilEnd() -> TerminationStatus {
    while true {
      if case .ended(let status)? = wait(stops: false) { return status }
    }
  }
}
