/// A piece of text between backquotes, and what stands around it.
struct InlineCode {
  /// The pieces of `line`, without their backquotes.
  var spans: [String] = []
  /// The line without them.
  var rest = ""

  /// Reads `line`; a backquote without its partner is text.
  init(_ line: String) {
    let bytes = Array(line.utf8)
    var closers = Self.runs(in: bytes)
    var around: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "`") else {
        around.append(bytes[position])
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
      let count = end - position
      // Runs are kept last first, so that those behind are dropped at the end.
      while let run = closers[count]?.last, run < end { closers[count]?.removeLast() }
      guard let close = closers[count]?.last else {
        around += bytes[position..<end]
        position = end
        continue
      }
      spans.append(CommandText.trimmed(String(decoding: bytes[end..<close], as: UTF8.self)))
      position = close + count
    }
    rest = CommandText.trimmed(String(decoding: around, as: UTF8.self))
  }

  /// Where runs of so many backquotes begin, the last first.
  private static func runs(in bytes: [UInt8]) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var position = bytes.count
    while position > 0 {
      guard bytes[position - 1] == UInt8(ascii: "`") else {
        position -= 1
        continue
      }
      let end = position
      while position > 0, bytes[position - 1] == UInt8(ascii: "`") { position -= 1 }
      runs[end - position, default: []].append(position)
    }
    return runs
  }
}
