internal import ShellGrammar

/// A word of a command; the engine's own `Word` is one of its vocabulary.
typealias ShellWord = ShellGrammar.Word

/// Builds syntax trees of commands from words that are data.
enum CommandTree {
  private static let nowhere = SourceRange(0, 0)

  /// The word that stands for `value`, quoted where it must be.
  static func word(_ value: String) -> ShellWord { read(ShellQuoting.quote(value)) }

  /// A script of sed or awk, which stands in single quotes as people write it.
  static func script(_ script: String) -> ShellWord {
    script.utf8.count < 7 && script.utf8.allSatisfy(\.isAlphanumeric)
      ? word(script)
      : script.contains("'") || script.contains("\\")
        ? quotedScript(script) : ShellWord(parts: [.singleQuoted(script, range: nowhere)], range: nowhere)
  }

  private static func quotedScript(_ script: String) -> ShellWord {
    let word = word(script)
    return word.isUnquotedLiteral ? ShellWord(parts: [.singleQuoted(script, range: nowhere)], range: nowhere) : word
  }

  /// A flag and its value in one word: `-F,`.
  static func word(_ flag: String, joinedTo value: String) -> ShellWord { read(flag + ShellQuoting.quote(value)) }

  /// The word for a path: a leading `~/`, and the `*` of a typed pattern, stay what they are to the shell.
  static func path(_ value: SlotValue) -> ShellWord {
    PathText(value, .path).map { read($0.quoted) } ?? word(value.text)
  }

  /// A simple command of words.
  static func command(_ words: [ShellWord], redirections: [Redirection] = []) -> Command {
    .simple(SimpleCommand(words: words, redirections: redirections, range: nowhere))
  }

  /// A simple command whose words are data.
  static func command(_ words: [String]) -> Command { command(words.map(word)) }

  /// `< path`, `> path` or `>> path`.
  static func redirection(_ kind: Redirection.Operator, _ path: SlotValue) -> Redirection {
    Redirection(operator: kind, operatorRange: nowhere, target: self.path(path), range: nowhere)
  }

  /// `<(list)`.
  static func processSubstitution(_ list: CommandList) -> ShellWord {
    ShellWord(
      parts: [.processSubstitution(ProcessSubstitution(isOutput: false, list: list, range: nowhere))], range: nowhere)
  }

  /// Commands joined by `|`.
  static func pipeline(_ commands: [Command]) -> Pipeline {
    let operators = commands.dropFirst().map { _ in
      Pipeline.PipeOperator(includesStandardError: false, range: nowhere)
    }
    return Pipeline(commands: commands, operators: operators, range: nowhere)
  }

  /// One pipeline, or several joined by `&&`.
  static func list(_ first: Pipeline, and rest: [Pipeline] = []) -> CommandList {
    let links = rest.map { AndOrList.Link(operator: .and, operatorRange: nowhere, pipeline: $0) }
    return CommandList(items: [CommandList.Item(andOrList: AndOrList(first: first, rest: links))], range: nowhere)
  }

  /// The word that the grammar reads from its quoted form.
  private static func read(_ quoted: String) -> ShellWord {
    let items = ShellParser().parse("x " + quoted).list.items
    if items.count == 1, case .simple(let command)? = items[0].andOrList.first.commands.first, command.words.count == 2
    {
      return command.words[1]
    }
    return ShellWord(parts: [.singleQuoted(quoted.filter { $0 != "'" }, range: nowhere)], range: nowhere)
  }
}
