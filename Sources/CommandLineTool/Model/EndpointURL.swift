#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A URL of settings, taken apart: `http` or `https`, a host, perhaps a port and a path, and nothing else.
struct EndpointURL: Hashable, Sendable {
  var isSecure: Bool
  /// Without the brackets of an IPv6 address.
  var host: String
  var port: Int?
  /// Empty, or beginning with a slash and not ending with one.
  var path: String

  /// Reads a URL; nil where it is none, or has a user, a password, a query or a fragment, which belong elsewhere.
  init?(_ text: String) {
    let schemes = [("https://", true), ("http://", false)]
    guard let (scheme, isSecure) = schemes.first(where: { text.lowercased().hasPrefix($0.0) }) else { return nil }
    self.isSecure = isSecure
    let rest = text.dropFirst(scheme.count)
    guard rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      !rest.contains(where: { #"@?#\"<>`{}|^"#.contains($0) })
    else { return nil }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    path = String(rest[slash...])
    while path.hasSuffix("/") { path.removeLast() }
    guard let (host, port) = Self.authority(rest[..<slash]) else { return nil }
    (self.host, self.port) = (host, port)
  }

  /// The URL without a slash at its end.
  var text: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return (isSecure ? "https://" : "http://") + name + (port.map { ":\($0)" } ?? "") + path
  }

  /// Whether nothing that is sent there leaves this machine.
  var isLoopback: Bool {
    if host == "localhost" || host.hasSuffix(".localhost") { return true }
    guard let address = Self.address(host) else { return false }
    return address.count == 4 ? address[0] == 127 : address == [UInt8](repeating: 0, count: 15) + [1]
  }

  /// Whether the host is of this machine or a private network: its names and addresses mean nothing outside.
  var isPrivate: Bool {
    if isLoopback { return true }
    guard let address = Self.address(host) else {
      let endings = [".local", ".lan", ".internal", ".home.arpa"]
      // A name without a dot; a number would be an address in another spelling.
      let isSingle = !host.contains(".") && !host.contains(":") && host.first?.isLetter == true
      return isSingle || endings.contains { host.hasSuffix($0) }
    }
    if address.count == 16 { return address[0] & 0xFE == 0xFC || address[0] == 0xFE && address[1] & 0xC0 == 0x80 }
    switch (address[0], address[1]) {
    case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127): return true
    default: return false
    }
  }

  private static func authority(_ text: Substring) -> (host: String, port: Int?)? {
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      let host = String(text[text.index(after: text.startIndex)..<end])
      guard address(host)?.count == 16 || host.hasPrefix("::ffff:") && address(host) != nil else { return nil }
      return port(text[text.index(after: end)...]).map { (host.lowercased(), $0) }
    }
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let host = text[..<colon].lowercased()
    let isName = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard isName, !host.isEmpty, !host.hasPrefix("."), !host.hasPrefix("-") else { return nil }
    return port(text[colon...]).map { (host, $0) }
  }

  /// The number after the colon; nil inside where there is none, nil where it is no port.
  private static func port(_ text: Substring) -> Int?? {
    if text.isEmpty { return .some(nil) }
    guard text.hasPrefix(":"), text.utf8.count <= 6, text.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(text.dropFirst()), (1...65535).contains(port)
    else { return nil }
    return port
  }

  /// The bytes of an address in its usual spelling, 4 or 16; an IPv4 address inside IPv6 is given as the former.
  private static func address(_ host: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, host, &bytes) == 1 { return Array(bytes[..<4]) }
    guard inet_pton(AF_INET6, host, &bytes) == 1 else { return nil }
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    return isMapped ? Array(bytes[12...]) : bytes
  }
}
