import CommandReference

extension SedLanguage {
  /// `p`, `d`, `=` and the other commands of one letter.
  mutating func explainSimple(_ verb: UInt8, _ command: SedCommand, level: Int) {
    if let sentence = ownSentence(verb, command) {
      return add(command.range, sentence, ["lines": speaker.lines(command) ?? ""], level: level)
    }
    var does = SedSentences.simple(verb)
    if verb == UInt8(ascii: "n"), dialect.isQuiet { does = SedSentences.nextQuietly }
    add(command.range, does, on: command, level: level)
  }

  /// Sentences that have a place for the lines themselves.
  private func ownSentence(_ verb: UInt8, _ command: SedCommand) -> LocalizedSentence? {
    let isEvery = command.first == nil
    if isEvery, !isAlone {
      let isQuietPrinting = verb == UInt8(ascii: "p") && dialect.isQuiet
      guard isQuietPrinting else { return SedSentences.ofLine(verb) }
      return summary.changesText ? SedSentences.printText : SedSentences.printLine
    }
    let isOnly = dialect.isQuiet && summary.printers == 1
    switch verb {
    case UInt8(ascii: "p") where summary.changesText: return isEvery ? SedSentences.printText : nil
    case UInt8(ascii: "p") where !dialect.isQuiet:
      return isEvery ? SedSentences.printTwice : SedSentences.printLinesTwice
    case UInt8(ascii: "p"):
      if isEvery { return SedSentences.printEvery }
      return isOnly && !speaker.picksMost(command) ? SedSentences.printOnly : SedSentences.printLines
    case UInt8(ascii: "d") where summary.changesText: return isEvery ? SedSentences.deleteText : nil
    case UInt8(ascii: "d"): return isEvery ? SedSentences.deleteEvery : SedSentences.deleteLines
    case UInt8(ascii: "="):
      if case .lastLine? = command.first, command.last == nil, !command.isNegated, isOnly, !dialect.isSeparate {
        return SedSentences.countLines
      }
      return isEvery ? SedSentences.numberEvery : SedSentences.numberLines
    case UInt8(ascii: "G") where !summary.keepsText: return isEvery ? SedSentences.spaceEvery : SedSentences.spaceLines
    default: return nil
    }
  }

  /// Whether the script is one command alone, so that "every line" is true of it.
  private var isAlone: Bool { summary.count == 1 }

  /// `q` and `Q`.
  mutating func explainQuit(_ verb: UInt8, _ status: String, _ command: SedCommand, level: Int) {
    let isSilent = verb == UInt8(ascii: "Q")
    // With -n nothing is printed at the end of a round, and what came before may have printed the line.
    let isPlain = !isSilent && dialect.isQuiet
    var values = ["status": status]
    let sentence: LocalizedSentence
    switch command.first {
    case .line(let number)? where !command.isNegated:
      values["n"] = number
      let isAlone = summary.count == 1 && !dialect.isQuiet
      if isAlone, verb == UInt8(ascii: "q") {
        sentence = number == "1" ? SedSentences.firstLine : SedSentences.firstLines
      } else {
        sentence =
          isPlain ? SedSentences.stopAtLine : isSilent ? SedSentences.quitLineSilently : SedSentences.quitLine
      }
    case .regex(let text, _, _)? where !command.isNegated && !text.isEmpty:
      values["re"] = RegexExplainer.shown(text)
      sentence =
        isPlain ? SedSentences.stopAtMatch : isSilent ? SedSentences.quitMatchSilently : SedSentences.quitMatch
    case nil: sentence = isPlain ? SedSentences.stop : isSilent ? SedSentences.quitSilently : SedSentences.quit
    default:
      values["lines"] = speaker.lines(command) ?? ""
      sentence =
        isPlain ? SedSentences.stopOnLines : isSilent ? SedSentences.quitLinesSilently : SedSentences.quitLines
    }
    add(command.range, sentence, values, level: level)
    guard !status.isEmpty else { return }
    let digits = (command.range.upperBound - status.utf8.count)..<command.range.upperBound
    add(digits, SedSentences.status, level: level + 1)
  }

  /// What a command without an address is for.
  private var theLine: LocalizedSentence { isAlone ? SedSentences.everyLine : SedSentences.thisLine }

