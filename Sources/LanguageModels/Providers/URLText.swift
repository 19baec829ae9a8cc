import HTTPTransport

/// URLs as text: paths are put onto a base that readers write in several ways.
enum URLText {
  /// `base` with `path` at its end, its query kept after that.
  ///
  /// A version that `path` begins with is not put on twice, and a base that ends in all of `path` is taken as it is.
  static func joined(_ base: String, _ path: String, version: String = "", query: String = "") -> String {
    let cut = base.firstIndex { $0 == "?" || $0 == "#" } ?? base.endIndex
    var place = String(base[..<cut])
    while place.hasSuffix("/") { place.removeLast() }
    if !place.hasSuffix(path) {
      if !version.isEmpty, !place.hasSuffix("/" + version) { place += "/" + version }
      place += path
    }
    let ownQuery = base[cut...].hasPrefix("?") ? String(base[cut...].dropFirst().prefix { $0 != "#" }) : ""
    let queries = [ownQuery, query].filter { !$0.isEmpty }.joined(separator: "&")
    return queries.isEmpty ? place : place + "?" + queries
  }

  /// The host of a URL, in lower case, without user and port.
  static func host(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "" }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return host[...end].lowercased() }
    return host.prefix { $0 != ":" }.lowercased()
  }

  /// A URL without the user, the password and the query, which may hold secrets.
  static func shown(_ url: String) -> String {
    let bare = String(url.prefix { $0 != "?" && $0 != "#" })
    guard let scheme = bare.firstRange(of: "://") else { return bare }
    let rest = bare[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return bare }
    return String(bare[..<scheme.upperBound] + rest[rest.index(after: at)...])
  }

  /// `text` as one segment of a path, or a value of a query.
  static func escaped(_ text: String, keeping kept: String = "") -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8).union(kept.utf8)
    return text.utf8.reduce(into: "") { escaped, byte in
      if plain.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

extension URLText {
  /// A URL with stars for its password and for values of its query that may be keys.
  static func masked(_ url: String) -> String {
    var url = url
    if let scheme = url.firstRange(of: "://") {
      let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
      if let at = authority.lastIndex(of: "@") { url.replaceSubrange(scheme.upperBound..<at, with: "****") }
    }
    guard let mark = url.firstIndex(of: "?") else { return url }
    let values = url[url.index(after: mark)...].split(separator: "&", omittingEmptySubsequences: false).map { pair in
      let name = pair.prefix { $0 != "=" }
      return name.count < pair.count && HTTPHeader(String(name), "").isSecret ? name + "=****" : pair
    }
    return String(url[...mark]) + values.joined(separator: "&")
  }
}
