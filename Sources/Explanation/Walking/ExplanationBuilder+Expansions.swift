import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains what the shell replaces in a word.
  mutating func explainExpansions(_ word: Word, depth: Int) {
    if word.parts.contains(where: Self.isGlob) {
      let (sentence, text, folder) = globSentence(word)
      add(.pattern, word.range, depth, sentence, ["value": argument(word).text, "text": text, "folder": folder])
    } else if let words = writtenOut(word) {
      let values = ["value": argument(word).text, "list": words.joined(separator: " ")]
      return add(.expansion, word.range, depth, ExpansionSentences.writtenOut, values)
    }
    explainExpansions(word.parts, depth: depth)
  }

  mutating func explainExpansions(_ parts: [WordPart], depth: Int) {
    for part in parts { explainExpansion(part, depth: depth) }
  }

  private mutating func explainExpansion(_ part: WordPart, depth: Int) {
    let text = frame.script.text(in: part.range)
    switch part {
    case .literal, .escaped, .singleQuoted, .glob: break
    case .doubleQuoted(let parts, _, _): explainExpansions(parts, depth: depth)
    case .ansiCQuoted(let raw, let value, let range):
      if Array(raw.utf8) != value { add(.expansion, range, depth, ExpansionSentences.escapes, ["value": text]) }
    case .tilde(let user, let range):
      let sentence =
        switch user {
        case "": ExpansionSentences.home
        case "+": ExpansionSentences.workingFolder
        case "-": ExpansionSentences.previousFolder
        default: ExpansionSentences.homeOf
        }
      add(.expansion, range, depth, sentence, ["value": text, "name": user])
    case .parameter(let node): explain(node, text: text, depth: depth)
    case .commandSubstitution(let node):
      let shown = node.isBackquoted ? "`…`" : "$(…)"
      add(.expansion, node.range, depth, ExpansionSentences.commandSubstitution, ["value": shown])
      explainNested(node.list, depth: depth + 1)
    case .processSubstitution(let node):
      let sentence = node.isOutput ? ExpansionSentences.processOutput : ExpansionSentences.processInput
      add(.expansion, node.range, depth, sentence, ["value": node.isOutput ? ">(…)" : "<(…)"])
      explainNested(node.list, depth: depth + 1)
    case .arithmetic(let node, let range):
      add(.expansion, range, depth, ExpansionSentences.arithmetic, ["value": text])
      explainExpansions(node.parts, depth: depth + 1)
    case .brace(let node): explain(node, text: text, depth: depth)
    }
  }

  private mutating func explainNested(_ list: CommandList, depth: Int) {
    guard nesting < Self.deepestNesting else { return }
    nesting += 1
    explain(list, depth: depth)
    nesting -= 1
  }

  private mutating func explain(_ node: BraceExpansion, text: String, depth: Int) {
    switch node.form {
    case .alternatives(let alternatives):
      let list = alternatives.map { parts in
        let item = parts.map { frame.script.text(in: $0.range) }.joined()
        return item.isEmpty ? filled(ExpansionSentences.nothing) : item
      }
      let values = ["value": text, "list": list.joined(separator: ", ")]
      add(.expansion, node.range, depth, ExpansionSentences.braces, values)
      for parts in alternatives { explainExpansions(parts, depth: depth + 1) }
    case .sequence(let first, let last, let step):
      let sentence = step == nil ? ExpansionSentences.sequence : ExpansionSentences.sequenceWithStep
      let values = ["value": text, "first": first, "last": last, "step": step ?? ""]
      add(.expansion, node.range, depth, sentence, values)
    }
  }

  static func isGlob(_ part: WordPart) -> Bool {
    if case .glob = part { true } else { false }
  }

  /// What a word with pattern signs stands for: the plain forms by name.
  private func globSentence(_ word: Word) -> (sentence: LocalizedSentence, text: String, folder: String) {
    let globs = word.parts.filter(Self.isGlob)
    guard globs.count == 1, case .glob(let glob) = globs[0], glob.form == .anyString else {
      return (ExpansionSentences.nameThatFits, "", "")
    }
    let others = word.parts.map { Self.isGlob($0) ? nil : literal($0) }
    guard !zip(word.parts, others).contains(where: { !Self.isGlob($0) && $1 == nil }),
      let place = word.parts.firstIndex(where: Self.isGlob)
    else { return (ExpansionSentences.nameThatFits, "", "") }
    let before = others[..<place].compactMap { $0 }.joined()
    let after = others[(place + 1)...].compactMap { $0 }.joined()
    if before.isEmpty, after == "/" { return (ExpansionSentences.everyFolder, "", "") }
    if after.utf8.contains(UInt8(ascii: "/")) { return (ExpansionSentences.nameThatFits, "", "") }
    let isInFolder = before.hasSuffix("/")
    switch (before.isEmpty, after.isEmpty) {
    case (true, true): return (ExpansionSentences.everyName, "", "")
    case (true, false): return (ExpansionSentences.nameWithEnd, after, "")
    case (false, true):
      return (isInFolder ? ExpansionSentences.everyNameIn : ExpansionSentences.nameWithStart, before, "")
    case (false, false):
      return isInFolder
        ? (ExpansionSentences.nameInFolderWithEnd, after, before) : (ExpansionSentences.nameThatFits, "", "")
    }
  }

  /// The words that a word with a single `{a,b}` and nothing else to replace becomes.
  private func writtenOut(_ word: Word) -> [String]? {
    guard let place = word.parts.firstIndex(where: { if case .brace = $0 { true } else { false } }),
      case .brace(let node) = word.parts[place], case .alternatives(let alternatives) = node.form, word.parts.count > 1
    else { return nil }
    let before = word.parts[..<place].map(literal)
    let after = word.parts[(place + 1)...].map(literal)
    let items = alternatives.map { $0.map(literal) }
    guard !(before + after + items.flatMap { $0 }).contains(nil) else { return nil }
    return items.map { item in (before + item + after).compactMap { $0 }.joined() }
  }

  /// The text of a part that the shell leaves as it is.
  private func literal(_ part: WordPart) -> String? {
    switch part {
    case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): text
    case .tilde(_, let range): frame.script.text(in: range)
    case .doubleQuoted(let parts, _, _):
      parts.reduce(into: Optional("")) { text, part in
        guard let piece = literal(part) else { return text = nil }
        text?.append(piece)
      }
    default: nil
    }
  }
}
