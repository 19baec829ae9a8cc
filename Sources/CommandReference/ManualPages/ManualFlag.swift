/// One entry of a manual page's option list.
package struct ManualFlag: Hashable, Sendable {
  /// Every way to write it, dashes included.
  package var spellings: [String]
  /// What it takes.
  package var argument: FlagArgument
  /// The first sentence of its description; empty where it has none.
  package var sentence: String

  /// Whether a value follows it.
  package var takesValue: Bool { argument != .none }

  /// Makes a flag.
  package init(spellings: [String], argument: FlagArgument, sentence: String) {
    self.spellings = spellings
    self.argument = argument
    self.sentence = sentence
  }
}
