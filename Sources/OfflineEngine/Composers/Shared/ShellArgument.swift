internal import ShellGrammar

/// A word of a command that is being composed; a string literal is a word as the shell reads it, values are quoted.
struct ShellArgument: ExpressibleByStringLiteral, Sendable {
  let word: ShellGrammar.Word

  /// A word written in shell syntax by this program, such as `{}` or `\;`.
  init(stringLiteral syntax: String) { self.init(syntax: syntax) }

  private init(syntax: String) {
    // A word before it keeps `if`, `!` and `a=b` from being more than a word.
    let parsed = ShellParser().parse("x " + syntax).list.items.first?.andOrList.first.commands.first
    if case .simple(let command)? = parsed, command.words.count == 2 {
      word = command.words[1]
    } else {
      word = ShellGrammar.Word(parts: [.singleQuoted(syntax, range: .none)], range: .none)
    }
  }

  /// Text that stays data.
  static func value(_ text: String) -> ShellArgument { ShellArgument(syntax: ShellQuoting.quote(text)) }

  /// Text that stays data, always between quotes, as people write the programs of sed.
  static func quoted(_ text: String) -> ShellArgument {
    ShellArgument(syntax: "'" + ShellQuoting.quoteInsideSingleQuotes(text) + "'")
  }

  /// A whole number.
  static func number(_ number: Int) -> ShellArgument { ShellArgument(syntax: String(number)) }

  /// A path: `~/` at its start stays the home folder, `$dir` a variable, and a leading `-` begins no flag.
  static func path(_ path: String) -> ShellArgument {
    guard let (name, rest) = ValueShape(path).variable else { return .path(.text(path)) }
    return ShellArgument(syntax: "\"$" + name + "\"" + (rest.isEmpty ? "" : ShellQuoting.quote(rest)))
  }

  /// The same of a path as it was found in a request; the `*` of a typed pattern stays what it is to the shell.
  static func path(_ value: SlotValue) -> ShellArgument {
    ShellArgument(syntax: PathText(value, .path)?.quoted ?? ShellQuoting.quote(value.text))
  }

  /// A path whose `*` and `?` the shell expands.
  static func pattern(_ pattern: String) -> ShellArgument { .path(.pathPattern(pattern)) }

  /// A flag with its value attached: `--include=…`.
  static func flag(_ flag: String, _ value: String) -> ShellArgument {
    ShellArgument(syntax: flag + ShellQuoting.quote(value))
  }

  /// The output of a command, as one word.
  static func output(of command: [ShellArgument]) -> ShellArgument {
    let list = CommandList([ShellPipeline([command])])
    let part = WordPart.commandSubstitution(CommandSubstitution(list: list, range: .none))
    return ShellArgument(
      word: ShellGrammar.Word(parts: [.doubleQuoted([part], isLocalized: false, range: .none)], range: .none))
  }

  private init(word: ShellGrammar.Word) { self.word = word }
}

extension SourceRange {
  /// The place of what stands in no source.
  static let none = SourceRange(0, 0)
}
