internal import HTTPTransport

/// A request's header fields as libcurl takes them.
enum RequestHeaders {
  /// The lines; refuses what would end a field early and begin another.
  static func lines(of request: HTTPRequest) throws(HTTPFailure) -> [String] {
    var lines: [String] = []
    for header in request.headers {
      guard isName(header.name), isValue(header.value) else {
        throw .other(reason: "a header field holds a line break or another control character, or its name is none")
      }
      lines.append(line(header))
    }
    return lines + suppressed(in: request)
  }

  /// libcurl takes a field without a value for one that it shall not send, unless a semicolon ends it.
  private static func line(_ header: HTTPHeader) -> String {
    let isEmpty = header.value.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return isEmpty ? "\(header.name);" : "\(header.name): \(header.value)"
  }

  /// What libcurl would add to a body by itself: waiting for a `100 Continue`, and the type of a web form.
  private static func suppressed(in request: HTTPRequest) -> [String] {
    guard request.method == .post else { return [] }
    let given = request.headers.map { $0.name.lowercased() }
    return ["Expect", "Content-Type"].filter { !given.contains($0.lowercased()) }.map { "\($0):" }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(isTokenByte)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default:
      "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func isValue(_ value: String) -> Bool {
    value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7f) || $0 == UInt8(ascii: "\t") }
  }
}
