extension SyntaxReader {
  /// Reads `if` up to `fi`.
  mutating func readIf(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Kind {
    passKeyword(2, &keywords)
    var branches = [readBranch(&keywords)]
    var otherwise: CommandList?
    while let word = peekReservedWord(), word == .elif || word == .else {
      passKeyword(4, &keywords)
      if word == .elif {
        if otherwise != nil { report("unexpected `elif` after `else`", position - 4, position) }
        branches.append(readBranch(&keywords))
      } else {
        if otherwise != nil { report("unexpected second `else`", position - 4, position) }
        otherwise = readBody(until: [.fi, .elseBranch])
      }
    }
    closeConstruct(.fi, "`if`", &keywords)
    return .if(branches: branches, otherwise: otherwise)
  }

  private mutating func readBranch(_ keywords: inout [CompoundCommand.Keyword]) -> CompoundCommand.Branch {
    let condition = readBody(until: [.then, .elseBranch, .fi])
    readMiddleKeyword(.then, &keywords)
    return CompoundCommand.Branch(condition: condition, body: readBody(until: [.elseBranch, .fi]))
  }
}
