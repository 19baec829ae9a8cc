extension SyntaxReader {
  /// Reads `{ list; }`.
  mutating func readGroup(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    passKeyword(1, &keywords)
    return .group(readGroupBody(&keywords))
  }

  /// Reads a list and the `}` after it.
  mutating func readGroupBody(_ keywords: inout [CompoundCommand.Keyword]) -> CommandList {
    let open = keywords.last?.range ?? text.range(position, position)
    let list = readBody(until: .brace)
    if !readKeyword(.closeBrace, &keywords) {
      report("`}` is missing: the `{` that stands here is not closed", open)
    }
    return list
  }

  /// Reads `(( expression ))` or `( list )`.
  mutating func readBrackets(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    if let close = arithmeticEnd(ofBracketsAt: position) {
      passKeyword(2, &keywords)
      let expression = readArithmetic(upTo: close)
      passKeyword(2, &keywords)
      return .arithmetic(expression)
    }
    let open = position
    passKeyword(1, &keywords)
    let outer = expectedClosers
    expectedClosers = []
    let list = readBody(until: .parenthesis)
    expectedClosers = outer
    if byte(at: position) == .closeParenthesis {
      passKeyword(1, &keywords)
    } else {
      report("the `(` opened here is never closed", open, open + 1)
    }
    return .subshell(list)
  }
}
