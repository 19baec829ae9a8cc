import ShellGrammar

/// A script and where its bytes stand in the command that is explained: a script inside a word has its own offsets.
struct SourceFrame {
  let script: ParsedScript
  private var places: (starts: [Int], ends: [Int])?

  /// The frame of the command itself.
  init(_ script: ParsedScript) { self.script = script }

  /// The frame of a script that is the text of some bytes of arguments, with blanks between them.
  init(_ script: ParsedScript, in pieces: [(argument: ArgumentText, bytes: Range<Int>)], of frame: SourceFrame) {
    self.script = script
    var starts: [Int] = []
    var ends: [Int] = []
    for (argument, bytes) in pieces {
      if let last = ends.last {
        starts.append(last)
        ends.append(frame.outer(argument.word.range).start)
      }
      for offset in bytes {
        let range = frame.outer(argument.innerRange(offset..<(offset + 1)))
        starts.append(range.start)
        ends.append(range.end)
      }
    }
    places = (starts, ends)
  }

  /// Where a range of the script stands in the command.
  func outer(_ range: SourceRange) -> SourceRange {
    guard let places else { return range }
    guard let last = places.ends.last else { return SourceRange(0, 0) }
    let start = range.start < places.starts.count ? places.starts[range.start] : last
    let end = range.end > 0 && range.end <= places.ends.count ? places.ends[range.end - 1] : start
    return SourceRange(start, max(start, end))
  }
}
