#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for a descriptor, with the signals' usual effects.
enum DescriptorWait {
  /// Returns when `descriptor` is readable, and after so many milliseconds at the latest; nil only waits.
  static func wait(for descriptor: Int32?, milliseconds: Int) {
    let limit = Int32(clamping: max(0, milliseconds))
    guard let descriptor else {
      _ = poll(nil, 0, limit)
      return
    }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&entry, 1, limit)
  }
}
