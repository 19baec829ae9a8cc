/// How a program ended.
package enum TerminationStatus: Hashable, Sendable {
  /// It returned this status.
  case exited(Int32)
  /// This signal ended it.
  case signaled(Int32)

  /// The status as a shell tells it: 128 and the number for a signal.
  package var exitStatus: Int32 {
    switch self {
    case .exited(let status): status
    case .signaled(let number): 128 + number
    }
  }

  /// Whether a signal ended it, or a command in it as a shell tells: it had no chance to put the terminal back.
  var mayLeaveTerminalUnsettled: Bool { (129...192).contains(exitStatus) }
}
