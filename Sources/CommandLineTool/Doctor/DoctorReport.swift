import TerminalUI

/// The object that `qmark doctor --json` prints; a contract: fields are added, never renamed.
package struct DoctorReport: Encodable, Sendable {
  /// Everything that was found, in the order it was looked at.
  package var findings: [Finding]

  /// Makes a report.
  package init(findings: [Finding]) { self.findings = findings }

  /// Whether nothing is broken.
  package var works: Bool { !findings.contains { $0.state == .broken } }

  enum CodingKeys: String, CodingKey {
    case version, works, findings
  }

  /// Writes every field.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Version.current, forKey: .version)
    try container.encode(works, forKey: .works)
    try container.encode(findings, forKey: .findings)
  }
}

extension Finding: Encodable {
  enum CodingKeys: String, CodingKey {
    case check, state, says, next, milliseconds, tokens
  }

  /// Writes every field, those without a value as null; what came from outside is made visible, as on the screen.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(check, forKey: .check)
    try container.encode(state.rawValue, forKey: .state)
    try container.encode(VisibleText.escape(says), forKey: .says)
    try container.encode(next.map { VisibleText.escape($0) }, forKey: .next)
    try container.encode(milliseconds, forKey: .milliseconds)
    try container.encode(tokens, forKey: .tokens)
  }
}
