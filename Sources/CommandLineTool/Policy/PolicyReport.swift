import Platform
import Safeguards

/// What the policy says of a command, as JSON tells it.
struct PolicyReport: Encodable, Sendable {
  /// `deny` or `confirm`.
  var action: String
  /// The sentence, in the reader's language.
  var says: String
  /// The rule's name or pattern.
  var rule: String?
  /// Where the rule stands.
  var path: String?

  /// What the policy says; nil where it says nothing.
  init?(_ decision: PolicyDecision, _ wording: Wording) {
    guard let says = wording.policy(decision) else { return nil }
    self.says = says
    switch decision {
    case .asJudged: return nil
    case .deny(let grounds):
      action = "deny"
      note(grounds)
    case .confirm(let grounds):
      action = "confirm"
      note(grounds)
    }
  }

  private mutating func note(_ grounds: PolicyDecision.Grounds) {
    switch grounds {
    case .rule(let rule, _, let path), .uncertain(let rule, _, let path):
      self.rule = rule.title
      self.path = path
    case .unreadable(_, let path), .level(_, let path): self.path = path
    case .brokenPolicy: break
    }
  }
}
