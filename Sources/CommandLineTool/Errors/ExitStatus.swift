/// The exit statuses of qmark itself, as qmark(1) lists them; a command that was run gives its own.
package enum ExitStatus: Int32, Sendable {
  /// It was done.
  case done = 0
  /// No suggestion was good enough.
  case noSuggestion = 1
  /// The command line of qmark was wrong (EX_USAGE of sysexits.h).
  case badUsage = 64
  /// The input could not be read as text (EX_DATAERR).
  case unreadableInput = 65
  /// The provider cannot be reached or failed (EX_UNAVAILABLE).
  case providerUnavailable = 69
  /// The answer could not be written (EX_IOERR).
  case unwritableOutput = 74
  /// The provider wants to be asked later, or the day's tokens are used up (EX_TEMPFAIL).
  case tryLater = 75
  /// The key is missing or refused (EX_NOPERM).
  case keyRefused = 77
  /// A setting is wrong (EX_CONFIG).
  case badConfig = 78
  /// The policy lets the command be shown and not be run.
  case denied = 126
  /// The reader declined.
  case declined = 125
  /// The reader interrupted.
  case interrupted = 130
}
