/// A URL, divided as RFC 3986 divides it, with the places of its parts.
struct URLText {
  var scheme: Range<Int>
  /// `user` or `user:password`.
  var user: Range<Int>?
  var hasPassword = false
  var host: Range<Int>
  var port: Range<Int>?
  var path: Range<Int>
  /// With its question mark.
  var query: Range<Int>?
  /// With its sign.
  var fragment: Range<Int>?

  /// Divides a URL that has a scheme and a host, or nothing in the host's place; nil where it is none.
  init?(_ bytes: [UInt8]) {
    var scanner = ValueScanner(bytes)
    let isPlain = bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    scheme = scanner.skip { ValueScanner.isLetter($0) || ValueScanner.isDigit($0) || "+-.".utf8.contains($0) }
    guard isPlain, let first = bytes.first, ValueScanner.isLetter(first), scanner.take("://") else { return nil }
    let authority = scanner.skip { !"/?#".utf8.contains($0) }
    let start: Int
    if let at = bytes[authority].lastIndex(of: UInt8(ascii: "@")) {
      user = authority.lowerBound..<at
      hasPassword = bytes[authority.lowerBound..<at].contains(UInt8(ascii: ":"))
      start = at + 1
    } else {
      start = authority.lowerBound
    }
    var end = authority.upperBound
    if let colon = bytes[start..<end].lastIndex(of: UInt8(ascii: ":")),
      bytes[(colon + 1)..<end].allSatisfy(ValueScanner.isDigit),
      bytes[start] != UInt8(ascii: "[") || bytes[colon - 1] == UInt8(ascii: "]")
    {
      port = (colon + 1)..<end
      end = colon
    }
    host = start..<end
    path = scanner.skip { !"?#".utf8.contains($0) }
    if scanner.peek == UInt8(ascii: "?") { query = scanner.skip { $0 != UInt8(ascii: "#") } }
    if !scanner.isAtEnd { fragment = scanner.position..<bytes.count }
    let name = String(decoding: bytes[host], as: UTF8.self)
    guard host.isEmpty ? user == nil && port == nil : HostName.isHost(name) else { return nil }
    if let port, HostName.port(String(decoding: bytes[port], as: UTF8.self)) == nil { return nil }
    if let fragment, bytes[fragment].dropFirst().contains(UInt8(ascii: "#")) { return nil }
    if bytes[path.lowerBound...].contains(where: { "[]".utf8.contains($0) }) { return nil }
  }
}
