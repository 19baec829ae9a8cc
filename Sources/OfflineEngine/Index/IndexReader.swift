/// Takes columns from an index in the order in which they were written.
struct IndexReader {
  private let bytes: UnsafeRawBufferPointer
  private let columns: UInt32
  private var next: UInt32 = 0

  /// Nil where the bytes are no index of this version, made of the texts of this fingerprint, or are damaged. The damage is
  /// not looked for in an index that is part of the program itself, so that only what is asked of it is read.
  init?(_ bytes: UnsafeRawBufferPointer, texts: UInt64, isOwn: Bool) {
    let size = MemoryLayout<IndexHeader>.size
    guard bytes.count >= size, UInt(bitPattern: bytes.baseAddress) % 8 == 0 else { return nil }
    let header = bytes.load(as: IndexHeader.self)
    let body = UnsafeRawBufferPointer(rebasing: bytes[size...])
    guard header == IndexHeader(columns: header.columns, texts: texts, checksum: header.checksum),
      Int(header.columns) * MemoryLayout<IndexColumn>.stride <= body.count,
      isOwn || header.checksum == IndexChecksum.of(body)
    else { return nil }
    self.bytes = bytes
    columns = header.columns
  }

  /// Whether every column was taken.
  var isAtEnd: Bool { next == columns }

  /// The next column; nil where there is none, or none of such values.
  mutating func column<Element: BitwiseCopyable>(of type: Element.Type) -> Column<Element>? {
    guard next < columns else { return nil }
    let place = MemoryLayout<IndexHeader>.size + Int(next) * MemoryLayout<IndexColumn>.stride
    let column = bytes.load(fromByteOffset: place, as: IndexColumn.self)
    next += 1
    let stride = MemoryLayout<Element>.stride
    let start = Int(column.offset)
    guard Int(column.stride) == stride, start % 8 == 0, start + Int(column.count) * stride <= bytes.count else {
      return nil
    }
    let values = UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(column.count) * stride])
    return Column(viewing: values.assumingMemoryBound(to: Element.self))
  }
}
