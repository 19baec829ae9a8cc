/// How much care a command asks for.
package enum RiskLevel: String, Comparable, Sendable, CaseIterable {
  /// Earned from the allow-list: reads, or writes nothing that was there before.
  case safe
  /// Changes something, or cannot be judged.
  case caution
  /// Destroys, opens or gives away what cannot be had back.
  case danger

  private var rank: Int {
    switch self {
    case .safe: 0
    case .caution: 1
    case .danger: 2
    }
  }

  /// Orders `safe` before `caution` before `danger`.
  package static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rank < right.rank }
}
