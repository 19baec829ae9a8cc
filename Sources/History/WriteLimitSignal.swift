#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The signal of a file that grew beyond the limit of the process.
enum WriteLimitSignal {
  /// Does `body` without the signal, so that a write fails instead of ending the process; children have it as it was.
  static func ignored<Result>(_ body: () throws(HistoryError) -> Result) throws(HistoryError) -> Result {
    let former = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, former) }
    return try body()
  }
}
