internal import CCurl
package import HTTPTransport

/// Requests over libcurl, which is loaded at the first of them.
package enum CurlTransport {
  /// The live transport.
  package static let live = HTTPTransport { _ in
    HTTPTransfer(events: { _ in [.failed(.noLibrary)] }, cancel: {})
  }
}
