/// What one answer may take: milliseconds and bytes.
package struct HTTPLimits: Hashable, Sendable {
  /// Until the connection stands, TLS included.
  package var connectMilliseconds: Int
  /// Without a byte of the answer.
  package var idleMilliseconds: Int
  /// For all of it.
  package var totalMilliseconds: Int
  /// The bytes of the answer's body.
  package var bodyBytes: Int

  /// Makes limits.
  package init(
    connectMilliseconds: Int = 10_000, idleMilliseconds: Int = 60_000, totalMilliseconds: Int = 300_000,
    bodyBytes: Int = 4 << 20
  ) {
    self.connectMilliseconds = connectMilliseconds
    self.idleMilliseconds = idleMilliseconds
    self.totalMilliseconds = totalMilliseconds
    self.bodyBytes = bodyBytes
  }
}
