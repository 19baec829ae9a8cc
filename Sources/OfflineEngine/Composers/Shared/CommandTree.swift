internal import ShellGrammar

/// A word of a command; the engine's own `Word` is one of its vocabulary.
typealias ShellWord = ShellGrammar.Word

/// Builds syntax trees of commands from words that are data.
enum CommandTree {
  /// The word that stands for `value`, quoted where it must be.
  static func word(_ value: String) -> ShellWord { ShellArgument.value(value).word }

  /// A script of sed or awk, which stands in single quotes as people write it.
  static func script(_ script: String) -> ShellWord {
    script.utf8.count < 7 && script.utf8.allSatisfy(\.isAlphanumeric)
      ? word(script)
      : script.contains("'") || script.contains("\\")
        ? quotedScript(script) : ShellWord(parts: [.singleQuoted(script, range: .none)], range: .none)
  }

  private static func quotedScript(_ script: String) -> ShellWord {
    let word = word(script)
    return word.isUnquotedLiteral ? ShellWord(parts: [.singleQuoted(script, range: .none)], range: .none) : word
  }

  /// A flag and its value in one word: `-F,`.
  static func word(_ flag: String, joinedTo value: String) -> ShellWord { ShellArgument.flag(flag, value).word }

  /// The word for a path: a leading `~/`, and the `*` of a typed pattern, stay what they are to the shell.
  static func path(_ value: SlotValue) -> ShellWord {
    if case .text(let path) = value { return ShellArgument.path(path).word }
    return ShellArgument.path(value).word
  }

  /// A simple command of words.
  static func command(_ words: [ShellWord], redirections: [Redirection] = []) -> Command {
    .simple(SimpleCommand(words: words, redirections: redirections, range: .none))
  }

  /// A simple command whose words are data.
  static func command(_ words: [String]) -> Command { command(words.map(word)) }

  /// `< path`, `> path` or `>> path`.
  static func redirection(_ kind: Redirection.Operator, _ path: SlotValue) -> Redirection {
    Redirection(operator: kind, operatorRange: .none, target: self.path(path), range: .none)
  }

  /// `<(list)`.
  static func processSubstitution(_ list: CommandList) -> ShellWord {
    ShellWord(
      parts: [.processSubstitution(ProcessSubstitution(isOutput: false, list: list, range: .none))], range: .none)
  }

  /// Commands joined by `|`.
  static func pipeline(_ commands: [Command]) -> Pipeline {
    let operators = commands.dropFirst().map { _ in
      Pipeline.PipeOperator(includesStandardError: false, range: .none)
    }
    return Pipeline(commands: commands, operators: operators, range: .none)
  }

  /// One pipeline, or several joined by `&&`.
  static func list(_ first: Pipeline, and rest: [Pipeline] = []) -> CommandList {
    let links = rest.map { AndOrList.Link(operator: .and, operatorRange: .none, pipeline: $0) }
    return CommandList(items: [CommandList.Item(andOrList: AndOrList(first: first, rest: links))], range: .none)
  }
}
