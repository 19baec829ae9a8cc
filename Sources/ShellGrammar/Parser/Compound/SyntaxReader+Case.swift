extension SyntaxReader {
  /// Reads `case` up to `esac`.
  mutating func readCase(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    passKeyword(4, &keywords)
    skipBlanks()
    if !startsWord() { report("a word is missing after `case`", keywords[0].range) }
    let subject = readWord(.operand)
    skipNewlines()
    if !readKeyword(.in, &keywords) { readMiddleKeyword(.in, &keywords) }
    var clauses: [CompoundCommand.CaseClause] = []
    skipNewlines()
    while position < end, peekReservedWord() != .esac {
      let start = position
      guard let clause = readClause(&keywords) else { break }
      clauses.append(clause)
      skipNewlines()
      guard clause.terminator != nil, position > start else { break }
    }
    closeConstruct(.esac, "`case`", &keywords)
    return .case(subject: subject, clauses: clauses)
  }

  private mutating func readClause(
    _ keywords: inout [CompoundCommand.Keyword]
  ) -> CompoundCommand.CaseClause? {
    let start = position
    if text.bytes[position] == .openParenthesis {
      passKeyword(1, &keywords)
      skipBlanks()
    }
    let patterns = readPatterns()
    guard byte(at: position) == .closeParenthesis else {
      if position < end { reportUnexpected() }
      return nil
    }
    passKeyword(1, &keywords)
    let body = readList(until: [.clauseEnd, .esac])
    var clause = CompoundCommand.CaseClause(
      patterns: patterns, body: body, terminator: nil, range: text.range(start, max(position, start)))
    if peekCloser() == .clauseEnd {
      let isStop = byte(at: position + 1) == .semicolon
      let isTestNext = isStop && byte(at: position + 2) == .ampersand
      clause.terminator = isTestNext ? .testNext : isStop ? .stop : .fallThrough
      passKeyword(isTestNext ? 3 : 2, &keywords)
    }
    clause.range = text.range(start, position)
    return clause
  }

  private mutating func readPatterns() -> [Word] {
    var patterns: [Word] = []
    while true {
      skipBlanks()
      guard startsWord() else {
        if position < end { reportUnexpected() }
        return patterns
      }
      patterns.append(readWord(.casePattern))
      skipBlanks()
      guard byte(at: position) == .bar else { return patterns }
      position += 1
    }
  }
}
