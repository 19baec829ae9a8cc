/// A piece of a regular expression, and where it stands.
struct RegexNode: Hashable {
  /// What it is.
  indirect enum Kind: Hashable {
    /// Text that stands for itself.
    case literal(String)
    /// Any character.
    case any
    case set(RegexSet)
    case anchor(RegexAnchor)
    case group(RegexGroup, RegexNode)
    /// The text of a group again, by its number or name.
    case reference(String)
    case repetition(RegexNode, RegexCount)
    case sequence([RegexNode])
    case alternatives([RegexNode])
    /// `\R`: a line break of any form.
    case lineBreak
    /// `\K`: what was matched so far is left out of the result.
    case cut
    /// `(?i)`: flags from here on.
    case flags(RegexFlags)
    /// Several equal items with the same text between them; made by `RegexFolder`.
    case list(RegexNode, separator: String, RegexCount)
  }

  var kind: Kind
  var range: Range<Int>
}

/// A place in the text.
enum RegexAnchor: Hashable {
  case lineStart
  case lineEnd
  /// `\A`.
  case textStart
  /// `\z`, and `\Z`, which a last line break may follow.
  case textEnd
  /// `\b`.
  case wordEdge
  /// `\B`.
  case notWordEdge
  case wordStart
  case wordEnd
}

/// What brackets around a part of an expression do.
enum RegexGroup: Hashable {
  /// Keeps what matches under a number, and a name where it has one.
  case capturing(Int, name: String?)
  /// Only groups, perhaps with flags of its own.
  case plain(RegexFlags?)
  /// `(?>…)`: never tries a second way.
  case atomic
  case look(isAhead: Bool, isNegated: Bool)
}

/// Flags inside an expression: `(?i)`, `(?s-i)`.
struct RegexFlags: Hashable {
  var on: String
  var off: String
}

/// How often a piece is matched.
struct RegexCount: Hashable {
  /// Which of the possible lengths is tried first.
  enum Style: Hashable {
    case greedy
    case lazy
    case possessive
  }

  var minimum: Int
  /// Nil where there is no end.
  var maximum: Int?
  var style = Style.greedy

  var isOptional: Bool { minimum == 0 && maximum == 1 }
}

/// A set of characters, one of which is matched.
struct RegexSet: Hashable {
  /// A member of a set.
  enum Item: Hashable {
    case character(Unicode.Scalar)
    case range(Unicode.Scalar, Unicode.Scalar)
    case named(RegexClass)
    /// All characters that are not in the class.
    case notNamed(RegexClass)
  }

  var isNegated = false
  var items: [Item]

  /// The one character that the set holds or leaves out.
  var onlyCharacter: Unicode.Scalar? {
    guard items.count == 1, case .character(let character) = items[0] else { return nil }
    return character
  }
}

/// A class of characters with a name.
enum RegexClass: Hashable {
  case letter
  case digit
  case letterOrDigit
  case capital
  case small
  case space
  case blank
  case punctuation
  case printing
  case visible
  case control
  case hexadecimalDigit
  /// Letters, digits and the underscore.
  case word
  case verticalSpace
  /// A property of Unicode: `\p{Han}`.
  case property(String)

  /// The class of this POSIX name.
  init?(posix name: String) {
    switch name {
    case "alpha": self = .letter
    case "digit": self = .digit
    case "alnum": self = .letterOrDigit
    case "upper": self = .capital
    case "lower": self = .small
    case "space": self = .space
    case "blank": self = .blank
    case "punct": self = .punctuation
    case "print": self = .printing
    case "graph": self = .visible
    case "cntrl": self = .control
    case "xdigit": self = .hexadecimalDigit
    default: return nil
    }
  }
}

/// An expression that was read whole.
struct RegexTree {
  /// Something in it that readers often take for another thing.
  enum Note: Hashable {
    /// `?` after a quantifier where quantifiers cannot be lazy.
    case notLazy
    /// `\d` and its like where they have no meaning.
    case plainLetter(Unicode.Scalar)
    /// `{2}` in awk.
    case awkInterval
    /// `+` and its like without a backslash, where they would need one to mean something.
    case plainSign(Unicode.Scalar)
  }

  var root: RegexNode
  /// Whether a part asks for the text of a group again.
  var hasReferences: Bool
  var notes: [(note: Note, range: Range<Int>)]
}
