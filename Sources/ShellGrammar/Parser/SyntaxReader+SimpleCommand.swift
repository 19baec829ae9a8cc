extension SyntaxReader {
  /// The builtins whose arguments may be assignments of arrays.
  private static let declarationBuiltins: Set<String> = [
    "declare", "typeset", "local", "export", "readonly", "alias", "eval", "let",
  ]

  /// Reads assignments, words and redirections, or the function definition that the first word begins.
  mutating func readSimpleCommand(canDefineFunction: Bool = true) -> Command {
    let start = position
    var last = position
    var command = SimpleCommand(words: [], range: text.range(start, start))
    var declares = false
    while true {
      skipBlanks()
      guard position < end else { break }
      if let redirection = readRedirection() {
        command.redirections.append(redirection)
      } else if command.words.isEmpty, let assignment = readAssignment() {
        command.assignments.append(assignment)
      } else if startsWord() {
        let isFirst = command.words.isEmpty
        command.words.append(readWord(.command(acceptsAssignment: isFirst || declares)))
        if isFirst { declares = isDeclaration(command.words[0]) }
      } else {
        break
      }
      last = position
    }
    if canDefineFunction, position < end, command.words.count == 1, command.redirections.isEmpty,
      command.assignments.isEmpty, text.bytes[position] == .openParenthesis,
      let definition = readFunction(named: command.words[0], nameStart: start, nameEnd: last)
    {
      return definition
    }
    position = last
    command.range = text.range(start, last)
    return .simple(command)
  }

  /// Whether a word begins here.
  func startsWord() -> Bool {
    position < end && (!text.bytes[position].isMetacharacter || startsProcessSubstitution(position))
  }

  private func isDeclaration(_ word: Word) -> Bool {
    guard word.parts.count == 1, case .literal(let name, _) = word.parts[0] else { return false }
    return Self.declarationBuiltins.contains(name)
  }
}
