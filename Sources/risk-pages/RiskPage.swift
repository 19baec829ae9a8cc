import RiskAssessment
import ShellGrammar

/// The page of one rule.
enum RiskPage {
  /// The page, in both languages.
  static func text(of rule: RiskRule) -> String {
    """
    # \(rule.id)

    \(rule.reason.english)

    \(rule.reason.korean)
    \(mild(rule))
    | | |
    | --- | --- |
    | Family · 종류 | \(rule.family.title.english) · \(rule.family.title.korean) |
    | Level · 수준 | \(RiskIndex.levels(rule)) |
    | Can be taken back · 되돌릴 수 있음 | \(reversible(rule.reversibility)) |
    | Touches · 영향 | \(rule.touches.map(\.rawValue).joined(separator: ", ")) |

    ## What is safer · 더 안전한 방법

    \(rule.safer.english)

    \(rule.safer.korean)

    """ + section("Dangerous · 위험", rule.examples.filter { $0.level == .danger }.map(\.command))
      + section("Asks for caution · 주의", rule.examples.filter { $0.level == .caution }.map(\.command))
      + carefulForms(rule) + section("Not found by this rule · 이 규칙에 걸리지 않음", rule.harmless)
  }

  /// The reason where it only asks for caution, if that is another one.
  private static func mild(_ rule: RiskRule) -> String {
    rule.mildReason.map { "\nAt caution: \($0.english)\n\n주의일 때: \($0.korean)\n" } ?? ""
  }

  private static func section(_ title: String, _ commands: [String]) -> String {
    commands.isEmpty ? "" : "\n## \(title)\n\n```sh\n" + commands.map { $0 + "\n" }.joined() + "```\n"
  }

  /// The examples for which a careful form can be made.
  private static func carefulForms(_ rule: RiskRule) -> String {
    let lines = rule.examples.compactMap { example in
      CarefulForm.of(ShellParser().parse(example.command)).map { "\(example.command)\n  → \($0)\n" }
    }
    return lines.isEmpty ? "" : "\n## More careful forms · 더 조심스러운 형태\n\n```text\n" + lines.joined() + "```\n"
  }

  private static func reversible(_ reversibility: Reversibility) -> String {
    switch reversibility {
    case .yes: "yes · 예"
    case .partly: "partly · 일부"
    case .no: "no · 아니요"
    case .unknown: "not known · 알 수 없음"
    }
  }
}
