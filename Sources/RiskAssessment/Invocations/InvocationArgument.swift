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
  /// Whether the shell splits what it fills in, so that it may become several words, and flags too.
  package var maySplitIntoFlags = false
  /// Where it stands.
  package var range: SourceRange
  /// The word as read, where it is one word of the text: what places the parts of a script inside it.
  var word: Word?

  /// Whether the value is a flag: a dash and something after it.
  package var isFlag: Bool { (value ?? written).hasPrefix("-") && (value ?? written).utf8.count > 1 }

  /// The value, or else the text as written.
  package var text: String { value ?? written }

  /// A word that stands for one of a program in another language.
  init(made value: String?, written: String = "\"$_\"", at range: SourceRange) {
    self.value = value
    self.written = value ?? written
    (hasGlob, isDynamic) = (false, value == nil)
    self.range = range
  }

  /// A word as it was read.
  init(value: String?, written: String, hasGlob: Bool, isDynamic: Bool, range: SourceRange) {
    self.value = value
    self.written = written
    self.hasGlob = hasGlob
    self.isDynamic = isDynamic
    self.range = range
  }
}
