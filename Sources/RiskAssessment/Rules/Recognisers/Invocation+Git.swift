extension RiskRule {
  /// The words after git's own flags: the subcommand and what follows it.
  static func gitWords(_ invocation: Invocation) -> [InvocationArgument] {
    var words = invocation.arguments[...]
    while let first = words.first, first.isFlag {
      let takesValue = ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(first.text)
      words = words.dropFirst(takesValue ? 2 : 1)
    }
    return Array(words)
  }
}

/// A git command: its subcommand and the words after it.
struct GitCommand {
  let verb: String
  let arguments: [InvocationArgument]
  var words: [String] { arguments.map(\.text) }

  init?(_ invocation: Invocation) {
    guard invocation.name == "git", let verb = RiskRule.gitWords(invocation).first else { return nil }
    self.verb = verb.text
    arguments = Array(RiskRule.gitWords(invocation).dropFirst())
  }

  /// The words that are not flags.
  var operands: [String] { words.filter { !$0.hasPrefix("-") } }

  /// Whether one of `names` is among the flags, a single letter also in a cluster; what follows `--` is no flag.
  func has(_ names: String...) -> Bool {
    words.prefix { $0 != "--" }.contains { word in
      names.contains { name in
        word == name || word.hasPrefix(name + "=")
          || name.utf8.count == 2 && Invocation.isCluster(word) && word.dropFirst().contains(name.dropFirst())
      }
    }
  }
}

extension Invocation {
  /// Whether git's own flags before the subcommand only give aliases, and the subcommand is one of them.
  var runsGivenAlias: Bool {
    guard let call = GitCommand(self) else { return false }
    let flags = arguments.dropLast(call.arguments.count + 1).map(\.text)
    let given = flags.filter { $0 != "-c" }
    return given.contains { $0.hasPrefix("alias." + call.verb + "=") }
      && given.allSatisfy { $0.hasPrefix("alias.") || $0 == "--no-pager" || $0 == "-P" }
  }
}
