import ShellGrammar

/// Finds the commands in lines of prose: whole lines first, then what stands between backquotes.
struct ProseReading {
  /// More lines than this are not looked at.
  private static let lineLimit = 300

  private let wanted: Int
  private var whole: [String] = []
  private var phrases: [String] = []
  private var names: [String] = []
  private var fallback: [String] = []
  private var isRefusal = false

  /// The commands, the surest kind that was found.
  var commands: [String] {
    // In `There is no command for this; you can use NAME` the name is no answer.
    for found in [whole, phrases, isRefusal ? [] : names, fallback] where !found.isEmpty { return found }
    return []
  }

  /// Reads `lines`, nil standing for a block; `isWhole` where they are the whole reply.
  init(lines: [String?], wanted: Int, isWhole: Bool) {
    self.wanted = wanted
    let paragraphs = Self.paragraphs(lines.prefix(Self.lineLimit))
    let isOnlyLine = isWhole && paragraphs.count == 1 && paragraphs.first?.count == 1
    isRefusal = paragraphs.first?.first.map(Refusal.isOne) == true
    for paragraph in paragraphs { read(paragraph, isOnlyLine: isOnlyLine) }
  }

  private static func paragraphs(_ lines: ArraySlice<String?>) -> [[String]] {
    var paragraphs: [[String]] = []
    var open: [String] = []
    for line in lines {
      if let line, line.utf8.contains(where: { !$0.isJSONBlank }) {
        open.append(line)
      } else if !open.isEmpty {
        paragraphs.append(open)
        open = []
      }
    }
    if !open.isEmpty { paragraphs.append(open) }
    return paragraphs
  }

  private mutating func read(_ paragraph: [String], isOnlyLine: Bool) {
    let text = paragraph.count == 1 ? Self.withoutFullStop(paragraph[0]) : paragraph.joined(separator: "\n")
    if isBlock(paragraph, text: text) {
      whole += CommandBlock.commands(in: text, asVariants: wanted > 1).filter { !Refusal.isOne($0) }
      return
    }
    var open = ""
    for line in paragraph {
      if line.hasSuffix("\\"), open.utf8.count < ReplyReader.commandLimit {
        open += line + "\n"
        continue
      }
      read(line: open + line, isOnlyLine: isOnlyLine)
      open = ""
    }
  }

  /// Whether the paragraph as a whole is commands, as a model writes them without a fence.
  private func isBlock(_ paragraph: [String], text: String) -> Bool {
    guard text.utf8.count <= ReplyReader.commandLimit else { return false }
    let lines = paragraph.map { $0[...] }
    if let prompt = ShellPrompt.strip(lines[0]), prompt.strength == .sure {
      return TerminalTranscript.commands(in: lines) != nil
    }
    // Of a list every line is an item of its own.
    guard ListItem.text(of: lines[0]) == nil, !text.contains("`") || Self.isSubstitution(text) else { return false }
    return CommandLikeness.of(CommandText.mended(text)) == .sure
      && !(Prose.offersAlternatives(text) && paragraph.contains { Prose.isAcknowledgement(CommandText.trimmed($0)) })
  }

  /// Whether the backquotes are a command's own, as in ``kill `pidof nginx` ``.
  private static func isSubstitution(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "`" }.map(String.init)
    return !text.hasPrefix("`") && beginsAsCommand(text) && Prose.functionWords(in: words[...]) == 0
  }

  private mutating func read(line: String, isOnlyLine: Bool) {
    guard line.utf8.count <= 2 * ReplyReader.commandLimit else { return }
    var item = CommandText.trimmed(ListItem.text(of: line[...]) ?? line[...])
    if let value = ListItem.labelled(item) { item = value }
    item = CommandText.unquoted(item)
    let code = InlineCode(item)
    if let first = code.spans.first {
      let isWholeLine = code.spans.count == 1 && (item.hasPrefix("`") || item.hasPrefix("**`"))
      return read(code.spans, isWholeLine: isWholeLine && isPhrase(first))
    }
    if let prompt = ShellPrompt.strip(item[...]), prompt.strength == .sure || CommandText.isCommand(prompt.command) {
      add(String(prompt.command), to: \.whole)
    } else if let command = Self.command(in: item) {
      add(command, to: \.whole)
    } else if isOnlyLine, CommandLikeness.of(CommandText.mended(Self.withoutFullStop(item))) == .possible {
      add(Self.withoutFullStop(item), to: \.fallback)
    } else if isOnlyLine, !CommandText.parses(item), Self.beginsAsCommand(item) {
      // A broken command is still what was answered: the model is asked to mend it.
      add(item, to: \.fallback)
    }
  }

  private mutating func read(_ spans: [String], isWholeLine: Bool) {
    for span in spans {
      if isWholeLine {
        add(span, to: \.whole)
      } else if isPhrase(span) {
        add(span, to: \.phrases)
      } else if KnownPrograms.contains(span), !span.contains("/") || span.hasPrefix("./") {
        add(span, to: \.names)
      }
    }
  }

  /// Whether what stands between backquotes is more than the name of a program, a flag or a file.
  private func isPhrase(_ span: String) -> Bool {
    if span.utf8.contains(0x20) || span.utf8.contains(UInt8(ascii: "|")) {
      return CommandLikeness.of(CommandText.mended(CommandText.trimmed(strippedOfPrompt(span)))) != .none
    }
    return false
  }

  private func strippedOfPrompt(_ text: String) -> Substring {
    guard let prompt = ShellPrompt.strip(text[...]), prompt.strength == .sure else { return text[...] }
    return prompt.command
  }

  private mutating func add(_ text: String, to kind: WritableKeyPath<ProseReading, [String]>) {
    guard self[keyPath: kind].count < 50, let command = CommandText.tidied(text), !Refusal.isOne(command) else {
      return
    }
    self[keyPath: kind].append(command)
  }

  /// The command that `line` is, or that stands in it after a colon or after `Use`.
  private static func command(in line: String) -> String? {
    let line = withoutFullStop(line)
    let head = ListItem.withoutDescription(line)
    if CommandLikeness.of(CommandText.mended(head)) == .sure { return head }
    for verb in ["Use ", "Run ", "Try ", "Type ", "Execute ", "Just run ", "Simply run "] where line.hasPrefix(verb) {
      let rest = String(line.dropFirst(verb.count))
      if CommandLikeness.of(CommandText.mended(rest)) == .sure { return rest }
    }
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let rest = ListItem.withoutDescription(CommandText.trimmed(line[colon.upperBound...]))
    return CommandLikeness.of(CommandText.mended(rest)) == .sure ? rest : nil
  }

  /// Whether the first word is surely a program's name.
  private static func beginsAsCommand(_ line: String) -> Bool {
    line.split(separator: " ", maxSplits: 1).first.map { KnownPrograms.contains(String($0)) } == true
  }

  /// `ls -la.` without its full stop; that of `ls .` and `cd ..` is a folder.
  private static func withoutFullStop(_ line: String) -> String {
    guard line.hasSuffix("."), let before = line.utf8.dropLast().last,
      !Prose.endsAsSentence(line.split(separator: " ").map(String.init))
    else { return line }
    let isAfterLetter = (0x30...0x39).contains(before) || (0x41...0x5A).contains(before & 0xDF) || before == 0x27
    return isAfterLetter || before == 0x22 ? String(line.dropLast()) : line
  }
}
