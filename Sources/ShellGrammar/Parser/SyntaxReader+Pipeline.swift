extension SyntaxReader {
  /// Reads a pipeline with the `time` and `!` before it.
  mutating func readPipeline() -> Pipeline {
    let start = position
    var pipeline = Pipeline(commands: [], range: text.range(start, start))
    let hasPrefix = readPipelinePrefix(&pipeline)
    if hasPrefix, endsBarePrefix() {
      let here = text.range(position, position)
      pipeline.commands = [.simple(SimpleCommand(words: [], range: here))]
      pipeline.range = text.range(start, position)
      return pipeline
    }
    pipeline.commands.append(readCommand())
    while true {
      let before = position
      skipBlanks()
      guard byte(at: position) == .bar, byte(at: position + 1) != .bar else {
        position = before
        break
      }
      let length = byte(at: position + 1) == .ampersand ? 2 : 1
      pipeline.operators.append(
        .init(includesStandardError: length == 2, range: text.range(position, position + length)))
      position += length
      skipNewlines()
      if peekReservedWord() == .not {
        reportUnexpected()
        position += 1
        skipBlanks()
      }
      pipeline.commands.append(readCommand())
    }
    pipeline.range = text.range(start, position)
    return pipeline
  }

  /// Reads `time`, `time -p` and `!`, as often as they come; whether there were any.
  private mutating func readPipelinePrefix(_ pipeline: inout Pipeline) -> Bool {
    var hasPrefix = false
    while let word = peekReservedWord(), word == .time || word == .not {
      hasPrefix = true
      let start = position
      position += word.rawValue.utf8.count
      if word == .not {
        pipeline.negations.append(text.range(start, position))
        stepOverBlanks()
        continue
      }
      let isPOSIX = readTimeOption()
      let before = pipeline.time
      pipeline.time = .init(
        isPOSIXFormat: isPOSIX || before?.isPOSIXFormat == true,
        range: before.map { $0.range.union(text.range(start, position)) } ?? text.range(start, position))
      stepOverBlanks()
    }
    return hasPrefix
  }

  /// Goes past blanks, but not back to where a bare `!` or `time` ends when nothing follows.
  private mutating func stepOverBlanks() {
    let before = position
    skipBlanks()
    if position >= end || text.bytes[position] == .newline { position = before }
  }

  /// Reads `-p` and `--` after `time`; whether there was a `-p`.
  private mutating func readTimeOption() -> Bool {
    var isPOSIX = false
    for option in ["-p", "--"] {
      let before = position
      skipBlanks()
      let stop = position + 2
      if stop <= end, text.string(position, stop) == option, endsWord(stop) {
        position = stop
        isPOSIX = isPOSIX || option == "-p"
      } else {
        position = before
      }
    }
    return isPOSIX
  }

  /// Whether `time` or `!` may stand alone before what follows.
  private mutating func endsBarePrefix() -> Bool {
    let before = position
    skipBlanks()
    let isEnd =
      position >= end || text.bytes[position] == .newline
      || (text.bytes[position] == .semicolon && peekCloser() == nil)
    position = before
    return isEnd
  }
}
