import RiskAssessment

/// The page that lists the rules.
enum RiskIndex {
  /// The families with their rules, in both languages.
  static var text: String {
    let families = RiskFamily.allCases.map { family in
      let lines = RiskRule.all.filter { $0.family == family }.map { rule in
        "- [\(rule.id)](\(rule.id).md) (\(levels(rule))): \(rule.reason.english)\n  \(rule.reason.korean)\n"
      }
      return "\n## \(family.title.english) · \(family.title.korean)\n\n" + lines.joined()
    }
    return """
      # Rules of risk · 위험 규칙

      Made by `scripts/generate` from the rules in `Sources/RiskAssessment/Rules`, one file a rule; every command on these pages is
      run through its rule by the tests. `qmark risks` shows the same offline, `qmark explain --risk COMMAND` judges a command.

      이 문서는 `Sources/RiskAssessment/Rules`의 규칙에서 `scripts/generate`로 만듭니다. `qmark risks`는 같은 내용을 오프라인으로 보여 주고,
      `qmark explain --risk 명령`은 명령을 판단합니다.

      """ + families.joined()
  }

  /// The levels that the rule gives.
  static func levels(_ rule: RiskRule) -> String {
    let levels = Set(rule.examples.map(\.level))
    return RiskLevel.allCases.reversed().filter(levels.contains).map(\.rawValue).joined(separator: ", ")
  }
}
