#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A thread with the stack of a dispatch worker.
enum SmallThread {
  static let stackSize = 512 * 1024

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body` on such a thread and waits for it; overflowing its stack ends the whole test run.
  static func run(_ body: @escaping () -> Void) throws {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let error = pthread_create(
        &thread, &attributes,
        {
          Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      guard error == 0, let thread else { throw TestFolder.Failure(message: "no thread: \(error)") }
    #else
      var thread = pthread_t()
      let error = pthread_create(
        &thread, &attributes,
        {
          if let work = $0 { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
      guard error == 0 else { throw TestFolder.Failure(message: "no thread: \(error)") }
    #endif
    pthread_join(thread, nil)
  }
}
