/// The start of an index: what must hold before the rest of it is used.
struct IndexHeader: BitwiseCopyable, Equatable {
  /// `qmarkidx`, read as a little-endian number; a machine of the other order finds another one.
  var magic: UInt64 = 0x7864_696b_7261_6d71
  /// The version of the format, which changes with the layout of any column or with the meaning of a number in it.
  var version: UInt32 = 7
  /// How many columns there are.
  var columns: UInt32
  /// The fingerprint of the texts that it was made of.
  var texts: UInt64
  /// The checksum of all bytes after the header.
  var checksum: UInt64
}

/// Where a column stands.
struct IndexColumn: BitwiseCopyable {
  /// The offset from the start of the file, a multiple of 8.
  var offset: UInt32
  /// The number of values.
  var count: UInt32
  /// The bytes of a value.
  var stride: UInt32
  private var padding: UInt32 = 0

  init(offset: UInt32, count: UInt32, stride: UInt32) {
    self.offset = offset
    self.count = count
    self.stride = stride
  }
}

/// A checksum of bytes, eight at a time in four lanes; what is left of them after a multiple of 32 is read bytewise.
enum IndexChecksum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    let whole = bytes.count & ~31
    var offset = 0
    while offset < whole {
      lanes.0 = mixed(lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      lanes.1 = mixed(lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      lanes.2 = mixed(lanes.2, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      lanes.3 = mixed(lanes.3, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += 32
    }
    var sum = mixed(mixed(lanes.0, lanes.1), mixed(lanes.2, lanes.3))
    for index in whole..<bytes.count { sum = mixed(sum, UInt64(bytes[index])) }
    return mixed(sum, UInt64(bytes.count))
  }

  /// One-to-one in each of the two, so that a single changed word always shows.
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* factor
    return product ^ product >> 29
  }
}
