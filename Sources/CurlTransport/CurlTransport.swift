internal import CCurl
package import HTTPTransport

/// Requests over libcurl, which is loaded at the first of them.
package enum CurlTransport {
  /// The live transport.
  package static let live = transport(userAgent: "qmark")

  /// The live transport, which names itself so where a request does not.
  package static func transport(userAgent: String) -> HTTPTransport {
    HTTPTransport(prepare: prepare) { CurlTransfer.start($0, userAgent: userAgent) }
  }

  /// Loads libcurl on a thread of its own, which then takes the first request: one that comes soon need not wait for it.
  package static func prepare() { _ = isPrepared }

  /// Made once, however often and from wherever it is prepared.
  private static let isPrepared = qmark_curl_start_preparation(
    qmark_curl_task(body: { _ in _ = qmark_curl_load() }, stop: { _ in }, release: { _ in }, context: nil))

  /// What libcurl says of its version and of what it is built with; nil where it is not installed.
  package static var libraryVersion: String? {
    qmark_curl_version().map { String(cString: $0) }
  }
}
