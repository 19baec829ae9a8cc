internal import ShellGrammar

/// A command that was built from the parts of a request.
struct Composition: Sendable {
  /// The command, as a syntax tree.
  var script: CommandList
  /// What it does, in the reader's language.
  var about: String
  /// The name that stands for it where tasks have theirs, such as `files`.
  var name: String
  /// The tokens of the request that are accounted for; filler need not be among them.
  var tokens: TokenSet
  /// How surely the parts were read as they were meant, from 0 to 1, apart from tokens that were left over.
  var certainty: Float
  /// A command that does the same with care: it asks, or only lists what would go.
  var careful: CommandList?
  /// Whether the request leaves out what is deleted or changed, so that the careful command comes first.
  var leavesObjectOut = false

  /// The command line.
  var text: String { ShellPrinter().print(script) }
}
