/// Sends requests: a struct of closures, so that a test can stand in for the network.
package struct HTTPTransport: Sendable {
  /// Starts a request at once and returns without waiting.
  ///
  /// Redirects are not followed: a key must not travel to another host.
  package var start: @Sendable (HTTPRequest) -> HTTPTransfer
  /// Does beforehand, beside other work, what the first request would wait for; returns at once.
  package var prepare: @Sendable () -> Void

  /// Makes a transport.
  package init(
    prepare: @escaping @Sendable () -> Void = {}, start: @escaping @Sendable (HTTPRequest) -> HTTPTransfer
  ) {
    self.start = start
    self.prepare = prepare
  }
}
