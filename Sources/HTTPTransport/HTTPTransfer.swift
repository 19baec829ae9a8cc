/// A request on its way; it goes on by itself while nobody looks.
package struct HTTPTransfer: Sendable {
  /// What happened since the last call, waiting at most so many milliseconds (0: not at all) for something to happen;
  /// a signal ends the wait early.
  package var events: @Sendable (_ milliseconds: Int) -> [HTTPEvent]
  /// A descriptor that is readable while `events` has something; nil where there is none to wait on.
  package var descriptor: Int32?
  /// Closes the connection within milliseconds; no event comes after it. May be called at any time, and again.
  package var cancel: @Sendable () -> Void

  /// Makes a transfer.
  package init(
    events: @escaping @Sendable (_ milliseconds: Int) -> [HTTPEvent], descriptor: Int32? = nil,
    cancel: @escaping @Sendable () -> Void
  ) {
    self.events = events
    self.descriptor = descriptor
    self.cancel = cancel
  }
}
