/// An expression of awk, and where it stands.
struct AwkExpression {
  /// What it is.
  indirect enum Kind {
    case number(String)
    case string(String)
    case regex(String)
    case variable(String)
    case field(AwkExpression)
    case element(String, [AwkExpression])
    case call(String, [AwkExpression])
    case unary(String, AwkExpression)
    case binary(String, AwkExpression, AwkExpression)
    case assignment(String, AwkExpression, AwkExpression)
    /// `++` or `--`, before or after its operand.
    case increment(String, AwkExpression)
    case conditional(AwkExpression, AwkExpression, AwkExpression)
    case concatenation([AwkExpression])
    case group([AwkExpression])
    /// `key in array`.
    case membership(AwkExpression, String)
    /// `getline`, and the variable that takes the line.
    case getline(AwkSource, AwkExpression?)
  }

  var kind: Kind
  var range: Range<Int>
}

/// Where `getline` reads from.
indirect enum AwkSource {
  case input
  case file(AwkExpression)
  case command(AwkExpression)
}
