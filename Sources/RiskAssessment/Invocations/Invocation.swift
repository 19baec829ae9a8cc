package import ShellGrammar

/// A program or builtin that a command line runs, with what its surroundings say of it.
package struct Invocation: Sendable {
  /// The name without its folder, or nil where it is only known when the command runs.
  package var name: String?
  /// The words after the name.
  package var arguments: [InvocationArgument]
  /// The redirections that apply to it.
  package var redirections: [Redirection]
  /// The assignments before it.
  package var assignments: [Assignment]
  /// The wrappers around it, outermost first: `sudo`, `xargs`, `find`.
  package var wrappers: [String]
  /// Whether further words come at run time (xargs) or stand for found files (find -exec).
  package var takesFoundFiles: Bool
  /// The places, in the collector's list, of what runs in the pipeline's stages before this one.
  package var upstream: Range<Int>
  /// The places of the commands whose output is a word or the input of this one: `$(…)`, `<(…)`.
  package var substituted: Range<Int>
  /// Whether it is a wrapper whose inner command was read and stands in the list as well.
  package var hasReadInner = false
  /// Where it stands.
  package var range: SourceRange

  /// The arguments that are flags.
  package var flags: [InvocationArgument] { operandsSplit.flags }

  /// The arguments that are not flags; all those after `--`.
  package var operands: [InvocationArgument] { operandsSplit.operands }

  private var operandsSplit: (flags: [InvocationArgument], operands: [InvocationArgument]) {
    var flags: [InvocationArgument] = []
    var operands: [InvocationArgument] = []
    var onlyOperands = false
    for argument in arguments {
      if onlyOperands || !argument.isFlag {
        operands.append(argument)
      } else if argument.value == "--" {
        onlyOperands = true
      } else {
        flags.append(argument)
      }
    }
    return (flags, operands)
  }

  /// Whether one of the flags is `long` (or `long=…`), or a cluster of short flags that holds `short`.
  package func hasFlag(_ short: Character?, _ long: String...) -> Bool {
    flags.contains { argument in
      let text = argument.text
      if text.hasPrefix("--") { return long.contains { text == $0 || text.hasPrefix($0 + "=") } }
      if long.contains(text) { return true }
      return short.map { text.dropFirst().contains($0) } ?? false
    }
  }

  /// The first operand's value: a subcommand for git, docker and their like.
  package var subcommand: String? { operands.first?.value }

  /// Makes it one that stands at `range` as the text of `outer` wrappers.
  mutating func place(at range: SourceRange, inside outer: [String]) {
    self.range = range
    wrappers = outer + wrappers
    for index in arguments.indices { arguments[index].range = range }
  }
}
