/// An arithmetic expression of the shell, as far as it can be told in words.
indirect enum Arithmetic: Hashable {
  /// A number, a name or a simple expansion, as it is written.
  case value(String)
  case unary(String, Arithmetic)
  case binary(String, Arithmetic, Arithmetic)
  case choice(Arithmetic, Arithmetic, Arithmetic)
  /// `x = 1`, `x += 1`.
  case assign(String, operator: String, Arithmetic)
  /// `x++` and its like.
  case step(String, isUp: Bool, isBefore: Bool)
  /// `( … )`.
  case group(Arithmetic)
  /// Expressions with commas between them.
  case list([Arithmetic])

  /// How many operators it has.
  var size: Int {
    switch self {
    case .value: 0
    case .step: 1
    case .unary(_, let inner), .assign(_, _, let inner): 1 + inner.size
    case .group(let inner): inner.size
    case .binary(_, let left, let right): 1 + left.size + right.size
    case .choice(let condition, let yes, let no): 1 + condition.size + yes.size + no.size
    case .list(let items): items.reduce(items.count - 1) { $0 + $1.size }
    }
  }
}
