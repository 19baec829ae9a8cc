internal import HTTPTransport

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a request is sent with beside what it says itself.
struct CurlSettings: Sendable {
  let userAgent: String
  let certificateFile: String?

  init(userAgent: String, request: HTTPRequest) {
    self.userAgent = userAgent
    certificateFile = request.certificateFile ?? Self.environmentCertificateFile
  }

  /// libcurl leaves this variable of OpenSSL's to the programs that use it.
  private static var environmentCertificateFile: String? {
    getenv("SSL_CERT_FILE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
