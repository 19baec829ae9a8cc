/// An address of the Internet protocol.
struct IPAddress: Hashable {
  /// Its bytes: 4, or 16 of version 6.
  var bytes: [UInt8]

  var isIPv6: Bool { bytes.count == 16 }

  /// Reads an address; nil where it is none.
  init?(_ text: some StringProtocol) {
    guard let bytes = text.utf8.contains(UInt8(ascii: ":")) ? Self.version6(String(text)) : Self.version4(String(text))
    else { return nil }
    self.bytes = bytes
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  private static func version4(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      // A leading zero is octal to some programs.
      guard part.utf8.allSatisfy(ValueScanner.isDigit), let byte = UInt8(part),
        part.utf8.count == 1 || !part.hasPrefix("0")
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func version6(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= 45 else { return nil }
    let halves = text.split(separator: "::", omittingEmptySubsequences: false).map(String.init)
    guard halves.count <= 2, let head = groups(halves[0]) else { return nil }
    if halves.count == 1 { return head.count == 16 ? head : nil }
    guard let tail = groups(halves[1]), head.count + tail.count <= 14 else { return nil }
    return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: String) -> [UInt8]? {
    if text.isEmpty { return [] }
    var bytes: [UInt8] = []
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, group) in groups.enumerated() {
      if index == groups.count - 1, group.utf8.contains(UInt8(ascii: ".")) {
        guard let last = version4(String(group)) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(group.utf8.count), group.utf8.first != UInt8(ascii: "+"),
          let value = UInt16(group, radix: 16)
        else { return nil }
        bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
      }
    }
    return bytes
  }

  /// The address with all bits after `length` set to 0 or to 1.
  func masked(_ length: Int, filledWith bit: UInt8) -> IPAddress {
    var masked = bytes
    for index in bytes.indices {
      let kept = max(0, min(8, length - index * 8))
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> kept)
      masked[index] = bit == 0 ? masked[index] & mask : masked[index] | ~mask
    }
    return IPAddress(bytes: masked)
  }

  /// Whether it begins with the first `length` bits of `other`.
  func isIn(_ other: IPAddress, _ length: Int) -> Bool {
    bytes.count == other.bytes.count && masked(length, filledWith: 0) == other.masked(length, filledWith: 0)
  }

  /// `192.168.1.0`; version 6 with its longest row of zeros left out.
  var text: String {
    if !isIPv6 { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    var best = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    func joined(_ groups: ArraySlice<UInt16>) -> String {
      groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
    if best.isEmpty { return joined(groups[...]) }
    return joined(groups[..<best.lowerBound]) + "::" + joined(groups[best.upperBound...])
  }
}
