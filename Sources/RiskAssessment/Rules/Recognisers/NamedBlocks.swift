/// A text that is built into the program and has a block for each name, in the order of their bytes.
///
/// A block is a line that begins with the name, and the lines further in below it. It is found where it stands, by halving,
/// so that nothing has to be read when the program starts.
struct NamedBlocks: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Whether there is a block of this name.
  func contains(_ name: String) -> Bool { place(of: name) != nil }

  /// The lines of the block of this name.
  func lines(of name: String) -> [Substring]? {
    place(of: name).map { place in
      let block = text.withUTF8Buffer { String(decoding: $0[place], as: UTF8.self) }
      return block.utf8.split(separator: Self.newline).map(Substring.init)
    }
  }

  /// Where the text is: what tells one table from another.
  var identity: UnsafeRawPointer { UnsafeRawPointer(text.utf8Start) }

  /// The name of every block, in their order.
  var names: [Substring] {
    text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      .split(separator: "\n").filter { $0.first != " " }.map { $0.prefix { $0 != " " } }
  }

  private func place(of name: String) -> Range<Int>? {
    text.withUTF8Buffer { bytes in
      var name = name
      return name.withUTF8 { Self.place(of: $0, in: bytes) }
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>
  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  private static func place(of name: Bytes, in bytes: Bytes) -> Range<Int>? {
    var (low, high) = (0, bytes.count)
    while low < high {
      let start = blockStart(before: low + (high - low) / 2, in: bytes)
      let found = bytes[start...].prefix { $0 != newline && $0 != blank }
      if found.elementsEqual(name) { return start..<blockEnd(after: start, in: bytes) }
      if name.lexicographicallyPrecedes(found) {
        high = start
      } else {
        low = blockEnd(after: start, in: bytes)
      }
    }
    return nil
  }

  private static func isStart(_ index: Int, in bytes: Bytes) -> Bool {
    bytes[index] != blank && (index == 0 || bytes[index - 1] == newline)
  }

  private static func blockStart(before index: Int, in bytes: Bytes) -> Int {
    var index = index
    while index > 0, !isStart(index, in: bytes) { index -= 1 }
    return index
  }

  private static func blockEnd(after start: Int, in bytes: Bytes) -> Int {
    var index = start + 1
    while index < bytes.count, !isStart(index, in: bytes) { index += 1 }
    return index
  }
}
