extension ShellWriter {
  mutating func write(_ command: CompoundCommand) {
    switch command.kind {
    case .subshell(let list): writeBrackets("(", list)
    case .group(let list): writeGroup(list)
    case .if(let branches, let otherwise): writeIf(branches, otherwise)
    case .while(let condition, let body): writeLoop("while", condition, body)
    case .until(let condition, let body): writeLoop("until", condition, body)
    case .for(let variable, _, let words, let body): writeFor("for", variable, words, body, command)
    case .select(let variable, _, let words, let body): writeFor("select", variable, words, body, command)
    case .arithmeticFor(let initial, let condition, let step, let body):
      write("for ((")
      for (index, expression) in [initial, condition, step].enumerated() {
        if index > 0 { write(";") }
        if let expression { write(expression) }
      }
      write(")); ")
      writeForBody(body, command)
    case .case(let subject, let clauses): writeCase(subject, clauses, command)
    case .arithmetic(let expression):
      write("((")
      write(expression)
      write("))")
    case .test(let expression):
      write("[[ ")
      write(expression)
      write(" ]]")
    }
    for redirection in command.redirections {
      write(" ")
      write(redirection)
    }
  }

  /// Writes `opening`, the list and `)`; `((` would be arithmetic.
  mutating func writeBrackets(_ opening: String, _ list: CommandList) {
    write(opening)
    if list.startsWithBracket { write(" ") }
    write(list)
    write(")")
  }

  private mutating func writeGroup(_ list: CommandList) {
    write("{")
    writeClosed(list)
    write("}")
  }

  /// Writes a list between two reserved words.
  private mutating func writeClosed(_ list: CommandList) {
    writeSeparator()
    write(list)
    if list.items.last?.terminator?.kind != .newline { writeSeparator() }
  }

  private mutating func writeIf(_ branches: [CompoundCommand.Branch], _ otherwise: CommandList?) {
    for (index, branch) in branches.enumerated() {
      write(index == 0 ? "if" : "elif")
      writeClosed(branch.condition)
      write("then")
      writeClosed(branch.body)
    }
    if let otherwise {
      write("else")
      writeClosed(otherwise)
    }
    write("fi")
  }

  private mutating func writeLoop(_ word: String, _ condition: CommandList, _ body: CommandList) {
    write(word)
    writeClosed(condition)
    write("do")
    writeClosed(body)
    write("done")
  }

  private mutating func writeFor(
    _ word: String, _ variable: String, _ words: [Word]?, _ body: CommandList, _ command: CompoundCommand
  ) {
    write("\(word) \(variable)")
    if let words {
      write(" in")
      for word in words {
        write(" ")
        write(word)
      }
    }
    write("; ")
    writeForBody(body, command)
  }

  private mutating func writeForBody(_ body: CommandList, _ command: CompoundCommand) {
    if command.keywords.last?.text == "}" { return writeGroup(body) }
    write("do")
    writeClosed(body)
    write("done")
  }

  private mutating func writeCase(
    _ subject: Word, _ clauses: [CompoundCommand.CaseClause], _ command: CompoundCommand
  ) {
    write("case ")
    write(subject)
    write(" in")
    var keywords = command.keywords.drop { $0.text != "in" }.dropFirst()
    for clause in clauses {
      writeSeparator()
      if keywords.first?.text == "(" {
        write("(")
        keywords = keywords.dropFirst()
      }
      for (index, pattern) in clause.patterns.enumerated() {
        if index > 0 { write(" | ") }
        write(pattern)
      }
      write(")")
      if !clause.body.items.isEmpty { writeSeparator() }
      write(clause.body)
      keywords = keywords.drop { $0.text == ")" }
      if let terminator = clause.terminator {
        if clause.body.items.last?.terminator?.kind != .newline { write(" ") }
        write(terminator.rawValue)
        keywords = keywords.dropFirst()
      }
    }
    writeSeparator()
    write("esac")
  }

  private mutating func write(_ expression: TestExpression) {
    switch expression {
    case .word(let word): write(word)
    case .unary(let sign, _, let operand):
      write(sign + " ")
      write(operand)
    case .binary(let left, let sign, _, let right):
      write(left)
      write(" \(sign) ")
      write(right)
    case .not(let operand, _):
      write("! ")
      write(operand)
    case .and(let left, let right, _):
      write(left)
      write(" && ")
      write(right)
    case .or(let left, let right, _):
      write(left)
      write(" || ")
      write(right)
    case .group(let inner, _):
      write("( ")
      write(inner)
      write(" )")
    }
  }
}

extension CommandList {
  /// Whether the text of the list begins with `(`.
  fileprivate var startsWithBracket: Bool {
    guard let pipeline = items.first?.andOrList.first, pipeline.time == nil, pipeline.negations.isEmpty,
      case .compound(let command)? = pipeline.commands.first
    else { return false }
    switch command.kind {
    case .subshell, .arithmetic: return true
    default: return false
    }
  }
}
