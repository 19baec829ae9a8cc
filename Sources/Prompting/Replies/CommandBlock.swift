import ShellGrammar

/// The commands in the text of a block: lines that the parser says belong together stay together.
enum CommandBlock {
  /// More than this is not looked at.
  private static let limit = 2 * ReplyReader.commandLimit
  private static let stepLimit = 64

  /// The commands in `text`; one command per step list unless they are alternatives to each other.
  static func commands(in text: String, asVariants: Bool) -> [String] {
    guard text.utf8.count <= limit else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let typed = TerminalTranscript.commands(in: lines) {
      return joined(typed, asVariants: asVariants)
    }
    let source = CommandText.mended(text)
    let script = ShellParser().parse(source)
    guard script.diagnostics.isEmpty else { return unparsed(lines, source: source, asVariants: asVariants) }
    if script.list.items.isEmpty { return commentedOut(script) }
    let offers = script.comments.contains { Prose.offersAlternatives($0.text) }
    return joined(chunks(of: script), asVariants: asVariants || offers)
  }

  /// `text` as one command, its steps joined.
  static func whole(_ text: String) -> String? {
    let parts = commands(in: text, asVariants: false)
    if parts.count == 1 { return parts[0] }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// The commands that the lines of a script are, each with its continuation lines and here-documents.
  private static func chunks(of script: ParsedScript) -> [String] {
    let source = ScriptComments.removed(from: script)
    let list = script.comments.isEmpty ? script.list : ShellParser().parse(source).list
    // So many steps are a program: it is taken as it stands.
    guard list.items.count <= stepLimit else { return [CommandText.trimmed(source)] }
    let bytes = Array(source.utf8)
    var chunks: [String] = []
    var start = list.range.start
    for (index, item) in list.items.enumerated() {
      let isLast = index + 1 == list.items.count
      guard isLast || item.terminator?.kind == .newline else { continue }
      let end = isLast ? bytes.count : list.items[index + 1].andOrList.range.start
      if start < end { chunks.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end
    }
    return chunks.compactMap { tidiedChunk($0) }
  }

  /// A chunk on one line where its line breaks are only continuations.
  private static func tidiedChunk(_ chunk: String) -> String? {
    let text = CommandText.trimmed(chunk)
    guard !text.isEmpty else { return nil }
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return CommandText.tidied(text) }
    return LineContinuation.joined(text)
  }

  /// Several commands as the steps of one, unless they are alternatives.
  private static func joined(_ commands: [String], asVariants: Bool) -> [String] {
    let fitting = commands.filter { $0.utf8.count <= ReplyReader.commandLimit }
    guard fitting.count == commands.count || asVariants else { return [] }
    if asVariants || fitting.count < 2 { return fitting }
    let isPlain = fitting.allSatisfy { !$0.utf8.contains(UInt8(ascii: "\n")) && !"&;".utf8.contains($0.utf8.last ?? 0) }
    let chain = fitting.joined(separator: " && ")
    let text = isPlain && CommandText.parses(chain) ? chain : fitting.joined(separator: "\n")
    return text.utf8.count <= ReplyReader.commandLimit ? [text] : []
  }

  /// A block of comments alone: commands at a root prompt, where they look like that.
  private static func commentedOut(_ script: ParsedScript) -> [String] {
    script.comments.prefix(10).compactMap { comment in
      let text = comment.text.drop { $0 == "#" || $0 == " " }
      return CommandText.isCommand(text) ? CommandText.tidied(String(text)) : nil
    }
  }

  /// Lines that do not parse as a whole: those that are commands by themselves, else all of it.
  private static func unparsed(_ lines: [Substring], source: String, asVariants: Bool) -> [String] {
    let written = lines.filter { line in
      let text = line.drop { $0 == " " || $0 == "\t" }
      return !text.isEmpty && text.first != "#"
    }
    if written.count > 1 {
      let commands = written.prefix(30).filter { CommandLikeness.of(String($0)) == .sure }
      if let first = written.first, commands.first == first {
        return joined(commands.compactMap { CommandText.tidied(String($0)) }, asVariants: asVariants)
      }
    }
    let text = CommandText.trimmed(written.joined(separator: "\n"))
    return text.isEmpty || text.utf8.count > ReplyReader.commandLimit ? [] : [text]
  }
}
