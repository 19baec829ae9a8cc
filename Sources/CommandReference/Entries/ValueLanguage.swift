/// What is written inside a value.
package enum ValueLanguage: String, Hashable, Sendable, CaseIterable {
  case awk
  case sed
  /// A basic regular expression.
  case regex
  case extendedRegex = "extended-regex"
  case glob
  /// A command line as text.
  case shell
  /// The words themselves are a command.
  case command
  case dateFormat = "date-format"
  /// The mode of chmod.
  case mode
  case size
  case signal
  case port
}
