#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the process, as a crash that libFuzzer keeps, where an input takes too much of the processor's time.
///
/// libFuzzer's own limit counts the time of the clock, which passes on a busy machine without any work being done.
struct ProcessorTimeLimit {
  private let seconds: Int

  /// An input of 4 KB that takes longer counts as a hang: the instrumented program is some ten times slower.
  static let perInput = ProcessorTimeLimit(seconds: 5)

  private init(seconds: Int) {
    self.seconds = seconds
    signal(SIGPROF) { _ in abort() }
  }

  func run(_ work: () -> Void) {
    setTimer(seconds)
    work()
    setTimer(0)
  }

  private func setTimer(_ seconds: Int) {
    #if canImport(Glibc)
      let clock = Int32(ITIMER_PROF.rawValue)
    #else
      let clock = ITIMER_PROF
    #endif
    var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(clock, &timer, nil)
  }
}
