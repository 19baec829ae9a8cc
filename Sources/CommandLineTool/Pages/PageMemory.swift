import CommandReference

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one process finds out but once: which folders of manual pages exist, and the text that was rendered last.
final class PageMemory: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let makeLocator: @Sendable () -> ManualPageLocator
  private var knownLocator: ManualPageLocator?
  private var rendered: (path: String, bytes: [UInt8])?

  init(makeLocator: @escaping @Sendable () -> ManualPageLocator) {
    self.makeLocator = makeLocator
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// The locator, made when a page is first looked for.
  var locator: ManualPageLocator {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if let knownLocator { return knownLocator }
    let locator = makeLocator()
    knownLocator = locator
    return locator
  }

  /// The rendered bytes of a page; `render` is called only where it is another one than the last.
  func bytes(_ path: String, render: () -> [UInt8]?) -> [UInt8]? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if let rendered, rendered.path == path { return rendered.bytes }
    guard let bytes = render() else { return nil }
    rendered = (path, bytes)
    return bytes
  }
}
