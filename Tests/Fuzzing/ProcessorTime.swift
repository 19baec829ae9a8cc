#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor's time that this process has taken.
///
/// The time of the clock passes on a busy machine without any work being done.
enum ProcessorTime {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// How long `work` takes.
  static func seconds(of work: () -> Void) -> Double {
    let start = seconds
    work()
    return seconds - start
  }

  /// Has libFuzzer end with its figures once the time that QMARK_FUZZ_SECONDS allows is used up.
  static func endWhenUsedUp() {
    if let allowed, seconds >= allowed { raise(SIGUSR1) }
  }

  private static let allowed = getenv("QMARK_FUZZ_SECONDS").flatMap { Double(String(cString: $0)) }
}
