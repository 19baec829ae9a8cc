/// Reads the option list of a rendered manual page.
package struct ManualPageReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// What `text` says; flags are taken wherever an indented line begins with one.
  package func read(_ manual: ManualText) -> ManualPage {
    let text = RenderedText.plain(Array(manual.text.utf8))
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Line.init)
    return ManualPage(
      name: manual.page, summary: summary(lines), flags: flags(lines), mentions: FlagMentions.all(in: text))
  }

  /// A line's bytes and how far it is indented.
  private struct Line {
    var bytes: [UInt8]
    var indent: Int
    var isBlank: Bool { indent == bytes.count }

    init(_ line: ArraySlice<UInt8>) {
      var line = line
      while line.last == UInt8(ascii: " ") || line.last == UInt8(ascii: "\r") { line.removeLast() }
      let bytes = Array(line)
      self.bytes = bytes
      indent = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    }

    /// Where the text begins after a bullet, if there is one.
    var start: Int {
      // Only a bullet's first byte is worth a closer look.
      guard indent < bytes.count, bytes[indent] >= 0x80 || bytes[indent] == UInt8(ascii: "o") else { return indent }
      for bullet in ["• ", "· ", "● ", "o "] where bytes[indent...].starts(with: bullet.utf8) {
        var start = indent + bullet.utf8.count
        while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        return start
      }
      return indent
    }
  }

  /// What stands after the dash of the NAME section.
  private func summary(_ lines: [Line]) -> String? {
    guard let head = lines.firstIndex(where: { $0.indent == 0 && !$0.isBlank && Self.isNameHeading($0.bytes) }) else {
      return nil
    }
    var text: [UInt8] = []
    for line in lines[(head + 1)...] {
      if line.isBlank || line.indent == 0 { break }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += line.bytes[line.indent...]
    }
    for dash in [" - ", " — ", " – "] {
      let mark = Array(dash.utf8)
      var start = 0
      while start + mark.count < text.count {
        if text[start...].starts(with: mark) { return String(decoding: text[(start + mark.count)...], as: UTF8.self) }
        start += 1
      }
    }
    return nil
  }

  private static func isNameHeading(_ bytes: [UInt8]) -> Bool {
    ["NAME", "Name", "이름"].contains { bytes.elementsEqual($0.utf8) }
  }

  private func flags(_ lines: [Line]) -> [ManualFlag] {
    var flags: [ManualFlag] = []
    var pending: [OptionLine] = []
    var columns: [Int: Int] = [:]
    let width = lines.reduce(0) { max($0, $1.bytes.count) }
    var previousIsOption = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let isProse =
        index > 0 && !lines[index - 1].isBlank && lines[index - 1].indent == line.indent && !previousIsOption
      let start = line.start
      guard line.indent > 0, start < line.bytes.count, !isProse, var option = OptionLine(line.bytes, from: start)
      else {
        if !line.isBlank {
          pending = []
          previousIsOption = false
        }
        index += 1
        continue
      }
      let body = bodyIndent(lines, after: index)
      if let body { columns[line.indent] = body }
      let isFull = body == nil || line.bytes.count * 3 > width * 2
      if isFull, let column = columns[line.indent], Self.splits(line, at: column, before: option.end) {
        option = OptionLine(Array(line.bytes[..<(column - 1)]), from: start) ?? option
      }
      guard let description = description(lines, at: index, from: option.end, column: columns[line.indent]) else {
        index += 1
        previousIsOption = false
        continue
      }
      previousIsOption = true
      index = max(index + 1, description.next)
      pending.append(option)
      if description.text.isEmpty, index < lines.count, lines[index].indent == line.indent,
        OptionLine(lines[index].bytes, from: lines[index].start) != nil
      {
        continue
      }
      let sentence = Self.firstSentence(description.text)
      for option in pending {
        flags.append(ManualFlag(spellings: option.spellings, argument: option.argument, sentence: sentence))
      }
      pending = []
    }
    return flags
  }

  /// Whether a description begins at `column` although the flags seem to go on: several words, and no flag first.
  private static func splits(_ line: Line, at column: Int, before end: Int) -> Bool {
    guard end >= column, column > line.indent + 1, column < line.bytes.count else { return false }
    let before = line.bytes[column - 2]
    guard line.bytes[column - 1] == UInt8(ascii: " "), before != UInt8(ascii: ","), before != UInt8(ascii: "|") else {
      return false
    }
    let rest = line.bytes[column...]
    return rest.first != UInt8(ascii: "-") && rest.first != UInt8(ascii: " ") && rest.contains(UInt8(ascii: " "))
  }

  /// How far the description below a flag is indented, where one follows at once.
  private func bodyIndent(_ lines: [Line], after index: Int) -> Int? {
    guard index + 1 < lines.count, !lines[index + 1].isBlank else { return nil }
    let indent = lines[index + 1].indent
    return indent > lines[index].indent ? indent : nil
  }

  /// The paragraph that describes the flag of `index`, and the line after it; nil where the line is running text.
  private func description(_ lines: [Line], at index: Int, from end: Int, column: Int?) -> (text: [UInt8], next: Int)? {
    let line = lines[index]
    let indent = line.indent
    var start = end
    while start < line.bytes.count,
      [UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(line.bytes[start])
    {
      start += 1
    }
    let gap = start - end
    var text = Array(line.bytes[min(start, line.bytes.count)...])
    if !text.isEmpty, gap < 2, column != start, !Self.isDescription(line, start) { return nil }
    var next = index + 1
    if text.isEmpty, next < lines.count, lines[next].isBlank, next + 1 < lines.count, lines[next + 1].indent > indent,
      OptionLine(lines[next + 1].bytes, from: lines[next + 1].start) == nil
    {
      next += 1
    }
    while next < lines.count, !lines[next].isBlank, lines[next].indent > indent {
      if OptionLine(lines[next].bytes, from: lines[next].start) != nil, text.isEmpty { break }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += lines[next].bytes[lines[next].indent...]
      next += 1
    }
    return (text, next)
  }

  /// Whether what stands one blank after a flag is its description: the flags are not in the midst of a sentence.
  private static func isDescription(_ line: Line, _ start: Int) -> Bool {
    line.bytes[start] == UInt8(ascii: "(")
  }

  /// The text up to the first full stop that ends a sentence.
  static func firstSentence(_ text: [UInt8]) -> String {
    var index = 0
    while index < text.count {
      let isEnd = text[index] == UInt8(ascii: ".") && (index + 1 == text.count || text[index + 1] == UInt8(ascii: " "))
      if isEnd, index > 0, text[index - 1] != UInt8(ascii: " "), !isAbbreviation(text, index) { break }
      index += 1
    }
    var words = text[..<min(index, text.count)].split(separator: UInt8(ascii: " "))
    if words.count > 60 { words = Array(words[..<60]) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private static func isAbbreviation(_ text: [UInt8], _ stop: Int) -> Bool {
    ["e.g", "i.e", "etc", "vs", "cf", "approx"].contains { word in
      let start = stop - word.utf8.count
      guard start >= 0, text[start..<stop].elementsEqual(word.utf8) else { return false }
      return start == 0 || !(0x61...0x7A).contains(text[start - 1] | 0x20)
    }
  }
}
