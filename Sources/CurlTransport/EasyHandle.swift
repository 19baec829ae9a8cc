internal import CCurl
internal import HTTPTransport

/// libcurl's handle of one request.
final class EasyHandle {
  let pointer: OpaquePointer
  private let address: RequestAddress
  private let errorText: UnsafeMutablePointer<CChar>
  private let lastPort: UnsafeMutablePointer<UInt16>
  private var headers: OpaquePointer?

  init(_ request: HTTPRequest, settings: CurlSettings) throws(HTTPFailure) {
    guard let address = RequestAddress(request.url) else { throw .badURL }
    let lines = try RequestHeaders.lines(of: request)
    guard let pointer = qmark_curl_easy_new() else { throw .other(reason: "libcurl has no memory left") }
    self.address = address
    self.pointer = pointer
    errorText = .allocate(capacity: Int(QMARK_CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(QMARK_CURL_ERROR_SIZE))
    lastPort = .allocate(capacity: 1)
    lastPort.initialize(to: 0)
    try setTransport(request.limits)
    try setAddresses(request, settings)
    try setMessage(request, lines, settings)
  }

  deinit {
    qmark_curl_easy_free(pointer)
    qmark_curl_headers_free(headers)
    errorText.deallocate()
    lastPort.deallocate()
  }

  /// Whether the connection stands, TLS and a proxy's tunnel included.
  var isConnected: Bool { count(QMARK_CURLINFO_PRETRANSFER_TIME) > 0 }

  /// Whether the last connection was tried to a proxy; before libcurl 8.7 its port alone tells.
  var usedProxy: Bool {
    let told = number(QMARK_CURLINFO_USED_PROXY)
    return told >= 0 ? told > 0 : lastPort.pointee != 0 && lastPort.pointee != address.port
  }

  /// What went wrong in libcurl's words, where it has some.
  var reason: String { String(cString: errorText) }

  func number(_ information: qmark_curl_number_information) -> Int { qmark_curl_number(pointer, information) }

  func count(_ information: qmark_curl_count_information) -> Int64 { qmark_curl_count(pointer, information) }

  /// Says who gets the answer, and lives until this handle is gone.
  func setReceiver(_ receiver: ResponseReceiver) throws(HTTPFailure) {
    try check(
      qmark_curl_set_receivers(
        pointer,
        { bytes, size, count, context in EasyHandle.hand(bytes, size * count, context) { $0.takeHeader($1) } },
        { bytes, size, count, context in EasyHandle.hand(bytes, size * count, context) { $0.takeBody($1) } },
        Unmanaged.passUnretained(receiver).toOpaque()))
  }

  private static func hand(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
    to take: (ResponseReceiver, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let context else { return 0 }
    let receiver = Unmanaged<ResponseReceiver>.fromOpaque(context).takeUnretainedValue()
    // Another number than was given ends the transfer, also where that is none.
    return take(receiver, UnsafeRawBufferPointer(start: bytes, count: count)) ? count : count + 1
  }

  private func setTransport(_ limits: HTTPLimits) throws(HTTPFailure) {
    try check(qmark_curl_set_error_text(pointer, errorText))
    try check(qmark_curl_set_socket_opener(pointer, lastPort))
    try set(QMARK_CURLOPT_NOSIGNAL, 1)
    try set(QMARK_CURLOPT_CONNECTTIMEOUT_MS, Int(Int32(clamping: max(1, limits.connectMilliseconds))))
    try set(QMARK_CURLOPT_TCP_KEEPALIVE, 1)
    try set(QMARK_CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // What a libcurl without TLS or HTTP/2, or an older one, does not know.
    try? set(QMARK_CURLOPT_SSLVERSION, Int(QMARK_CURL_SSLVERSION_TLSv1_2))
    try? set(QMARK_CURLOPT_HTTP_VERSION, Int(QMARK_CURL_HTTP_VERSION_2TLS))
    try? set(QMARK_CURLOPT_QUICK_EXIT, 1)
    if (try? set(QMARK_CURLOPT_PROTOCOLS_STR, "http,https")) == nil {
      try set(QMARK_CURLOPT_PROTOCOLS, Int(QMARK_CURLPROTO_HTTP_AND_HTTPS))
    }
  }

  private func setAddresses(_ request: HTTPRequest, _ settings: CurlSettings) throws(HTTPFailure) {
    try set(QMARK_CURLOPT_URL, request.url)
    if let proxy = request.proxy {
      guard proxy.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else { throw .proxy(reason: "the proxy's URL is none") }
      try set(QMARK_CURLOPT_PROXY, proxy)
    }
    if let file = settings.certificateFile {
      try set(QMARK_CURLOPT_CAINFO, file)
      try? set(QMARK_CURLOPT_PROXY_CAINFO, file)
    }
  }

  private func setMessage(_ request: HTTPRequest, _ lines: [String], _ settings: CurlSettings) throws(HTTPFailure) {
    try set(QMARK_CURLOPT_USERAGENT, settings.userAgent)
    // The empty text asks for every coding that this libcurl can decode.
    try set(QMARK_CURLOPT_ACCEPT_ENCODING, "")
    for line in lines {
      guard let longer = qmark_curl_headers_add(headers, line) else { throw .other(reason: "no memory is left") }
      headers = longer
    }
    try check(qmark_curl_set_headers(pointer, headers))
    switch request.method {
    case .get:
      try set(QMARK_CURLOPT_HTTPGET, 1)
    case .post:
      try set(QMARK_CURLOPT_POST, 1)
      try check(request.body.withUnsafeBytes { qmark_curl_set_body(pointer, $0.baseAddress, $0.count) })
    }
  }

  private func set(_ option: qmark_curl_number_option, _ value: Int) throws(HTTPFailure) {
    try check(qmark_curl_set_number(pointer, option, value))
  }

  private func set(_ option: qmark_curl_text_option, _ value: String) throws(HTTPFailure) {
    try check(qmark_curl_set_text(pointer, option, value))
  }

  private func check(_ result: Int32) throws(HTTPFailure) {
    guard result != 0 else { return }
    throw .other(reason: String(cString: qmark_curl_error(result)))
  }
}
