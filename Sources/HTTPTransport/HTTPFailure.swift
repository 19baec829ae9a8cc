/// Why a request has no complete answer.
package enum HTTPFailure: Error, Hashable, Sendable {
  /// libcurl is not installed.
  case noLibrary
  /// The URL is none, or of another scheme than http and https.
  case badURL
  /// The host's name has no address.
  case unresolvedHost
  /// Nothing listens there, or the network does not reach it.
  case refused
  /// The connection did not stand in time.
  case connectTimedOut
  /// No byte came for too long.
  case idleTimedOut
  /// The whole took too long.
  case tookTooLong
  /// The server's certificate or the TLS handshake was refused; the reason is libcurl's.
  case untrusted(reason: String)
  /// The proxy could not be reached or refused; the reason is libcurl's.
  case proxy(reason: String)
  /// The answer ended before it was complete, or the connection was reset.
  case cutOff
  /// The body is larger than allowed.
  case tooLarge(limit: Int)
  /// It was cancelled.
  case cancelled
  /// Anything else; the reason is libcurl's.
  case other(reason: String)
}
