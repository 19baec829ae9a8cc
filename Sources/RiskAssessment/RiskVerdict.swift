package import ShellGrammar

/// What the rules say of a command: one level, from how reversible it is, what it touches and how sure that is.
package struct RiskVerdict: Hashable, Sendable {
  /// The highest level found.
  package var level: RiskLevel
  /// Whether what it does can be taken back.
  package var reversibility: Reversibility
  /// What it touches, in the order of the cases.
  package var touches: [Touched]
  /// How sure that is.
  package var certainty: Certainty
  /// The reasons, most severe first.
  package var findings: [RiskFinding]

  /// Makes a verdict.
  package init(
    level: RiskLevel, reversibility: Reversibility, touches: [Touched], certainty: Certainty = .certain,
    findings: [RiskFinding]
  ) {
    self.level = level
    self.reversibility = reversibility
    self.touches = touches
    self.certainty = certainty
    self.findings = findings
  }
}

/// Whether an effect can be taken back.
package enum Reversibility: String, Hashable, Sendable {
  case yes
  case partly
  case no
  case unknown
}

/// What a command can touch.
package enum Touched: String, Hashable, Sendable, CaseIterable {
  case files
  case network
  case privilege
  case system
  case gitHistory = "git-history"
  case process
  case secrets
}

/// One reason why a command is not safe.
package struct RiskFinding: Hashable, Sendable {
  /// The rule's permanent name, such as `remote-code`.
  package var id: String
  /// The level it asks for.
  package var level: RiskLevel
  /// The reason, one sentence in the reader's language.
  package var says: String
  /// The part of the command that it is about.
  package var range: SourceRange

  /// Makes a finding.
  package init(id: String, level: RiskLevel, says: String, range: SourceRange) {
    self.id = id
    self.level = level
    self.says = says
    self.range = range
  }
}
