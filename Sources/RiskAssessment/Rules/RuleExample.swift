package import ShellGrammar

/// A command beside a rule, the level that the rule must give it, and the part that it must be about.
package struct RuleExample: Hashable, Sendable {
  /// The command.
  package let command: String
  /// The level.
  package let level: RiskLevel
  /// The part.
  package let range: SourceRange

  /// Reads `sudo ‹rm -r /›`; without marks the rule is about the whole command.
  init(_ marked: String, _ level: RiskLevel) {
    self.level = level
    let parts = marked.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let close = parts[1].firstIndex(of: "›") else {
      command = marked
      range = SourceRange(0, marked.utf8.count)
      return
    }
    let inner = parts[1][..<close]
    command = String(parts[0]) + String(inner) + String(parts[1][parts[1].index(after: close)...])
    range = SourceRange(parts[0].utf8.count, parts[0].utf8.count + inner.utf8.count)
  }
}
