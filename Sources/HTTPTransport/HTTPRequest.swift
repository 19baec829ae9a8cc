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
  /// Its body, which only a POST has.
  package var body: [UInt8]
  /// How long and how much is waited for.
  package var limits: HTTPLimits
  /// A proxy's URL, empty for none; nil for what the environment says (`https_proxy`, `no_proxy`, …).
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
