/// What one of the five fields of a crontab's line says.
enum CronField: Hashable, Sendable {
  case any
  case step(Int)
  case list([Int])
  case range(Int, Int)
  case rangeStep(Int, Int, Int)

  /// `*`, `*/5`, `1,4`, `1-5`, `9-17/2`.
  var text: String {
    switch self {
    case .any, .step(1): "*"
    case .step(let step): "*/\(step)"
    case .list(let values): values.map(String.init).joined(separator: ",")
    case .range(let first, let last): "\(first)-\(last)"
    case .rangeStep(let first, let last, let step): "\(first)-\(last)/\(step)"
    }
  }

  /// The same for systemd's calendar, where steps count from a first value: `0/5`, `1..5`.
  func calendar(from first: Int, width: Int) -> String {
    switch self {
    case .any, .step(1): "*"
    case .step(let step): "\(Self.padded(first, width))/\(step)"
    case .list(let values): values.map { Self.padded($0, width) }.joined(separator: ",")
    case .range(let first, let last): "\(Self.padded(first, width))..\(Self.padded(last, width))"
    case .rangeStep(let first, let last, let step):
      "\(Self.padded(first, width))..\(Self.padded(last, width))/\(step)"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
