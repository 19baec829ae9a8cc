extension SyntaxReader {
  /// Reads one stage of a pipeline.
  mutating func readCommand() -> Command {
    skipBlanks()
    guard startsCommand() else {
      reportUnexpected()
      return .error(SyntaxErrorNode(text: "", range: text.range(position, position)))
    }
    if text.bytes[position] == .openParenthesis { return readBracketCommand() }
    guard let word = peekReservedWord() else { return readSimpleCommand() }
    if word == .function { return readFunctionWithKeyword() }
    if word == .coproc { return readCoprocess() }
    if word.opensCompound, let compound = readCompound() { return .compound(compound) }
    return readSimpleCommand()
  }

  private mutating func readBracketCommand() -> Command {
    if let compound = readCompound() { return .compound(compound) }
    return errorToHere(from: position)
  }

  /// Reads a compound command and the redirections after it; nil where none begins here or it stands too deep.
  mutating func readCompound() -> CompoundCommand? {
    let start = position
    guard startsCompound(), enter() else { return nil }
    defer { leave() }
    var keywords: [CompoundCommand.Keyword] = []
    let kind = readCompoundKind(&keywords)
    var command = CompoundCommand(kind: kind, keywords: keywords, range: text.range(start, position))
    readRedirections(&command.redirections)
    command.range = text.range(start, position)
    return command
  }

  /// Whether a compound command begins here.
  func startsCompound() -> Bool {
    byte(at: position) == .openParenthesis || peekReservedWord()?.opensCompound == true
  }

  private mutating func readCompoundKind(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    switch peekReservedWord() {
    case .if: readIf(&keywords)
    case .while, .until: readLoop(&keywords)
    case .for: readFor(&keywords)
    case .select: readForWords(&keywords, isSelect: true)
    case .case: readCase(&keywords)
    case .openBrace: readGroup(&keywords)
    case .openTest: readTest(&keywords)
    default: readBrackets(&keywords)
    }
  }

  /// Reads the redirections after a compound command.
  mutating func readRedirections(_ redirections: inout [Redirection]) {
    while true {
      let before = position
      skipBlanks()
      guard let redirection = readRedirection() else {
        position = before
        return
      }
      redirections.append(redirection)
    }
  }

  /// An error node of the text from `start` to the position.
  func errorToHere(from start: Int) -> Command {
    .error(SyntaxErrorNode(text: text.string(start, position), range: text.range(start, position)))
  }

  /// Reads `word` where it stands here, into `keywords`.
  mutating func readKeyword(_ word: ReservedWord, _ keywords: inout [CompoundCommand.Keyword]) -> Bool {
    guard peekReservedWord() == word else { return false }
    passKeyword(word.rawValue.utf8.count, &keywords)
    return true
  }

  /// Takes the next `length` bytes as a keyword.
  mutating func passKeyword(_ length: Int, _ keywords: inout [CompoundCommand.Keyword]) {
    let stop = position + length
    keywords.append(.init(text: text.string(position, stop), range: text.range(position, stop)))
    position = stop
  }

  /// Reads the word that closes `construct`, or says that it is missing.
  mutating func closeConstruct(
    _ word: ReservedWord, _ construct: String, _ keywords: inout [CompoundCommand.Keyword]
  ) {
    skipNewlines()
    if readKeyword(word, &keywords) { return }
    let opening = keywords.first?.range ?? text.range(position, position)
    report("`\(word.rawValue)` is missing: the \(construct) that begins here is not closed", opening)
  }

  /// Reads `then` or `do`, or says that it is missing.
  mutating func readMiddleKeyword(_ word: ReservedWord, _ keywords: inout [CompoundCommand.Keyword]) {
    if readKeyword(word, &keywords) { return }
    if position >= end, let opening = keywords.last {
      report("`\(word.rawValue)` is missing after the `\(opening.text)` that stands here", opening.range)
    } else {
      report("`\(word.rawValue)` is expected here", position, position + 1)
    }
  }
}
