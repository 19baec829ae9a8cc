package import Explanation
package import RiskAssessment

/// A command with everything that is shown before it may run.
package struct ReviewedCommand: Sendable {
  /// The command line.
  package var command: String
  /// What its parts mean.
  package var explanation: ExplainedCommand
  /// What the rules say of it.
  package var verdict: RiskVerdict
  /// Whether it holds characters that a screen does not show as they are; such a command is not run.
  package var hasHiddenText: Bool
  /// Who gave it.
  package var origin: CommandOrigin

  /// Makes a reviewed command.
  package init(
    command: String, explanation: ExplainedCommand, verdict: RiskVerdict, hasHiddenText: Bool,
    origin: CommandOrigin = .offline
  ) {
    self.command = command
    self.explanation = explanation
    self.verdict = verdict
    self.hasHiddenText = hasHiddenText
    self.origin = origin
  }
}
