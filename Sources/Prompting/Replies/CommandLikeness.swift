import ShellGrammar

/// How much a line looks like a command rather than like a sentence: prose parses as shell words too.
enum CommandLikeness: Int, Comparable, Sendable {
  /// A sentence, or no shell text at all.
  case none
  /// It may be a command where the whole reply is this line.
  case possible
  /// It is a command wherever it stands.
  case sure

  static func < (left: CommandLikeness, right: CommandLikeness) -> Bool { left.rawValue < right.rawValue }

  /// How much `text` looks like a command.
  static func of(_ text: String) -> CommandLikeness {
    guard text.utf8.count <= ReplyReader.commandLimit else { return .none }
    return of(ShellParser().parse(text))
  }

  /// How much a script looks like one: as much as the least likely of its commands.
  static func of(_ script: ParsedScript) -> CommandLikeness {
    guard script.diagnostics.isEmpty, !script.list.items.isEmpty else { return .none }
    var least = CommandLikeness.sure
    for item in script.list.items {
      for pipeline in item.andOrList.pipelines {
        guard let first = pipeline.commands.first else { continue }
        let isPiped = pipeline.commands.count > 1 || !item.andOrList.rest.isEmpty
        least = min(least, of(first, in: script, isPiped: isPiped))
      }
    }
    return least
  }

  private static func of(_ command: Command, in script: ParsedScript, isPiped: Bool) -> CommandLikeness {
    guard case .simple(let simple) = command else {
      if case .error = command { return .none }
      // `(see the manual)` is a subshell to a parser.
      if case .compound(let compound) = command, case .subshell(let list) = compound.kind {
        return of(ParsedScript(source: script.source, list: list))
      }
      return .sure
    }
    guard let word = simple.words.first else { return simple.range.count > 0 ? .sure : .none }
    let texts = simple.words.map { script.text(in: $0.range) }
    let name = word.literalValue ?? texts[0]
    guard isName(name, isExpanded: word.literalValue == nil) else { return .none }
    let count = Prose.functionWords(in: texts.dropFirst())
    let hasSigns = isPiped || !simple.redirections.isEmpty || simple.words.dropFirst().contains(where: isSign)
    if name != "echo", Prose.endsAsSentence(texts) { return .none }
    if KnownPrograms.contains(name) {
      if hasSigns { return count >= 3 ? .possible : .sure }
      return count == 0 ? .sure : count == 1 || name == "echo" ? .possible : .none
    }
    if Prose.beginsAsSentence(name) { return .none }
    if hasSigns { return count == 0 ? .sure : count == 1 ? .possible : .none }
    return count == 0 && texts.count <= 6 && !Prose.isAcknowledgement(name) ? .possible : .none
  }

  /// Whether a program may be called this.
  private static func isName(_ name: String, isExpanded: Bool) -> Bool {
    guard let first = name.utf8.first else { return false }
    if isExpanded { return first == UInt8(ascii: "$") || first == UInt8(ascii: "~") || first == UInt8(ascii: "\"") }
    guard name.utf8.count <= 256, first != UInt8(ascii: "-"), first != UInt8(ascii: "{"), name != "}",
      !name.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return false
    }
    guard let last = name.utf8.last else { return false }
    return !name.utf8.contains(0x20) && !",:;?!".utf8.contains(last) || name == ":" || name == "!"
      ? name.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic && !$0.isHangul } : false
  }

  /// Whether a word is one that sentences do not have: a flag, a path, a quote, an expansion.
  private static func isSign(_ word: Word) -> Bool {
    guard word.isUnquotedLiteral, let text = word.literalValue else {
      // The apostrophe of `don't` is no quote that a command would have.
      return true
    }
    if text.utf8.count > 1, text.hasPrefix("-"), !text.hasPrefix("--") || text.utf8.count > 2 { return true }
    return text.utf8.contains { "/=@%+".utf8.contains($0) } && !text.hasSuffix("/")
      || text.utf8.contains(UInt8(ascii: ":")) && !text.hasSuffix(":")
  }
}

extension Unicode.Scalar {
  /// Whether it is a Korean letter or syllable.
  var isHangul: Bool { (0x1100...0x11FF).contains(value) || (0x3130...0x318F).contains(value) || isHangulSyllable }

  private var isHangulSyllable: Bool { (0xAC00...0xD7A3).contains(value) }
}
