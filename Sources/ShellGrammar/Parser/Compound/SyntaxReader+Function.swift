extension SyntaxReader {
  /// Reads `() body` after a name; nil where no `()` stands here.
  mutating func readFunction(named name: Word, nameStart: Int, nameEnd: Int) -> Command? {
    let before = position
    guard passEmptyBrackets() else {
      position = before
      return nil
    }
    return readFunctionBody(nameStart: nameStart, nameEnd: nameEnd, start: nameStart, usesKeyword: false)
  }

  /// Reads `function name [()] body`.
  mutating func readFunctionWithKeyword() -> Command {
    let start = position
    position += 8
    skipBlanks()
    let nameStart = position
    guard startsWord() else {
      report("a name is missing after `function`", start, start + 8)
      return errorToHere(from: start)
    }
    _ = readWord(.operand)
    let nameEnd = position
    skipBlanks()
    let before = position
    if !passEmptyBrackets() { position = before }
    return readFunctionBody(nameStart: nameStart, nameEnd: nameEnd, start: start, usesKeyword: true)
  }

  /// Goes past `()`, with blanks between.
  private mutating func passEmptyBrackets() -> Bool {
    guard byte(at: position) == .openParenthesis else { return false }
    position += 1
    skipBlanks()
    guard byte(at: position) == .closeParenthesis else { return false }
    position += 1
    return true
  }

  private mutating func readFunctionBody(nameStart: Int, nameEnd: Int, start: Int, usesKeyword: Bool) -> Command {
    skipNewlines()
    let name = text.string(nameStart, nameEnd)
    guard startsCompound() else {
      let found = position
      report(
        "the body of the function `\(name.prefix(40))` must be in brackets: `{ …; }`", nameStart, nameEnd)
      position = found
      return errorToHere(from: start)
    }
    guard let body = readCompound() else { return errorToHere(from: start) }
    return .function(
      FunctionDefinition(
        name: name, nameRange: text.range(nameStart, nameEnd), usesKeyword: usesKeyword, body: body,
        range: text.range(start, position)))
  }

  /// Reads `coproc [NAME] command`.
  mutating func readCoprocess() -> Command {
    let start = position
    position += 6
    let keywordRange = text.range(start, position)
    skipBlanks()
    var name: String?
    if !startsCompound(), let nameEnd = coprocessNameEnd() {
      name = text.string(position, nameEnd)
      position = nameEnd
      skipBlanks()
    }
    guard position < end, startsWord() || startsCompound() || startsRedirection() else {
      report("a command is missing after `coproc`", start, start + 6)
      return errorToHere(from: start)
    }
    let command: Command
    if let compound = readCompound() {
      command = .compound(compound)
    } else {
      if let word = peekReservedWord(), word != .time, word != .not { reportUnexpected() }
      command = readSimpleCommand(canDefineFunction: false)
    }
    return .coprocess(
      Coprocess(
        name: name, command: command, keywordRange: keywordRange, range: text.range(start, position)))
  }

  private func startsRedirection() -> Bool {
    let byte = byte(at: position)
    return byte == .lessThan || byte == .greaterThan
      || (byte == .ampersand && self.byte(at: position + 1) == .greaterThan)
  }

  /// The end of the name that begins here, where a compound command follows it.
  private mutating func coprocessNameEnd() -> Int? {
    guard let nameEnd = nameEnd(from: position), endsWord(nameEnd) else { return nil }
    let before = position
    position = nameEnd
    while byte(at: position).isBlank { position += 1 }
    defer { position = before }
    return startsCompound() ? nameEnd : nil
  }
}
