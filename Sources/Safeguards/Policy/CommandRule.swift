/// One line of a policy: which commands, and what becomes of them.
package struct CommandRule: Hashable, Sendable {
  /// What becomes of the commands.
  package enum Action: String, Hashable, Sendable {
    /// They are shown and cannot be run.
    case deny
    /// They run after the word `yes` is typed.
    case confirm
    /// A `confirm` of the same source does not hold for them.
    case allow
  }

  /// What becomes of the commands.
  package var action: Action
  /// Which commands.
  package var pattern: CommandPattern
  /// Its name, where the file gives one.
  package var name: String?
  /// Why, where the file says it.
  package var reason: String?

  /// Makes a rule.
  package init(_ action: Action, _ pattern: CommandPattern, name: String? = nil, reason: String? = nil) {
    self.action = action
    self.pattern = pattern
    self.name = name
    self.reason = reason
  }

  /// The name or, where it has none, the pattern.
  package var title: String { name ?? pattern.text }
}
