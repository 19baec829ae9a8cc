/// A command that the offline engine would give, as an example.
package struct PromptExample: Hashable, Sendable {
  /// What it does.
  package var about: String
  package var command: String

  /// Makes an example.
  package init(about: String, command: String) {
    self.about = about
    self.command = command
  }
}
