extension TaskCompiler {
  /// Adds the known words of a description or a form, each once, without prepositions and the like.
  mutating func readHints(of line: Range<Int>, _ bytes: Bytes) {
    tokens.removeAll(keepingCapacity: true)
    for run in Self.runs(of: line, bytes) { TextReader.read(bytes, run, lexicon: lexicon, into: &tokens) }
    for token in tokens where token.word >= 0 && !phrasing.contains(token.word) {
      if token.wordClass.isFunction || token.wordClass.isDropped { continue }
      phrasing.append(token.word)
    }
  }

  /// The runs of letters of a line, those in `{{name}}` left out.
  private static func runs(of line: Range<Int>, _ bytes: Bytes) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var depth = 0
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound {
      let byte = index < line.upperBound ? bytes[index] : UInt8(ascii: " ")
      if byte.isLetter || byte >= 0x80 { continue }
      if depth == 0, index - start > 1 { runs.append(start..<index) }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      start = index + 1
    }
    return runs
  }
}
