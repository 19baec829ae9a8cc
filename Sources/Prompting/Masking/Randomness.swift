#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How random a text looks.
struct Randomness {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var hasDigit: Bool { bytes.contains(where: ScannedText.isDigit) }
  var hasLetter: Bool { bytes.contains(where: ScannedText.isLetter) }
  var hasLower: Bool { bytes.contains { (0x61...0x7A).contains($0) } }
  var hasUpper: Bool { bytes.contains { (0x41...0x5A).contains($0) } }
  var isHex: Bool { bytes.allSatisfy { ScannedText.isHexDigit($0) || $0 == UInt8(ascii: "-") } }

  /// Shannon's entropy of its bytes, in bits.
  var bits: Double {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let total = Double(bytes.count)
    return counts.reduce(0) { sum, count in
      count == 0 ? sum : sum - Double(count) / total * log2(Double(count) / total)
    }
  }

  /// Whether it may be a secret where its name says that it is one: hexadecimal digits count too.
  func looksRandom(atLeast count: Int = 20) -> Bool {
    bytes.count >= count && bytes.allSatisfy(Self.isTokenByte) && hasDigit && (hasLetter || bytes.count >= 32)
      && bits >= 2.8
  }

  /// Whether it looks like a secret by itself: all kinds of characters, and neither a hash, a path nor words.
  var looksSecret: Bool {
    bytes.count >= 20 && bytes.allSatisfy(ScannedText.isBase64Byte) && hasDigit && hasLower && hasUpper && bits >= 3.6
      && !isHex && longestWord <= 7 && bytes.first != UInt8(ascii: "/") && bytes.first != UInt8(ascii: "-")
  }

  /// The longest run of lower-case letters.
  private var longestWord: Int {
    var longest = 0
    var length = 0
    for byte in bytes {
      length = (0x61...0x7A).contains(byte) ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    ScannedText.isBase64Byte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~")
      || byte == UInt8(ascii: ":")
  }
}
