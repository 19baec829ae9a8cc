import CCurl
import HTTPTransport
import Testing

@testable import CurlTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What libcurl's results mean")
struct CurlOutcomeTests {
  private let reason = "why"

  private func outcome(_ result: qmark_curl_result) -> CurlOutcome { CurlOutcome(result: result, reason: reason) }

  @Test("No failure") func success() {
    #expect(outcome(QMARK_CURLE_OK).failure == nil)
  }

  static let connections: [(qmark_curl_result, HTTPFailure)] = [
    (QMARK_CURLE_URL_MALFORMAT, .badURL),
    (QMARK_CURLE_COULDNT_RESOLVE_HOST, .unresolvedHost),
    (QMARK_CURLE_COULDNT_CONNECT, .refused),
    (QMARK_CURLE_OPERATION_TIMEDOUT, .connectTimedOut),
    (QMARK_CURLE_PARTIAL_FILE, .cutOff),
    (QMARK_CURLE_GOT_NOTHING, .cutOff),
    (QMARK_CURLE_SEND_ERROR, .cutOff),
    (QMARK_CURLE_RECV_ERROR, .cutOff),
    (QMARK_CURLE_HTTP2, .cutOff),
    (QMARK_CURLE_HTTP2_STREAM, .cutOff),
    (QMARK_CURLE_COULDNT_RESOLVE_PROXY, .proxy(reason: "why")),
    (QMARK_CURLE_PROXY, .proxy(reason: "why")),
    (QMARK_CURLE_SSL_CONNECT_ERROR, .untrusted(reason: "why")),
    (QMARK_CURLE_PEER_FAILED_VERIFICATION, .untrusted(reason: "why")),
    (QMARK_CURLE_SSL_CACERT_BADFILE, .untrusted(reason: "why")),
    (QMARK_CURLE_SSL_CLIENTCERT, .untrusted(reason: "why")),
    (QMARK_CURLE_OUT_OF_MEMORY, .other(reason: "why")),
    (qmark_curl_result(rawValue: 1), .other(reason: "why")),
    (qmark_curl_result(rawValue: 61), .other(reason: "why")),
    (qmark_curl_result(rawValue: 999), .other(reason: "why")),
  ]

  @Test("Without a proxy, before the connection stands", arguments: connections)
  func connection(result: qmark_curl_result, failure: HTTPFailure) {
    #expect(outcome(result).failure == failure)
  }

  @Test("Once the connection stood, a timeout is the answer's")
  func idle() {
    var late = outcome(QMARK_CURLE_OPERATION_TIMEDOUT)
    late.wasConnected = true
    #expect(late.failure == .idleTimedOut)
  }

  @Test("A reset in the handshake tells nothing of the certificate", arguments: [ECONNRESET, EPIPE])
  func handshake(error: Int32) {
    var reset = outcome(QMARK_CURLE_SSL_CONNECT_ERROR)
    reset.systemError = error
    #expect(reset.failure == .cutOff)
  }

  @Test(
    "Where a proxy was to be connected to, it is the one that failed",
    arguments: [
      QMARK_CURLE_COULDNT_CONNECT, QMARK_CURLE_RECV_ERROR, QMARK_CURLE_SEND_ERROR, QMARK_CURLE_GOT_NOTHING,
    ])
  func proxy(result: qmark_curl_result) {
    var refused = outcome(result)
    refused.usedProxy = true
    #expect(refused.failure == .proxy(reason: reason))
    refused.wasConnected = true
    #expect(result == QMARK_CURLE_COULDNT_CONNECT || refused.failure == .cutOff)
  }

  @Test("A proxy's answer to CONNECT", arguments: [(200, false), (204, false), (403, true), (407, true), (502, true)])
  func tunnel(status: Int, isRefusal: Bool) {
    for result in [QMARK_CURLE_RECV_ERROR, QMARK_CURLE_COULDNT_CONNECT] {
      var refused = outcome(result)
      refused.usedProxy = isRefusal
      refused.tunnelStatus = status
      #expect((refused.failure == .proxy(reason: reason)) == isRefusal)
    }
    var distrusted = outcome(QMARK_CURLE_PEER_FAILED_VERIFICATION)
    (distrusted.usedProxy, distrusted.tunnelStatus) = (true, 200)
    #expect(distrusted.failure == .untrusted(reason: reason))
  }

  @Test("A proxy of an unknown kind is never connected to")
  func unknownProxy() {
    let text = "Unsupported proxy scheme for 'odd://me:secret@host'"
    let outcome = CurlOutcome(result: QMARK_CURLE_COULDNT_CONNECT, reason: text)
    #expect(outcome.failure == .proxy(reason: "Unsupported proxy scheme for 'odd://***@host'"))
  }

  @Test(
    "User names and passwords are not told",
    arguments: [
      ("no at sign", "no at sign"), ("for 'http://me:pw@host'", "for 'http://***@host'"),
      ("for 'http://me:p@w@host'", "for 'http://***@host'"), ("in 'me:pw@[host'", "in '***@[host'"),
      ("in me:pw@host now", "in ***@host now"), ("'http://me:a b@host:1/'", "'http://***@host:1/'"), ("@", "***@"),
    ])
  func hidesCredentials(text: String, shown: String) {
    #expect(CurlOutcome.withoutCredentials(text) == shown)
  }
}
