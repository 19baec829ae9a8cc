internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A pipe that holds at most one byte: a flag that poll(2) can wait for.
final class SignalPipe {
  let descriptor: Int32
  private let writing: Int32
  private var isRaised = false

  init?() {
    var ends: (reading: Int32, writing: Int32) = (-1, -1)
    guard qmark_pipe(&ends.reading, &ends.writing) else { return nil }
    qmark_make_nonblocking(ends.reading)
    qmark_make_nonblocking(ends.writing)
    descriptor = ends.reading
    writing = ends.writing
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  func raise() {
    var byte: UInt8 = 1
    if !isRaised { isRaised = write(writing, &byte, 1) == 1 }
  }

  func lower() {
    var byte: UInt8 = 0
    if isRaised { isRaised = read(descriptor, &byte, 1) != 1 }
  }

  /// Returns when it is raised, after so many milliseconds, or when a signal comes.
  func wait(milliseconds: Int) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, Int32(clamping: milliseconds))
  }
}
