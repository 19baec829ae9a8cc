#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Terminal {
  /// Runs `body` while the terminal reads and echoes whole lines, and puts the modes back.
  ///
  /// A shell that calls from a key binding has switched both off; readline, too, draws nothing where there is no echo.
  func withLineModes<Result>(_ body: () -> Result) -> Result {
    var former = termios()
    guard tcgetattr(descriptor, &former) == 0 else { return body() }
    var modes = former
    modes.c_iflag |= tcflag_t(ICRNL)
    modes.c_oflag |= tcflag_t(OPOST) | tcflag_t(ONLCR)
    modes.c_lflag |= tcflag_t(ECHO) | tcflag_t(ECHOE) | tcflag_t(ECHOK) | tcflag_t(ICANON) | tcflag_t(ISIG)
    tcsetattr(descriptor, TCSADRAIN, &modes)
    defer { tcsetattr(descriptor, TCSADRAIN, &former) }
    return body()
  }
}
