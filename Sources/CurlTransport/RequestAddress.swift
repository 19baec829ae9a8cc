/// What has to be known of an `http` or `https` URL before libcurl reads it.
struct RequestAddress: Hashable {
  /// The port it names, or its scheme's.
  let port: UInt16

  /// Nil where libcurl must not see it: another scheme, no host, a blank or a control character.
  init?(_ url: String) {
    guard !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7f }) else { return nil }
    guard let mark = url.firstRange(of: "://") else { return nil }
    let scheme = url[..<mark.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let authority = url[mark.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    guard let port = Self.port(of: host, standard: scheme == "https" ? 443 : 80) else { return nil }
    self.port = port
  }

  private static func port(of host: Substring, standard: UInt16) -> UInt16? {
    let afterBrackets = host.lastIndex(of: "]").map { host[$0...] } ?? host
    guard let colon = afterBrackets.lastIndex(of: ":") else { return host.isEmpty ? nil : standard }
    let digits = host[host.index(after: colon)...]
    if colon == host.startIndex { return nil }
    return digits.isEmpty ? standard : UInt16(digits)
  }
}
