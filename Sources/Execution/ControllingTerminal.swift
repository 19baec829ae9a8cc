internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal of this session, seen as what one process group at a time may use.
final class ControllingTerminal {
  let descriptor: Int32

  /// Opens the terminal; nil where the session has none.
  init?() {
    descriptor = qmark_open_terminal()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// The group in the foreground; nil once the terminal is gone.
  var foregroundGroup: pid_t? {
    let group = tcgetpgrp(descriptor)
    return group < 0 ? nil : group
  }

  /// Whether the group of this process is in the foreground.
  var isOurs: Bool { foregroundGroup == getpgrp() }

  /// Puts the group of this process into the foreground.
  func take() { _ = qmark_take_terminal(descriptor) }

  /// Puts `group` into the foreground in our place; false where we are not there, or the terminal refuses.
  func give(to group: pid_t) -> Bool { qmark_give_terminal(descriptor, group) == 0 }

  /// How the terminal treats input and output now.
  var modes: termios? {
    var modes = termios()
    return tcgetattr(descriptor, &modes) == 0 ? modes : nil
  }

  /// Sets what `modes` told before; only right for the group in the foreground.
  func restore(_ modes: termios?) {
    guard var modes else { return }
    tcsetattr(descriptor, TCSANOW, &modes)
  }
}
