/// An expression of jq, and where it stands.
struct JqExpression {
  /// What it is.
  indirect enum Kind {
    /// `.`
    case identity
    /// `..`
    case recursion
    case field(JqExpression, String)
    case index(JqExpression, JqExpression)
    case slice(JqExpression, from: JqExpression?, to: JqExpression?)
    /// `.[]`
    case iterate(JqExpression)
    /// `.a?`
    case optional(JqExpression)
    case number(String)
    case text(format: String?, [JqTextPiece])
    /// `@csv`
    case format(String)
    case group(JqExpression)
    case array(JqExpression?)
    case object([JqEntry])
    case variable(String)
    /// `$__loc__`
    case location
    case call(String, [JqExpression])
    /// Stages with `|` between them.
    case pipeline([JqExpression])
    /// Results with `,` between them.
    case list([JqExpression])
    case binary(String, JqExpression, JqExpression)
    case negative(JqExpression)
    case binding(JqExpression, [JqPattern], JqExpression)
    case reduce(JqExpression, [JqPattern], start: JqExpression, update: JqExpression)
    case foreach(JqExpression, [JqPattern], start: JqExpression, update: JqExpression, extract: JqExpression?)
    case condition([JqBranch], otherwise: JqExpression?)
    case attempt(JqExpression, otherwise: JqExpression?)
    case label(String, JqExpression)
    case breakOut(String)
    /// A function, and what is done with it in reach; nothing where the program ends after it.
    case definition(JqFunction, JqExpression?)
  }

  var kind: Kind
  var range: Range<Int>

  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A piece of a string: plain text, or `\( … )`.
enum JqTextPiece {
  case plain(String)
  case value(JqExpression)
}

/// An entry of an object that is built.
struct JqEntry {
  /// What its key is.
  enum Key {
    case name(String)
    case text(JqExpression)
    case variable(String)
    case location
    case computed(JqExpression)
  }

  var key: Key
  /// Nothing for `{a}`, `{$x}` and `{"a"}`.
  var value: JqExpression?
  var range: Range<Int>
}

/// What the names after `as` are given.
indirect enum JqPattern {
  case variable(String)
  case array([JqPattern])
  /// The key's variable and the pattern for its value: `{$a, b: $c}`.
  case object([(key: JqEntry.Key, value: JqPattern?)])
}

/// A condition of `if` or `elif`, and what is given where it holds.
struct JqBranch {
  var condition: JqExpression
  var then: JqExpression
  /// `if condition then`.
  var head: Range<Int>
}

/// A function that the program defines.
struct JqFunction {
  var name: String
  var parameters: [String]
  var body: JqExpression
  /// `def name(parameters):`.
  var head: Range<Int>
}
