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
