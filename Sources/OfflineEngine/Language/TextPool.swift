/// Short texts in one run of bytes.
struct TextPool: Sendable {
  /// Where a text of at most 255 bytes stands; 0 for the empty one.
  typealias Reference = UInt32

  /// The bytes of all texts.
  private(set) var bytes: Column<UInt8>

  init(bytes: Column<UInt8> = Column()) { self.bytes = bytes }

  mutating func add(_ text: String) -> Reference {
    let start = bytes.count
    for byte in text.utf8.prefix(255) { bytes.append(byte) }
    let count = bytes.count - start
    return count == 0 ? 0 : Reference(start << 8 | count)
  }

  subscript(reference: Reference) -> String {
    let start = Int(reference >> 8)
    return bytes.withUnsafeBufferPointer { $0.text(start..<start + Int(reference & 0xFF)) }
  }
}
