import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains what the shell replaces in a word.
  mutating func explainExpansions(_ word: Word, depth: Int) {
    if word.parts.contains(where: Self.isGlob), let words = BraceWords.all(of: word.parts, literal: literalOrPattern) {
      let values = ["value": argument(word).text, "list": words.joined(separator: " ")]
      return add(.pattern, word.range, depth, ExpansionSentences.writtenOutPatterns, values)
    }
    if word.parts.contains(where: Self.isGlob), argument(word).isURL {
      add(.pattern, word.range, depth, ExpansionSentences.patternInURL, ["value": argument(word).text])
    } else if word.parts.contains(where: Self.isGlob) {
      let (sentence, text, folder) = globSentence(word)
      add(.pattern, word.range, depth, sentence, ["value": argument(word).text, "text": text, "folder": folder])
    } else if let words = BraceWords.all(of: word.parts, literal: literal) {
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
    case .doubleQuoted(let parts, _, _):
      let before = isInQuotes
      isInQuotes = true
      explainExpansions(parts, depth: depth)
      isInQuotes = before
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
      if let file = fileToRead(node.list) {
        let values = ["value": text, "file": argument(file).text]
        add(.expansion, node.range, depth, ExpansionSentences.contentOfFile, values)
        return explainExpansions(file, depth: depth + 1)
      }
      add(.expansion, node.range, depth, ExpansionSentences.commandSubstitution, ["value": shown])
      explainNested(node.list, depth: depth + 1)
    case .processSubstitution(let node):
      let sentence = node.isOutput ? ExpansionSentences.processOutput : ExpansionSentences.processInput
      add(.expansion, node.range, depth, sentence, ["value": node.isOutput ? ">(…)" : "<(…)"])
      explainNested(node.list, depth: depth + 1)
    case .arithmetic(let node, let range):
      add(.expansion, range, depth, ExpansionSentences.arithmetic, ["value": text])
      explainArithmetic(node, depth: depth + 1)
      explainExpansions(node.parts, depth: depth + 1)
    case .brace(let node): explain(node, text: text, depth: depth)
    }
  }

  private mutating func explainNested(_ list: CommandList, depth: Int) {
    guard nesting < Self.deepestNesting else { return }
    nesting += 1
    let before = (feedsPipe, runsApart, isInQuotes)
    (feedsPipe, runsApart, isInQuotes) = (false, false, false)
    explain(list, depth: depth)
    (feedsPipe, runsApart, isInQuotes) = before
    nesting -= 1
  }

  /// The file of `$(<file)`.
  private func fileToRead(_ list: CommandList) -> Word? {
    guard list.items.count == 1, let only = list.items.first?.andOrList, only.rest.isEmpty,
      only.first.commands.count == 1, case .simple(let node)? = only.first.commands.first, node.words.isEmpty,
      node.assignments.isEmpty, node.redirections.count == 1, let redirection = node.redirections.first,
      redirection.operator == .input, redirection.descriptor == nil
    else { return nil }
    return redirection.target
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
      if let words = BraceWords.all(of: [.brace(node)], literal: literal) {
        let values = ["value": text, "list": words.joined(separator: " ")]
        return add(.expansion, node.range, depth, ExpansionSentences.writtenOut, values)
      }
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
      return spokenGlob(word)
    }
    let others = word.parts.map { Self.isGlob($0) ? nil : literal($0) }
    guard !zip(word.parts, others).contains(where: { !Self.isGlob($0) && $1 == nil }),
      let place = word.parts.firstIndex(where: Self.isGlob)
    else { return spokenGlob(word) }
    let before = others[..<place].compactMap { $0 }.joined()
    let after = others[(place + 1)...].compactMap { $0 }.joined()
    if before.isEmpty, after == "/" { return (ExpansionSentences.everyFolder, "", "") }
    if after.utf8.contains(UInt8(ascii: "/")) { return spokenGlob(word) }
    let isInFolder = before.hasSuffix("/")
    switch (before.isEmpty, after.isEmpty) {
    case (true, true): return (ExpansionSentences.everyName, "", "")
    case (true, false): return (ExpansionSentences.nameWithEnd, after, "")
    case (false, true):
      return (isInFolder ? ExpansionSentences.everyNameIn : ExpansionSentences.nameWithStart, before, "")
    case (false, false):
      return isInFolder
        ? (ExpansionSentences.nameInFolderWithEnd, after, before) : spokenGlob(word)
    }
  }

  /// A pattern of names told piece by piece, where it can be.
  private func spokenGlob(_ word: Word) -> (sentence: LocalizedSentence, text: String, folder: String) {
    let speaker = PatternSpeaker(language: language, isName: true, literal: literal)
    guard let pieces = speaker.phrase(word.parts) else { return (ExpansionSentences.nameThatFits, "", "") }
    return (ExpansionSentences.nameMadeOf, pieces, "")
  }

  /// Says in words what a pattern of `case` or `[[ ]]` fits, where it has pattern signs, and what is replaced in it.
  mutating func explainPattern(_ word: Word, depth: Int) {
    let speaker = PatternSpeaker(language: language, isName: false, literal: literal)
    if word.parts.contains(where: Self.isGlob), let pieces = speaker.phrase(word.parts) {
      let values = ["value": argument(word).text, "text": pieces]
      add(.pattern, word.range, depth, ExpansionSentences.textMadeOf, values)
    }
    explainExpansions(word.parts, depth: depth)
  }

  /// The same, with the signs of patterns as they stand.
  private func literalOrPattern(_ part: WordPart) -> String? {
    Self.isGlob(part) ? frame.script.text(in: part.range) : literal(part)
  }

  /// The text of a part that the shell leaves as it is.
  func literal(_ part: WordPart) -> String? {
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
