/// A value found in a request.
enum SlotValue: Hashable, Sendable {
  /// Text as typed.
  case text(String)
  /// A path typed with `*` or `?`, which the shell is to expand.
  case pathPattern(String)
  /// A whole number.
  case number(Int)
  /// `5 to 10`.
  case range(Int, Int)
  /// `100MB`: the amount as typed, a decimal number, and its unit.
  case size(Decimal, SizeUnit)
  /// `7 days`.
  case time(Int, TimeUnit)

  /// A decimal number with three digits after the point.
  struct Decimal: Hashable, Sendable {
    /// The number times 1,000.
    var thousandths: Int

    /// Whether there is nothing after the point.
    var isWhole: Bool { thousandths % 1000 == 0 }
  }

  /// The text that a form's plain `{{name}}` gives.
  var text: String {
    switch self {
    case .text(let text), .pathPattern(let text): text
    case .number(let number): String(number)
    case .range(let first, let last): "\(first)-\(last)"
    case .size(let amount, let unit): FindSize.text(amount, unit)
    case .time(let amount, let unit): String(amount.multipliedReportingOverflow(by: unit.rawValue).partialValue)
    }
  }
}
