/// One HTTP request, sent once.
package struct HTTPRequest: Hashable, Sendable {
  /// The methods that are used.
  package enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// How it is sent.
  package var method: Method
  /// An absolute `http` or `https` URL.
  package var url: String
  /// Its header fields, in order; a key stands here and nowhere else.
  package var headers: [HTTPHeader]
  /// Its body.
  package var body: [UInt8]
  /// How long and how much is waited for.
  package var limits: HTTPLimits
  /// A proxy's URL; nil for what the environment says (`https_proxy`, `no_proxy`, …).
  package var proxy: String?
  /// A PEM file of certificate authorities; nil for the system's.
  package var certificateFile: String?

  /// Makes a request.
  package init(
    method: Method = .get, url: String, headers: [HTTPHeader] = [], body: [UInt8] = [],
    limits: HTTPLimits = HTTPLimits(),
    proxy: String? = nil, certificateFile: String? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.limits = limits
    self.proxy = proxy
    self.certificateFile = certificateFile
  }
}

/// One header field.
package struct HTTPHeader: Hashable, Sendable {
  /// Its name, in the spelling it is sent with.
  package var name: String
  /// Its value.
  package var value: String

  /// Makes a field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

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
