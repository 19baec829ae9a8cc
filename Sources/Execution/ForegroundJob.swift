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
      let event = child.wait(stops: true)
      // One suspend key may stop this process and the child: who continues us means both.
      let wasContinued = qmark_was_continued()
      switch event {
      case .ended(let status)?:
        if wasContinued { childHasTerminal = terminal.foregroundGroup == child.identifier }
        takeTerminalBack()
        return status
      case .stopped(let signal)? where !wasContinued: handleStop(signal)
      default:
        if wasContinued { continueChild() }
      }
    }
  }

  /// Gives the child the terminal if it or we are in the foreground, which the shell may have changed meanwhile.
  private mutating func continueChild() {
    childHasTerminal = terminal.give(to: child.identifier)
    kill(-child.identifier, SIGCONT)
  }

  private mutating func handleStop(_ signal: Int32) {
    let wantedTerminal = signal == SIGTTIN || signal == SIGTTOU
    if wantedTerminal, terminal.give(to: child.identifier) {
      continueChild()
    } else {
      stopTogether(wantedTerminal ? signal : SIGTSTP)
    }
  }

  /// Stops our own group, so that the shell shows its prompt, and continues the child when the shell continues us.
  private mutating func stopTogether(_ signal: Int32) {
    let childModes = childHasTerminal ? terminal.modes : nil
    takeTerminalBack()
    if childModes != nil { terminal.restore(ourModes) }
    kill(0, signal)
    _ = qmark_was_continued()
    if terminal.isOurs { terminal.restore(childModes) }
    continueChild()
  }

  private mutating func takeTerminalBack() {
    guard childHasTerminal else { return }
    terminal.take()
    childHasTerminal = false
  }
}