  /// `a`, `i` and `c`.
  mutating func explainText(_ verb: UInt8, _ text: String?, _ command: SedCommand, level: Int) {
    var values = ["lines": speaker.lines(command) ?? filled(theLine)]
    guard let text else {
      return add(command.range, SedSentences.withoutText(verb), values, level: level)
    }
    values["text"] = RegexExplainer.shown(text)
    let isRange = command.last != nil && !command.isNegated
    let sentence: LocalizedSentence =
      switch verb {
      case UInt8(ascii: "a"): SedSentences.append
      case UInt8(ascii: "i"): SedSentences.insert
      default: isRange ? SedSentences.changeRange : SedSentences.change
      }
    add(command.range, sentence, values, level: level)
  }

  /// `r`, `R`, `w` and `W`.
  mutating func explainFile(_ verb: UInt8, _ file: String, _ command: SedCommand, level: Int) {
    let values = ["file": file, "lines": speaker.lines(command) ?? filled(theLine)]
    let sentence: LocalizedSentence =
      switch verb {
      case UInt8(ascii: "r"): SedSentences.readFile
      case UInt8(ascii: "R"): SedSentences.readLine
      case UInt8(ascii: "w"): SedSentences.writeFile
      default: SedSentences.writeLine
      }
    add(command.range, sentence, values, level: level)
  }

  mutating func explainTransliteration(_ from: String, _ to: String, _ command: SedCommand, level: Int) {
    let small = "abcdefghijklmnopqrstuvwxyz"
    let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if from == small, to == capitals { return add(command.range, SedSentences.capitals, on: command, level: level) }
    if from == capitals, to == small { return add(command.range, SedSentences.smallLetters, on: command, level: level) }
    let values = ["old": from, "new": to]
    let isOne = from.unicodeScalars.count == 1
    add(
      command.range, isOne ? SedSentences.transliterateOne : SedSentences.transliterate, values, on: command,
      level: level)
  }

  mutating func explainSubstitution(_ substitution: SedSubstitution, _ command: SedCommand, level: Int) {
    var pattern = String(decoding: bytes[substitution.pattern], as: UTF8.self)
    if pattern.isEmpty { pattern = filled(SedSentences.lastMatch) }
    let replacement = String(decoding: bytes[substitution.replacement], as: UTF8.self)
    let values = [
      "old": RegexExplainer.shown(pattern), "new": RegexExplainer.shown(replacement),
      "n": substitution.occurrence ?? "",
    ]
    let isMultiline = substitution.flags.contains { $0.kind == .isMultiline }
    let isEdge = !replacement.isEmpty && !isMultiline && (pattern == "^" || pattern == "$")
    let does =
      isEdge && substitution.occurrence == nil
      ? SedSentences.edge(pattern, hasLines: command.first != nil)
      : SedSentences.substitute(
        substitution, deletes: replacement.isEmpty, hasLines: command.first != nil, of: dialect.subject)
    add(command.range, does, values, on: command, level: level)
    explainInside(substitution, isEdge: isEdge, level: level + 1)
    for flag in substitution.flags {
      explain(flag, level: level + 1)
      parts[parts.count - 1].isAddition = true
    }
  }

  /// The pattern and the replacement themselves.
  private mutating func explainInside(_ substitution: SedSubstitution, isEdge: Bool, level: Int) {
    let read = SedReplacement.read(bytes[substitution.replacement], isGNU: dialect.isGNU)
    if !substitution.pattern.isEmpty, !isEdge {
      explainPattern(substitution.pattern, usesGroups: read?.usesGroups ?? true, level: level)
    }
    if let read { explainReplacement(substitution.replacement, read, level: level) }
  }

  private mutating func explain(_ flag: SedSubstitution.Flag, level: Int) {
    switch flag.kind {
    case .ignoresCase: add(flag.range, SedSentences.anyCase, level: level)
    case .isMultiline: add(flag.range, SedSentences.multiline, level: level)
    case .executes: add(flag.range, SedSentences.executes, level: level)
    case .prints:
      let isOnly = dialect.isQuiet && summary.printers == 1
      let sentence =
        isOnly
        ? SedSentences.printsOnlyChanged
        : dialect.isQuiet ? SedSentences.printsChanged : SedSentences.printsChangedTwice
      add(flag.range, sentence, level: level)
    case .writes(let file): add(flag.range, SedSentences.writesChanged, ["file": file], level: level)
    }
  }
}
