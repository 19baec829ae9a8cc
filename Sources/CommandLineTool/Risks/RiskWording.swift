import Platform
import RiskAssessment

/// The words of `qmark explain --risk` and `qmark risks`, in the reader's language.
struct RiskWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  var safer: String { say("Safer: ", "더 안전하게: ") }
  var careful: String { say("A more careful form: ", "더 조심스러운 형태: ") }
  var nothing: String { say("It only reads: no rule objects.", "읽기만 하며, 해당하는 규칙이 없습니다.") }
  var dangerous: String { say("Dangerous", "위험한 명령") }
  var careNeeded: String { say("Asks for caution", "주의할 명령") }
  var harmless: String { say("Harmless, though it looks alike", "비슷하지만 해롭지 않은 명령") }

  func rule(_ id: String) -> String { say("Rule: ", "규칙: ") + id }

  func identity(_ rule: RiskRule) -> String {
    let family = rule.family.title.text(in: language)
    return say("rule \(rule.id) · \(family)", "규칙 \(rule.id) · \(family)")
  }

  func more(_ count: Int) -> String { say("\(count) more reasons", "이유가 \(count)개 더 있습니다.") }

  func reversible(_ reversibility: Reversibility) -> String {
    switch reversibility {
    case .yes: say("It can be taken back.", "되돌릴 수 있습니다.")
    case .partly: say("It can be taken back in part.", "일부만 되돌릴 수 있습니다.")
    case .no: say("It cannot be taken back.", "되돌릴 수 없습니다.")
    case .unknown: say("Whether it can be taken back is not known.", "되돌릴 수 있는지 알 수 없습니다.")
    }
  }
}
