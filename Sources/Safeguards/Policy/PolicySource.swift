package import RiskAssessment

/// The rules of one file, or of the reader's settings.
package struct PolicySource: Hashable, Sendable {
  /// Who wrote them.
  package enum Author: Hashable, Sendable {
    /// Who looks after the machine: nobody else can loosen them.
    case system
    /// The reader.
    case reader
  }

  /// Who wrote them.
  package var author: Author
  /// Where they stand.
  package var path: String
  /// The rules, in the order of the file.
  package var rules: [CommandRule]
  /// From which level on the word `yes` is asked for.
  package var confirmFrom: RiskLevel

  /// Makes a source.
  package init(author: Author, path: String, rules: [CommandRule] = [], confirmFrom: RiskLevel = .danger) {
    self.author = author
    self.path = path
    self.rules = rules
    self.confirmFrom = confirmFrom
  }
}
