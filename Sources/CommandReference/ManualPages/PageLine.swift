/// A line of a rendered page and how far it is indented.
struct PageLine {
  var bytes: [UInt8]
  var indent: Int
  /// Where an underlined value begins right after what stands before it.
  var values: [Int] = []

  init(_ line: ArraySlice<UInt8>) { self = line.withUnsafeBufferPointer(PageLine.init) }

  /// Reads a line that lies in memory.
  private init(_ line: UnsafeBufferPointer<UInt8>) {
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: " ") || line[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var start = 0
    while start < end, line[start] == UInt8(ascii: " ") { start += 1 }
    indent = start
    bytes = Array(line[..<end])
    var place = start
    while place < end, line[place] != RenderedText.valueMark { place += 1 }
    if place < end { takeMarks() }
  }

  /// Takes the marks out of the line and notes where they stood.
  private mutating func takeMarks() {
    for (count, place) in bytes.indices.filter({ bytes[$0] == RenderedText.valueMark }).enumerated() {
      values.append(place - count)
    }
    bytes.removeAll { $0 == RenderedText.valueMark }
    indent = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
  }

  /// The lines of a text.
  static func lines(of text: [UInt8]) -> [PageLine] {
    text.withUnsafeBufferPointer { text in
      var lines: [PageLine] = []
      lines.reserveCapacity(text.count / 48)
      var start = 0
      for index in text.indices where text[index] == UInt8(ascii: "\n") {
        lines.append(PageLine(UnsafeBufferPointer(rebasing: text[start..<index])))
        start = index + 1
      }
      lines.append(PageLine(UnsafeBufferPointer(rebasing: text[start...])))
      return lines
    }
  }

  var isBlank: Bool { indent == bytes.count }

  /// Whether it is the heading of a section.
  var isHeading: Bool { indent == 0 && !isBlank }

  /// Where the text begins after a bullet or a quotation mark, if there is one.
  var start: Int {
    guard indent < bytes.count, let width = Self.bulletWidth(bytes[indent...]) else { return indent }
    var start = indent + width
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return start
  }

  /// How many bytes of `text` are a bullet with its blank, or a quotation mark.
  private static func bulletWidth(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "'"): return 1
    case UInt8(ascii: "o"), UInt8(ascii: "*"): return text.dropFirst().first == UInt8(ascii: " ") ? 2 : nil
    // A circle, as mandoc writes it in ASCII.
    case UInt8(ascii: "O"): return text.dropFirst().starts(with: "  ".utf8) ? 2 : nil
    case 0xC2...: break
    default: return nil
    }
    let width = 1 + text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    let next = text.dropFirst(width).first
    let isQuotation = text.starts(with: "“".utf8) || text.starts(with: "‘".utf8)
    return next == UInt8(ascii: " ") || isQuotation ? width : nil
  }

  /// Whether a flag may stand at `offset`.
  func mayBeFlag(at offset: Int) -> Bool {
    offset < bytes.count && (bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+"))
  }
}
