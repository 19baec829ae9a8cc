/// What the policy says of a command; each case asks for more care than the one before.
package enum PolicyDecision: Hashable, Sendable {
  /// What its risk asks for.
  case asJudged
  /// The word `yes` has to be typed.
  case confirm(Grounds)
  /// It cannot be run.
  case deny(Grounds)

  /// Why.
  package enum Grounds: Hashable, Sendable {
    /// A rule names it.
    case rule(CommandRule, PolicySource.Author, path: String)
    /// Whether a rule that denies names it depends on what is only known when it runs.
    case uncertain(CommandRule, PolicySource.Author, path: String)
    /// It holds a part that cannot be read, where rules deny.
    case unreadable(PolicySource.Author, path: String)
    /// Its level is one that is asked about.
    case level(PolicySource.Author, path: String)
    /// The policy itself cannot be read; in the reader's words.
    case brokenPolicy(String)
  }

  /// Whether it cannot be run.
  package var isDenial: Bool { if case .deny = self { true } else { false } }
  /// Whether the word `yes` has to be typed.
  package var asksForYes: Bool { if case .confirm = self { true } else { false } }

  private var rank: Int {
    switch self {
    case .asJudged: 0
    case .confirm: 1
    case .deny: 2
    }
  }

  /// The one that asks for more care; of two alike the first.
  static func stricter(_ first: PolicyDecision, _ second: PolicyDecision) -> PolicyDecision {
    first.rank >= second.rank ? first : second
  }
}
