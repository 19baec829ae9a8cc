#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The lines of knowledge files, read in place: `key: value` lines, with a break between records.
struct RecordLines: Sequence, IteratorProtocol {
  /// What a line is.
  enum Line {
    /// A `key: value` line: where the key and the value stand.
    case field(key: Range<Int>, value: Range<Int>)
    /// A blank line.
    case blank
  }

  private let bytes: Bytes
  private var position: Int
  private let end: Int

  init(_ bytes: Bytes, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Where the next line begins.
  var offset: Int { position }

  mutating func next() -> Line? {
    while position < end {
      let line = nextLine()
      if line.isEmpty { return .blank }
      if bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
      guard let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") }) else { continue }
      return .field(key: trimmed(line.lowerBound..<colon), value: trimmed(colon + 1..<line.upperBound))
    }
    return nil
  }

  private mutating func nextLine() -> Range<Int> {
    let start = position
    position = newline(from: start)
    let line = start..<position
    position += 1
    return trimmed(line)
  }

  private func newline(from start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, end - start) else { return end }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}
