#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A lock that one process at a time has; it ends with the process, however that ends.
package enum FileLock {
  /// Does `body` while the lock file at `path` is ours; nil where it could not be had in time.
  ///
  /// It is asked for again and again rather than waited for: a process that was stopped while it had the lock must not
  /// stop every other one.
  package static func with<Result>(_ path: String, waitingMilliseconds limit: Int, _ body: () -> Result) -> Result? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var waitedMicroseconds = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waitedMicroseconds < limit * 1000 else { return nil }
      let pause = Int.random(in: 500...3000)
      usleep(UInt32(pause))
      waitedMicroseconds += pause
    }
    return body()
  }
}
