/// Names of hosts and users, and ports after them.
enum HostName {
  /// Whether a text may be the name or address of a host.
  static func isHost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 253 else { return false }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") { return isIPv6(String(text.dropFirst().dropLast())) }
    let isName = bytes.allSatisfy { ValueScanner.isNameByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    return isName && first != UInt8(ascii: "-") && first != UInt8(ascii: ".")
  }

  static func isIPv6(_ text: String) -> Bool { IPAddress(text)?.isIPv6 == true }

  static func isUser(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"@:/\"'`$\\".utf8.contains($0) }
  }

  /// A port as a number.
  static func port(_ text: some StringProtocol) -> Int? {
    guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy(ValueScanner.isDigit), let port = Int(text),
      port <= 65_535
    else { return nil }
    return port
  }

  /// `host`, `host:port` or `[address]:port`; nil where it is none.
  static func hostAndPort(_ text: String) -> (host: String, port: Int?)? {
    if isHost(text) { return (text, nil) }
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
      let port = port(text[text.utf8.index(after: colon)...])
    else { return nil }
    let host = String(text[..<colon])
    return isHost(host) ? (host, port) : nil
  }

  /// The parts between colons, of which those in square brackets are one.
  static func colonParts(_ text: String) -> [String] {
    var parts: [String] = [""]
    var isBracketed = false
    for character in text {
      if character == "[" { isBracketed = true } else if character == "]" { isBracketed = false }
      if character == ":", !isBracketed { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts
  }
}
