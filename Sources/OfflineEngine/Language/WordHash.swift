/// A 64-bit hash of lower-cased bytes, built byte by byte.
struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte.lowercased)) &* 0x0000_0100_0000_01b3
  }

  /// The hash; never 0, which stands for an empty place in `WordTable`.
  var value: UInt64 {
    let mixed = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return (mixed ^ (mixed >> 32)) | 1
  }

  static func of(_ bytes: Bytes, _ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in range { hash.add(bytes[index]) }
    return hash.value
  }

  static func of(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in text { hash.add(byte) }
    return hash.value
  }
}
