/// Reads what a program prints when it is asked for help: argparse, clap, click, cobra, GNU's columns, usage lines.
package struct HelpReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// What the help says; its page is the command that was run (`rg --help`).
  package func read(_ help: ManualText) -> ManualPage {
    let text = RenderedText.plain(help.bytes)
    let lines = PageLine.lines(of: text)
    var list = OptionListReader(lines, allowsMargin: true)
    let usage = Self.usage(lines)
    let flags = ManualPageReader.completed(list.read(), from: usage[...], prose: [])
    return ManualPage(
      name: help.page, summary: Self.summary(lines, of: String(help.page.prefix { $0 != " " })), flags: flags,
      mentions: FlagMentions.all(in: text))
  }

  /// The lines that tell how the program is called, and lines of flags in brackets; `withNext`, the paragraph after a
  /// heading `Usage:` too.
  static func usage(_ lines: [PageLine], withNext: Bool = false) -> [PageLine] {
    var usage: [PageLine] = []
    var isInside = false
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        let isHeading = index > 0 && lines[index - 1].bytes.last == UInt8(ascii: ":")
        isInside = isInside && withNext && isHeading
        continue
      }
      isInside = isInside || opensUsage(line)
      let hasBrackets = line.bytes[line.indent...].starts(with: "[-".utf8)
      if isInside || hasBrackets { usage.append(line) }
    }
    return usage
  }

  private static func opensUsage(_ line: PageLine) -> Bool {
    let word = line.bytes[line.indent...].prefix(6).map { $0 | 0x20 }
    return word.elementsEqual("usage:".utf8) || word.elementsEqual("or: ".utf8)
  }

  /// The first sentence that is no usage, no list and no line about the version.
  private static func summary(_ lines: [PageLine], of program: String) -> String? {
    for paragraph in lines.split(whereSeparator: \.isBlank) {
      let isList =
        paragraph.contains { isEntry($0) || opensUsage($0) } || paragraph.last?.bytes.last == UInt8(ascii: ":")
      let calls = paragraph.count { $0.bytes[$0.indent...].starts(with: (program + " ").utf8) }
      if isList || calls > 1 { continue }
      let text = paragraph.map { Array($0.bytes[$0.indent...]) }.joined(separator: [UInt8(ascii: " ")])
      var sentence = FirstSentence.of(Array(text))
      if sentence.hasPrefix(program + " - ") { sentence.removeFirst(program.count + 3) }
      let isNotice = ["version", "Version", "Copyright", "Example"].contains { sentence.contains($0) }
      if !isNotice, sentence.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= 2 { return sentence }
    }
    return nil
  }

  private static func isEntry(_ line: PageLine) -> Bool { line.mayBeFlag(at: line.start) }
}
