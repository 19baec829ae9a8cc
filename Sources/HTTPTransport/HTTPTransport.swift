/// Sends requests: a struct of closures, so that a test can stand in for the network.
package struct HTTPTransport: Sendable {
  /// Starts a request at once and returns without waiting.
  ///
  /// Redirects are not followed: a key must not travel to another host.
  package var start: @Sendable (HTTPRequest) -> HTTPTransfer

  /// Makes a transport.
  package init(start: @escaping @Sendable (HTTPRequest) -> HTTPTransfer) {
    self.start = start
  }
}
