#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A record of a knowledge file: `key: value` lines up to a blank line.
///
/// Lines that begin with `#` are comments. A value may hold anything but a newline.
package struct KnowledgeRecord: Sendable {
  /// One `key: value` line.
  package struct Field: Sendable {
    /// What stands before the colon.
    package var key: String
    /// What stands after it, without the blanks around it.
    package var value: String
    /// The line's number in its file, from 1.
    package var line: Int

    /// Makes a field.
    package init(key: String, value: String, line: Int) {
      self.key = key
      self.value = value
      self.line = line
    }
  }

  /// The fields, in order; keys may repeat.
  package var fields: [Field]

  /// Makes a record.
  package init(fields: [Field]) {
    self.fields = fields
  }

  /// The first value of `key`.
  package subscript(_ key: String) -> String? { fields.first { $0.key == key }?.value }

  /// Every value of `key`, in order.
  package func values(of key: String) -> [String] { fields.filter { $0.key == key }.map(\.value) }
}

extension KnowledgeFile {
  /// The records of the file, in order.
  package var records: [KnowledgeRecord] { KnowledgeRecord.read(bytes) }
}

extension KnowledgeRecord {
  /// The records in `bytes` whose first key is wanted, in order; a line without a colon is read as a key with an empty
  /// value.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, where isWanted: (_ key: String) -> Bool = { _ in true }
  ) -> [KnowledgeRecord] {
    var records: [KnowledgeRecord] = []
    var fields: [Field] = []
    var isSkipping = false
    var position = 0
    var line = 0
    while position < bytes.count {
      line += 1
      let end = lineEnd(bytes, from: position)
      let content = trimmed(bytes, position, end)
      position = end + 1
      if content.isEmpty {
        if !fields.isEmpty { records.append(KnowledgeRecord(fields: fields)) }
        fields = []
        isSkipping = false
      } else if bytes[content.lowerBound] != UInt8(ascii: "#"), !isSkipping {
        if fields.isEmpty { isSkipping = !isWanted(key(bytes, content)) }
        if !isSkipping { fields.append(field(bytes, content, line: line)) }
      }
    }
    if !fields.isEmpty { records.append(KnowledgeRecord(fields: fields)) }
    return records
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> String {
    text(bytes, trimmed(bytes, line.lowerBound, line.first { bytes[$0] == UInt8(ascii: ":") } ?? line.upperBound))
  }

  private static func field(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, line number: Int) -> Field {
    let colon = line.first { bytes[$0] == UInt8(ascii: ":") } ?? line.upperBound
    let key = trimmed(bytes, line.lowerBound, colon)
    let value = trimmed(bytes, min(colon + 1, line.upperBound), line.upperBound)
    return Field(key: text(bytes, key), value: text(bytes, value), line: number)
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var start = start
    var end = end
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
