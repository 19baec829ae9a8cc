/// What happened to a request, in the order `head`, `body`…, then `finished` or `failed`, which is the last.
package enum HTTPEvent: Hashable, Sendable {
  /// The status line and the header fields of the final response (a proxy's own response is none).
  case head(HTTPHead)
  /// The next bytes of the body, decoded from any transfer or content coding; they may end anywhere.
  case body([UInt8])
  /// The response is complete.
  case finished
  /// There will be no more.
  case failed(HTTPFailure)
}

/// A response's status and header fields.
package struct HTTPHead: Hashable, Sendable {
  /// The status code, such as 200.
  package var status: Int
  /// The header fields, in order.
  package var headers: [HTTPHeader]

  /// Makes a head.
  package init(status: Int, headers: [HTTPHeader] = []) {
    self.status = status
    self.headers = headers
  }

  /// The first field of this name, whatever its case.
  package func value(of name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

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
