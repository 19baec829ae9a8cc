/// How far a transfer is.
struct TransferProgress: Hashable {
  /// Whether the connection stands, TLS and a proxy's tunnel included.
  var isConnected = false
  /// Bytes of the request's body.
  var sent: Int64 = 0
  /// Bytes of the answer's body, before they are decoded.
  var received: Int64 = 0
  /// Bytes of the answer's header.
  var headerBytes = 0
}
