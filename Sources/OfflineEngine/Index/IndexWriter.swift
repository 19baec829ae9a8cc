/// Puts columns one after the other.
struct IndexWriter {
  private var columns: [IndexColumn] = []
  private var content: [UInt8] = []

  mutating func add<Element>(_ column: Column<Element>) {
    columns.append(
      IndexColumn(
        offset: UInt32(content.count), count: UInt32(column.count), stride: UInt32(MemoryLayout<Element>.stride)))
    column.withUnsafeBufferPointer { content += UnsafeRawBufferPointer($0) }
    pad()
  }

  /// The file: the header, the table and the columns.
  func file(texts: UInt64) -> [UInt8] {
    let start = UInt32(MemoryLayout<IndexHeader>.size + columns.count * MemoryLayout<IndexColumn>.stride)
    let table = columns.map { IndexColumn(offset: $0.offset + start, count: $0.count, stride: $0.stride) }
    let body = table.withUnsafeBytes { Array($0) } + content
    let header = IndexHeader(
      columns: UInt32(columns.count), texts: texts, checksum: body.withUnsafeBytes(IndexChecksum.of))
    return withUnsafeBytes(of: header) { Array($0) } + body
  }

  /// Every column begins at a multiple of 8.
  private mutating func pad() {
    while content.count % 8 != 0 { content.append(0) }
  }
}
