/// An expression of Perl, and where it stands.
struct PerlExpression {
  /// What it is.
  indirect enum Kind {
    case number(String)
    /// Text with what is filled in.
    case text([Piece])
    /// `$name`, also `$_`, `$.`, `$1`.
    case scalar(String)
    /// `@name`.
    case array(String)
    /// `%name`.
    case hash(String)
    /// `$#name`.
    case lastIndex(String)
    /// `$name[index]`.
    case element(String, PerlExpression)
    /// `$name{key}`.
    case entry(String, PerlExpression)
    /// `@name[list]`.
    case slice(String, [PerlExpression])
    case match(PerlMatch, of: PerlExpression?, isNegated: Bool)
    case substitution(PerlSubstitution, of: PerlExpression?)
    case transliteration(PerlTransliteration, of: PerlExpression?)
    case unary(String, PerlExpression)
    case binary(String, PerlExpression, PerlExpression)
    case assignment(String, PerlExpression, PerlExpression)
    /// `++` and `--`, also `before ++`.
    case step(String, PerlExpression)
    case conditional(PerlExpression, PerlExpression, PerlExpression)
    case call(String, [PerlExpression])
    /// `map { … } list`, `grep { … } list`, `sort { … } list`.
    case blockCall(String, PerlExpression, [PerlExpression])
    case list([PerlExpression])
    /// `my $x`.
    case declaration(PerlExpression)
    /// `<>`.
    case input
  }

  /// A piece of a text.
  enum Piece {
    case text(String)
    case value(PerlExpression)
    /// `\U` and its like.
    case letterCase(UInt8)
  }

  var kind: Kind
  var range: Range<Int>
}

/// `m/pattern/flags`.
struct PerlMatch {
  var pattern: Range<Int>
  var flags: String
  /// The range of the whole.
  var range: Range<Int>
}

/// `s/pattern/replacement/flags`.
struct PerlSubstitution {
  /// What is put in.
  enum Replacement {
    case text([PerlExpression.Piece])
    /// What an expression gives, with the flag `e`.
    case value(PerlExpression)
  }

  var pattern: Range<Int>
  var replacement: Range<Int>
  var puts: Replacement
  var flags: String
}

/// `tr/from/to/flags`.
struct PerlTransliteration {
  var from: Range<Int>
  var to: Range<Int>
  var flags: String
}

/// A statement of Perl.
struct PerlStatement {
  /// What it is.
  indirect enum Kind {
    case expression(PerlExpression, PerlModifier?)
    /// `if` with its conditions, and the statements without one.
    case branches([(condition: PerlExpression, isNegated: Bool, body: [PerlStatement])], otherwise: [PerlStatement]?)
    case loop(PerlModifier, variable: String?, body: [PerlStatement])
    /// `BEGIN` and `END`.
    case phase(String, [PerlStatement])
    /// A block by itself.
    case block([PerlStatement])
  }

  var kind: Kind
  var range: Range<Int>
  /// What a line of its own shows of it, where others stand inside.
  var head: Range<Int>
}

/// What decides whether, or how often, a statement is done.
struct PerlModifier {
  enum Word: String, CaseIterable { case `if`, unless, `while`, until, `for`, foreach }

  var word: Word
  var expression: PerlExpression
}
