import RiskAssessment

/// The names that complete on the command line.
enum RiskNames {
  /// Families and rules.
  static var all: [String] { RiskFamily.allCases.map(\.rawValue) + RiskRule.all.map(\.id) }

  /// Those that begin with what is typed.
  @Sendable static func completions(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    all.filter { $0.hasPrefix(prefix) }
  }
}
