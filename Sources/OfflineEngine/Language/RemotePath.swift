/// A path on another machine, as scp takes it: `server:/var/log`, `alice@server:~/a.txt`.
enum RemotePath {
  /// Where the host ends; nil where the text is something else, such as a URL.
  static func colon(in bytes: Bytes, _ range: Range<Int>) -> Int? {
    guard let colon = range.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon + 1 < range.upperBound else {
      return nil
    }
    let host = range.lowerBound..<colon
    guard host.count > 1, bytes[host.lowerBound].isAlphanumeric, host.allSatisfy({ isOfHost(bytes[$0]) }),
      host.contains(where: { bytes[$0].isLetter })
    else { return nil }
    return beginsPath(bytes, colon + 1..<range.upperBound) ? colon : nil
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@")].contains(byte)
  }

  /// `/a`, `~`, `./a`; `//` is of a URL.
  private static func beginsPath(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    if bytes[range.lowerBound] == UInt8(ascii: "~") { return true }
    if bytes.range(range.prefix(2), equals: "//") { return false }
    return bytes[range.lowerBound] == UInt8(ascii: "/") || bytes.range(range.prefix(2), equals: "./")
  }
}
