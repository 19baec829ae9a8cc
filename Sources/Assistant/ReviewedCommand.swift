package import Explanation
package import OfflineEngine
package import RiskAssessment
package import Safeguards

/// A command with everything that is shown before it may run.
package struct ReviewedCommand: Sendable {
  /// The command line.
  package var command: String
  /// What its parts mean.
  package var explanation: ExplainedCommand
  /// What the rules say of it.
  package var verdict: RiskVerdict
  /// Whether it is not what it looks like; such a command is neither run nor copied.
  package var hasHiddenText: Bool
  /// What in it is not what it looks like.
  package var hiddenText = HiddenText()
  /// What the policy says of it.
  package var policy = PolicyDecision.asJudged
  /// Who gave it.
  package var origin: CommandOrigin
  /// A command that does the same with care; nil where none is known, or where there is nothing to take care of.
  package var careful: String?
  /// Whether it is a careful form, shown in place of what was asked because the request leaves out what is deleted.
  package var isCarefulFirst = false
  /// What differs from the command that it was made of, by a revision or by the reader's hand.
  package var change: CommandChange?
  /// What it would do, where it is only a guess.
  package var guess: Guess?
  /// The offline engine's task that it is of.
  package var task: String?
  /// What the reader did with it before.
  package var earlier: EarlierUse?

  /// Whether it is shown and nothing else.
  package var isRefused: Bool { hasHiddenText || policy.isDenial }

  /// Makes a reviewed command.
  package init(
    command: String, explanation: ExplainedCommand, verdict: RiskVerdict, hasHiddenText: Bool,
    origin: CommandOrigin = .offline, careful: String? = nil
  ) {
    self.command = command
    self.explanation = explanation
    self.verdict = verdict
    self.hasHiddenText = hasHiddenText
    self.origin = origin
    self.careful = careful
  }
}
