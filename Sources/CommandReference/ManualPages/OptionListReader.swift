/// Reads the entries of option lists in the lines of a page.
struct OptionListReader {
  private let lines: [PageLine]
  private var flags: [ManualFlag] = []
  private var pending: [OptionLine] = []
  /// Where descriptions begin below flags of each indentation.
  private var columns: [Int: Int] = [:]
  private var previousIsOption = false
  /// Whether entries may begin at the margin, as in a help text.
  private let allowsMargin: Bool

  init(_ lines: [PageLine], allowsMargin: Bool = false) {
    self.lines = lines
    self.allowsMargin = allowsMargin
  }

  /// The entries; flags are taken wherever an indented line begins with one.
  mutating func read() -> [ManualFlag] {
    let width = lines.reduce(0) { max($0, $1.bytes.count) }
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let start = line.start
      guard line.indent > 0 || allowsMargin, line.mayBeFlag(at: start), !isProse(index),
        var option = OptionLine(line.bytes, from: start, values: line.values)
      else {
        if !line.isBlank { endList() }
        index += 1
        continue
      }
      let body = bodyIndent(after: index)
      if let body { columns[line.indent] = body }
      let isFull = body == nil || line.bytes.count * 3 > width * 2
      if isFull, let column = columns[line.indent], Self.splits(line, at: column, before: option.end) {
        option = OptionLine(Array(line.bytes[..<(column - 1)]), from: start) ?? option
      }
      guard let description = description(at: index, from: option.end) else {
        index += 1
        previousIsOption = false
        continue
      }
      previousIsOption = true
      index = max(index + 1, description.next)
      pending.append(option)
      if !description.text.isEmpty || !isOption(index, indent: line.indent) {
        take(description.text, isInline: description.isInline)
      }
    }
    return flags
  }

  private mutating func endList() {
    pending = []
    previousIsOption = false
  }

  /// Ends an entry; heads above each other share what stands below them.
  private mutating func take(_ text: [UInt8], isInline: Bool) {
    let shared = FirstSentence.of(text)
    for (index, option) in pending.enumerated() {
      // In a help text a flag without words is one that has none.
      let isOther = allowsMargin && isInline && index + 1 < pending.count
      let sentence = isOther ? "" : shared
      flags.append(ManualFlag(spellings: option.spellings, argument: option.argument, sentence: sentence))
    }
    pending = []
  }

  /// Whether the line goes on with a paragraph.
  private func isProse(_ index: Int) -> Bool {
    guard index > 0, !previousIsOption else { return false }
    let before = lines[index - 1]
    guard !before.isBlank, before.indent == lines[index].indent else { return false }
    // A list may follow the line that announces it; in a help text it often does without a word.
    if allowsMargin, isEntry(lines[index]) { return false }
    return before.bytes.last != UInt8(ascii: ":") || !isEntry(lines[index])
  }

  /// Whether flags fill the line, or stand well apart from what follows them.
  private func isEntry(_ line: PageLine) -> Bool {
    guard let option = OptionLine(line.bytes, from: line.start, values: line.values) else { return false }
    let rest = line.bytes[option.end...]
    return rest.isEmpty || rest.starts(with: "  ".utf8) || allowsMargin && endOfGap(line, from: option.end) != nil
  }

  /// Where the second column of a help text begins, after more words than flags: `--arg a v        set $a`.
  private func endOfGap(_ line: PageLine, from start: Int) -> Int? {
    var index = start
    while index + 1 < line.bytes.count {
      if line.bytes[index] == UInt8(ascii: " "), line.bytes[index + 1] == UInt8(ascii: " ") {
        while line.bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index
      }
      index += 1
    }
    return nil
  }

  private func isOption(_ index: Int, indent: Int? = nil) -> Bool {
    guard index < lines.count, indent == nil || lines[index].indent == indent else { return false }
    let line = lines[index]
    let start = line.start
    return line.mayBeFlag(at: start) && OptionLine(line.bytes, from: start) != nil
  }

  /// Whether a description begins at `column` although the flags seem to go on: several words, and no flag first.
  private static func splits(_ line: PageLine, at column: Int, before end: Int) -> Bool {
    guard end >= column, column > line.indent + 1, column < line.bytes.count else { return false }
    let before = line.bytes[column - 2]
    guard line.bytes[column - 1] == UInt8(ascii: " "), before != UInt8(ascii: ","), before != UInt8(ascii: "|") else {
      return false
    }
    let rest = line.bytes[column...]
    return rest.first != UInt8(ascii: "-") && rest.first != UInt8(ascii: " ") && rest.contains(UInt8(ascii: " "))
  }

  /// How far the description below a flag is indented, where one follows at once.
  private func bodyIndent(after index: Int) -> Int? {
    guard index + 1 < lines.count, !lines[index + 1].isBlank else { return nil }
    let indent = lines[index + 1].indent
    return indent > lines[index].indent ? indent : nil
  }

  /// The paragraph that describes the flag of `index`, and the line after it; nil where the line is running text.
  private func description(at index: Int, from end: Int) -> (text: [UInt8], next: Int, isInline: Bool)? {
    let line = lines[index]
    var start = end
    while start < line.bytes.count, Self.isFiller(line.bytes[start]) { start += 1 }
    var hasGap = start - end >= 2
    if allowsMargin, !hasGap, let second = endOfGap(line, from: end) {
      start = second
      hasGap = true
    }
    var text = Array(line.bytes[min(start, line.bytes.count)...])
    let isDescription = hasGap || columns[line.indent] == start || opensText(index, start)
    if !text.isEmpty, !isDescription {
      guard isHead(index, rest: text) else { return nil }
      text = []
    }
    let isInline = !text.isEmpty
    var next = index + 1
    if text.isEmpty { next = startOfBody(after: index) }
    let isParagraph = next > index + 1 || startsParagraph(index, start)
    let indent = isParagraph ? min(line.indent, lines[min(next, lines.count - 1)].indent - 1) : line.indent
    // Where the description's lines begin; a flag left of it is the next entry, however deep: `-a, --all`, `    --brief`.
    var column = text.isEmpty ? 0 : start
    while next < lines.count, !lines[next].isBlank, lines[next].indent > indent {
      if text.isEmpty || isParagraph || lines[next].indent < column, isOption(next) { break }
      if column == 0 { column = lines[next].indent }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += lines[next].bytes[lines[next].indent...]
      next += 1
    }
    return (text, next, isInline)
  }

  /// What may stand between a flag and its description.
  private static func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether what stands one blank after a flag is its description: the flags are not in the midst of a sentence.
  private func opensText(_ index: Int, _ start: Int) -> Bool {
    let bytes = lines[index].bytes
    guard start < bytes.count else { return false }
    if bytes[start] == UInt8(ascii: "(") {
      return bytes.last != UInt8(ascii: ")")
        || bodyIndent(after: index) == nil && !isOption(index + 1, indent: lines[index].indent)
    }
    return startsParagraph(index, start)
  }

  /// Whether a sentence begins after a long flag and its value, in a paragraph of its own: `--format type The format`.
  private func startsParagraph(_ index: Int, _ start: Int) -> Bool {
    let bytes = lines[index].bytes
    let isAlone = (index == 0 || lines[index - 1].isBlank) && bytes[lines[index].start...].starts(with: "--".utf8)
    return isAlone && start + 1 < bytes.count && (0x41...0x5A).contains(bytes[start])
      && (0x61...0x7A).contains(bytes[start + 1])
  }

  /// Whether the line is an entry's head although more than flags stands in it (`--show no|yes [no]`): alone, short,
  /// not a sentence, and with its description below it.
  private func isHead(_ index: Int, rest: [UInt8]) -> Bool {
    let hasBody = bodyIndent(after: index) != nil || isOption(index + 1, indent: lines[index].indent)
    let isFirst = index == 0 || lines[index - 1].isBlank || lines[index - 1].indent < lines[index].indent
    guard hasBody, isFirst || previousIsOption else {
      return false
    }
    return rest.count < 60 && rest.last != UInt8(ascii: ".") && rest.split(separator: UInt8(ascii: " ")).count <= 6
  }

  /// The line where the description of a head begins: below it, or after blank lines, deeper or no deeper than the head.
  private func startOfBody(after index: Int) -> Int {
    var next = index + 1
    guard next < lines.count, lines[next].isBlank else { return next }
    while next < lines.count, lines[next].isBlank, next - index <= 3 { next += 1 }
    guard next < lines.count, !lines[next].isBlank, !isOption(next) else { return index + 1 }
    if lines[next].indent > lines[index].indent { return next }
    let isAlone = index == 0 || lines[index - 1].isBlank
    return isAlone && lines[next].indent == lines[index].indent && next - index >= 2 ? next : index + 1
  }
}
