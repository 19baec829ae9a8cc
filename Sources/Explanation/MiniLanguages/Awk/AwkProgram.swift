/// A program of awk: patterns and what is done where they hold.
struct AwkProgram {
  /// When an action runs.
  enum Pattern {
    case begin
    case end
    case expression(AwkExpression)
    case range(AwkExpression, AwkExpression)
  }

  /// A pattern, an action, or both.
  struct Rule {
    var pattern: Pattern?
    var patternRange: Range<Int>
    var action: [AwkStatement]?
    var range: Range<Int>
  }

  var rules: [Rule]
}

/// A statement of awk, and where it stands.
struct AwkStatement {
  /// What it is.
  indirect enum Kind {
    case print([AwkExpression], isFormatted: Bool, sign: String?, target: AwkExpression?)
    case expression(AwkExpression)
    case `if`(AwkExpression, then: [AwkStatement], otherwise: [AwkStatement]?)
    case `while`(AwkExpression, [AwkStatement])
    case doWhile([AwkStatement], AwkExpression)
    case `for`(AwkStatement?, AwkExpression?, AwkStatement?, [AwkStatement])
    case forIn(String, array: String, [AwkStatement])
    case block([AwkStatement])
    case delete(AwkExpression)
    case exit(AwkExpression?)
    /// `next`, `nextfile`, `break`, `continue`.
    case word(String)
  }

  var kind: Kind
  var range: Range<Int>
  /// Its opening words, for a statement with statements inside.
  var head: Range<Int>
}
