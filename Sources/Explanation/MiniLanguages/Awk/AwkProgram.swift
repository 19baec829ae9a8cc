/// A program of awk: patterns and what is done where they hold, and its functions.
struct AwkProgram {
  /// When an action runs.
  enum Pattern {
    case begin
    case end
    case beginFile
    case endFile
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

  /// A function that the program defines.
  struct Function {
    var name: String
    var parameters: [String]
    var body: [AwkStatement]
    /// `function name(parameters)`.
    var head: Range<Int>
    var range: Range<Int>
  }

  /// A rule or a function, as they stand in the program.
  enum Item {
    case rule(Rule)
    case function(Function)
  }

  var items: [Item]

  var rules: [Rule] {
    items.compactMap { item in
      if case .rule(let rule) = item { rule } else { nil }
    }
  }
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
    case `switch`(AwkExpression, [AwkCase])
    case block([AwkStatement])
    case delete(AwkExpression)
    case exit(AwkExpression?)
    case `return`(AwkExpression?)
    /// `next`, `nextfile`, `break`, `continue`.
    case word(String)
  }

  var kind: Kind
  var range: Range<Int>
  /// Its opening words, for a statement with statements inside.
  var head: Range<Int>
}

/// A case of `switch`; without a value it is the default.
struct AwkCase {
  var value: AwkExpression?
  var body: [AwkStatement]
  /// `case value:`.
  var head: Range<Int>

  var range: Range<Int> { head.lowerBound..<max(head.upperBound, body.last?.range.upperBound ?? 0) }
}
