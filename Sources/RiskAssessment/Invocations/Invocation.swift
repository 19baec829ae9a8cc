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
  /// Whether the reader is asked before each run: `find -ok`, `xargs -p`.
  package var isAsked = false
  /// The places, in the collector's list, of what runs in the pipeline's stages before this one.
  package var upstream: Range<Int>
  /// The places of the commands whose output is a word or the input of this one: `$(…)`, `<(…)`.
  package var substituted: Range<Int>
  /// Whether it is a wrapper whose inner command was read and stands in the list as well.
  package var hasReadInner = false
  /// The place among the arguments where the command begins that a wrapper runs.
  var innerStart: Int?
  /// Whether the name is made from variables, substitutions or patterns, so that it is a guess.
  var isNameGuessed = false
  /// Whether it is a program in another language that was read and does nothing but compute and print.
  var hasHarmlessCode = false
  /// Whether only its version or its help is asked for.
  var isInformational = false
  /// What it reads from standard input, where that is known.
  var input: String?
  /// What the tables say of the program.
  var facts = ProgramFacts.none
  /// The name with its folder, as a script that was written before may be called by.
  var path: String?
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
    for argument in arguments where argument.isFlag {
      let text = argument.text
      if text == "--" { return false }
      if text.hasPrefix("--") {
        if long.contains(where: { text == $0 || text.hasPrefix($0 + "=") }) { return true }
      } else if long.contains(text) || short.map({ text.dropFirst().contains($0) }) == true {
        return true
      }
    }
    return false
  }

  /// The first operand's value: a subcommand for git, docker and their like.
  package var subcommand: String? { operands.first?.value }

  /// The words that a wrapper keeps for itself: those before the command that it runs.
  var ownArguments: ArraySlice<InvocationArgument> { arguments[..<min(innerStart ?? arguments.count, arguments.count)] }

  /// Makes it one that stands in the text of `outer` wrappers, with its places moved by `move`.
  mutating func place(inside outer: [String], by move: (SourceRange) -> SourceRange) {
    range = move(range)
    wrappers = outer + wrappers
    for index in arguments.indices { arguments[index].range = move(arguments[index].range) }
    for index in redirections.indices { redirections[index].range = move(redirections[index].range) }
  }
}
