internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A child in a process group of its own, to which the terminal goes while this process is in the foreground.
struct ForegroundJob {
  private let child: SpawnedProcess
  private let terminal: ControllingTerminal
  private let ourModes: termios?
  private var childHasTerminal = true

  init(child: SpawnedProcess, terminal: ControllingTerminal, modesBefore: termios?) {
    self.child = child
    self.terminal = terminal
    self.ourModes = modesBefore
  }

  /// Waits, stopping with the child and continuing it, until it has ended.
  mutating func waitUntilEnd() -> TerminationStatus {
    qmark_forward_signals(-child.identifier, false)
    defer { qmark_stop_forwarding() }
    while true {
      switch child.wait(stops: true) {
      case nil: handOverIfInForeground()
      case .ended(let status): return finish(status)
      case .stopped(let signal): handleStop(signal)
      }
    }
  }

  /// Someone brought this process to the foreground and did not tell: the child goes there in its place.
  private mutating func handOverIfInForeground() {
    guard terminal.isOurs else { return }
    childHasTerminal = terminal.give(to: child.identifier)
  }

  private mutating func handleStop(_ signal: Int32) {
    let wantedTerminal = signal == SIGTTIN || signal == SIGTTOU
    if wantedTerminal, mayGiveTerminal, terminal.give(to: child.identifier) {
      childHasTerminal = true
      kill(-child.identifier, SIGCONT)
      return
    }
    stopTogether(wantedTerminal ? signal : SIGTSTP)
  }

  /// The child may have the terminal by now, and have asked before it got it.
  private var mayGiveTerminal: Bool { terminal.isOurs || terminal.foregroundGroup == child.identifier }

  /// Stops our own group, so that the shell shows its prompt, and continues the child when the shell continues us.
  private mutating func stopTogether(_ signal: Int32) {
    let childModes = childHasTerminal ? terminal.modes : nil
    takeTerminalBack()
    if childModes != nil { terminal.restore(ourModes) }
    kill(0, signal)
    if terminal.isOurs {
      terminal.restore(childModes)
      childHasTerminal = terminal.give(to: child.identifier)
    }
    kill(-child.identifier, SIGCONT)
  }

  private mutating func takeTerminalBack() {
    guard childHasTerminal else { return }
    terminal.take()
    childHasTerminal = false
  }

  private mutating func finish(_ status: TerminationStatus) -> TerminationStatus {
    takeTerminalBack()
    return status
  }
}
