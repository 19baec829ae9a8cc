import ShellGrammar

/// One command as a model wrote it, made what it meant: without what it was wrapped in, mended only where it does not
/// parse. What cannot be seen stays: the reviewer shows and refuses it.
enum CommandText {
  /// `text` without the blanks and line ends around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !$0.isJSONBlank }),
      let end = bytes.lastIndex(where: { !$0.isJSONBlank })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }

  /// Whether `text` is one or more whole commands.
  static func parses(_ text: String) -> Bool {
    let script = ShellParser().parse(text)
    return script.diagnostics.isEmpty && !script.list.items.isEmpty
  }

  /// The command in a JSON string; nil where it says that there is none, or is too long.
  static func command(in found: JSONAnswers.Found, wanted: Int) -> String? {
    guard found.text.utf8.count <= ReplyReader.commandLimit, !Refusal.isOne(trimmed(found.text)) else { return nil }
    var text = found.text
    if found.hasEscapedApostrophe {
      let plain = text.replacing("\\'", with: "'")
      if parses(plain) { text = plain }
    }
    if text.contains("```") { return PlainReply.commands(in: text, wanted: wanted).first }
    return tidied(text)
  }

  /// The command in `text`, a prompt, quotes and comments around it taken off; nil where nothing is left.
  static func tidied(_ text: String) -> String? {
    var text = unwrapped(trimmed(text))
    guard !text.isEmpty, text.utf8.count <= ReplyReader.commandLimit else { return nil }
    if text.utf8.contains(UInt8(ascii: "\n")) { return CommandBlock.whole(text) }
    if let prompt = ShellPrompt.strip(text[...]), prompt.strength == .sure || isCommand(prompt.command) {
      text = String(prompt.command)
    }
    text = mended(text)
    let script = ShellParser().parse(text)
    guard script.diagnostics.isEmpty else { return text }
    if let inner = quotedWhole(script) { return inner }
    let bare = script.comments.isEmpty ? text : trimmed(ScriptComments.removed(from: script))
    return bare.isEmpty ? nil : bare
  }

  /// Whether what stands after `# ` or `> ` is a command rather than a comment or a file's name.
  static func isCommand(_ text: Substring) -> Bool {
    let likeness = CommandLikeness.of(String(text))
    return likeness == .sure
  }

  /// `text` as it parses: entities of HTML and typographic quotes are replaced only where they hinder that.
  static func mended(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "&") }) || parses(text) { return text }
    let withoutEntities = replacing(entities, in: text)
    if parses(withoutEntities) { return withoutEntities }
    let withoutQuotes = replacing(typographicQuotes, in: text)
    if parses(withoutQuotes) { return withoutQuotes }
    let withoutBoth = replacing(typographicQuotes, in: withoutEntities)
    return parses(withoutBoth) ? withoutBoth : text
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&#124;", "|"),
    ("&nbsp;", " "), ("&amp;", "&"),
  ]

  private static let typographicQuotes = [
    ("\u{201C}", "\""), ("\u{201D}", "\""), ("\u{201E}", "\""), ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201A}", "'"),
  ]

  private static func replacing(_ pairs: [(String, String)], in text: String) -> String {
    var text = text
    for (old, new) in pairs where text.contains(old) { text = text.replacing(old, with: new) }
    return text
  }

  /// `text` without the `**`, the double quotes or the tags (`<command>…</command>`) around the whole.
  static func unquoted(_ text: String) -> String {
    if text.hasPrefix("<"), let end = text.firstIndex(of: ">") {
      let tag = text[..<end].dropFirst()
      let close = "</\(tag)>"
      if !tag.isEmpty, tag.allSatisfy(\.isLetter), text.hasSuffix(close) {
        return trimmed(text[text.index(after: end)...].dropLast(close.count))
      }
    }
    for mark in ["**", "\""] {
      guard text.utf8.count > 2 * mark.utf8.count, text.hasPrefix(mark), text.hasSuffix(mark) else { continue }
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      if !inner.contains(mark), inner.contains(" ") { return String(inner) }
    }
    return text
  }

  /// Without `**`, backquotes or both around the whole.
  private static func unwrapped(_ text: String) -> String {
    var text = text
    for mark in ["**", "``", "`"] {
      guard text.utf8.count > 2 * mark.utf8.count, text.hasPrefix(mark), text.hasSuffix(mark) else { continue }
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      if !inner.contains(mark) { text = trimmed(inner) }
    }
    return text
  }

  /// What stands inside the quotes of a command that is nothing but one quoted word with a blank in it.
  private static func quotedWhole(_ script: ParsedScript) -> String? {
    guard script.list.items.count == 1, let pipeline = script.list.items.first?.andOrList, pipeline.rest.isEmpty,
      pipeline.first.commands.count == 1, case .simple(let simple)? = pipeline.first.commands.first,
      simple.words.count == 1, simple.assignments.isEmpty, simple.redirections.isEmpty, let word = simple.words.first,
      word.parts.count == 1, let value = word.literalValue, value.contains(" "), parses(value)
    else { return nil }
    return value
  }
}
