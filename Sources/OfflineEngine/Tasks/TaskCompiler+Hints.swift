extension TaskCompiler {
  /// Adds the programs that a form runs, each once; a name that no way to ask has becomes a word of its own.
  mutating func readPrograms(of line: Range<Int>, _ bytes: Bytes) {
    for program in ProgramScan.programs(of: line, bytes) {
      let word = lexicon.word(bytes, program) ?? lexicon.internName(bytes, program)
      if !phrasing.contains(word) { phrasing.append(word) }
    }
  }

  /// Adds the known words of a description or a form, each once, without prepositions and the like.
  mutating func readHints(of line: Range<Int>, _ bytes: Bytes) {
    tokens.removeAll(keepingCapacity: true)
    for run in Self.runs(of: line, bytes) { TextReader.read(bytes, run, lexicon: lexicon, into: &tokens) }
    let hints = (phrasing.lastIndex(of: TaskLibrary.Phrasing.endOfPrograms) ?? -1) + 1
    for token in tokens where token.word >= 0 && !phrasing[hints...].contains(token.word) {
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
