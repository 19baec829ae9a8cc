internal import CCurl
internal import HTTPTransport

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How libcurl says that a transfer ended.
struct CurlOutcome: Hashable {
  /// Its CURLcode.
  var result: qmark_curl_result
  /// What went wrong, in its words.
  var reason = ""
  /// Whether the connection had stood.
  var wasConnected = false
  /// Whether it was to a proxy.
  var usedProxy = false
  /// The proxy's answer to CONNECT, or 0.
  var tunnelStatus = 0
  /// The errno of the last failed connection, or 0.
  var systemError: Int32 = 0

  /// Why there is no complete answer; nil where there is one.
  var failure: HTTPFailure? {
    if result == QMARK_CURLE_OK { return nil }
    return proxyFailure ?? connectionFailure ?? securityFailure ?? .other(reason: shownReason)
  }

  private var proxyFailure: HTTPFailure? {
    let isRefusal = tunnelStatus != 0 && !(200..<300).contains(tunnelStatus)
    switch result {
    case QMARK_CURLE_COULDNT_RESOLVE_PROXY, QMARK_CURLE_PROXY:
      return .proxy(reason: shownReason)
    case QMARK_CURLE_COULDNT_CONNECT where usedProxy || saysProxy:
      return .proxy(reason: shownReason)
    case QMARK_CURLE_GOT_NOTHING, QMARK_CURLE_SEND_ERROR, QMARK_CURLE_RECV_ERROR:
      return isRefusal || (usedProxy && !wasConnected) ? .proxy(reason: shownReason) : nil
    default:
      return isRefusal ? .proxy(reason: shownReason) : nil
    }
  }

  private var connectionFailure: HTTPFailure? {
    switch result {
    case QMARK_CURLE_URL_MALFORMAT: .badURL
    case QMARK_CURLE_COULDNT_RESOLVE_HOST: .unresolvedHost
    case QMARK_CURLE_COULDNT_CONNECT: .refused
    case QMARK_CURLE_OPERATION_TIMEDOUT: wasConnected ? .idleTimedOut : .connectTimedOut
    case QMARK_CURLE_PARTIAL_FILE, QMARK_CURLE_GOT_NOTHING, QMARK_CURLE_SEND_ERROR, QMARK_CURLE_RECV_ERROR,
      QMARK_CURLE_HTTP2, QMARK_CURLE_HTTP2_STREAM:
      .cutOff
    case QMARK_CURLE_SSL_CONNECT_ERROR where systemError == ECONNRESET || systemError == EPIPE: .cutOff
    default: nil
    }
  }

  private var securityFailure: HTTPFailure? {
    switch result {
    case QMARK_CURLE_SSL_CONNECT_ERROR, QMARK_CURLE_SSL_ENGINE_NOTFOUND, QMARK_CURLE_SSL_ENGINE_SETFAILED,
      QMARK_CURLE_SSL_CERTPROBLEM, QMARK_CURLE_SSL_CIPHER, QMARK_CURLE_PEER_FAILED_VERIFICATION,
      QMARK_CURLE_USE_SSL_FAILED, QMARK_CURLE_SSL_ENGINE_INITFAILED, QMARK_CURLE_SSL_CACERT_BADFILE,
      QMARK_CURLE_SSL_SHUTDOWN_FAILED, QMARK_CURLE_SSL_CRL_BADFILE, QMARK_CURLE_SSL_ISSUER_ERROR,
      QMARK_CURLE_SSL_PINNEDPUBKEYNOTMATCH, QMARK_CURLE_SSL_INVALIDCERTSTATUS, QMARK_CURLE_SSL_CLIENTCERT:
      .untrusted(reason: shownReason)
    default: nil
    }
  }

  /// A proxy whose scheme libcurl does not know is never connected to.
  private var saysProxy: Bool { reason.lowercased().contains("proxy scheme") }

  private var shownReason: String { Self.withoutCredentials(reason) }

  /// Takes a user name and password out of a URL in the text.
  static func withoutCredentials(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    let before = text[..<at]
    let start =
      before.firstRange(of: "://")?.upperBound ?? before.firstIndex(of: "'").map { text.index(after: $0) }
      ?? before.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    return text[..<start] + "***" + text[at...]
  }
}

extension CurlOutcome {
  /// What the handle tells of its end.
  init(_ result: Int32, of easy: EasyHandle) {
    let words = easy.reason
    self.init(
      result: qmark_curl_result(rawValue: UInt32(bitPattern: result)),
      reason: words.isEmpty ? String(cString: qmark_curl_error(result)) : words,
      wasConnected: easy.isConnected, usedProxy: easy.usedProxy,
      tunnelStatus: easy.number(QMARK_CURLINFO_HTTP_CONNECTCODE),
      systemError: Int32(clamping: easy.number(QMARK_CURLINFO_OS_ERRNO)))
  }
}
