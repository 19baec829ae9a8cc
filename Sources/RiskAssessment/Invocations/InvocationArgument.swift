package import ShellGrammar

/// One word of an invocation after its name.
package struct InvocationArgument: Sendable {
  /// The word's value, or nil where it is only known when the command runs.
  package var value: String?
  /// The text as written, for words whose value is not known.
  package var written: String
  /// Whether the word holds a glob or a brace expansion outside quotes.
  package var hasGlob: Bool
  /// Whether the word holds a variable or a substitution.
  package var isDynamic: Bool
  /// Where it stands.
  package var range: SourceRange

  /// Whether the value is a flag: a dash and something after it.
  package var isFlag: Bool { (value ?? written).hasPrefix("-") && (value ?? written).utf8.count > 1 }

  /// The value, or else the text as written.
  package var text: String { value ?? written }
}
