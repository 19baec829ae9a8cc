/// Finds the sentence of running text that tells of a flag which no option list has: "With -f option, …".
struct ProseMention {
  private let paragraphs: [[UInt8]]

  init(_ lines: some Sequence<PageLine>) {
    var paragraphs: [[UInt8]] = []
    var text: [UInt8] = []
    for line in lines {
      if line.isBlank || line.isHeading {
        if !text.isEmpty { paragraphs.append(text) }
        text = []
      } else {
        if !text.isEmpty { text.append(UInt8(ascii: " ")) }
        text += line.bytes[line.indent...]
      }
    }
    if !text.isEmpty { paragraphs.append(text) }
    self.paragraphs = paragraphs
  }

  /// The first sentence with the flag as a word in it; empty where there is none.
  func sentence(_ flag: String) -> String {
    let mark = Array(flag.utf8)
    for paragraph in paragraphs {
      guard let place = Self.place(of: mark, in: paragraph) else { continue }
      var start = 0
      while start < paragraph.count {
        let end = FirstSentence.end(of: paragraph, from: start)
        if place < end {
          let text = paragraph[start..<end].drop { $0 == UInt8(ascii: " ") }
          return text.contains(UInt8(ascii: " ")) ? FirstSentence.of(Array(text)) : ""
        }
        start = end + 1
      }
    }
    return ""
  }

  private static func place(of mark: [UInt8], in text: [UInt8]) -> Int? {
    var index = 0
    while let first = text[index...].firstIndex(of: mark[0]) {
      let end = first + mark.count
      if end > text.count { return nil }
      let isWhole =
        (first == 0 || text[first - 1] == UInt8(ascii: " ")) && (end == text.count || !isNameByte(text[end]))
      if isWhole, text[first..<end].elementsEqual(mark) { return first }
      index = first + 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
