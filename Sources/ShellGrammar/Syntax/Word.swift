/// One word before expansion, as the parts it is written in.
package struct Word: Hashable, Sendable {
  /// The parts, in order; never empty.
  package var parts: [WordPart]
  /// Where the word stands.
  package var range: SourceRange

  /// Makes a word.
  package init(parts: [WordPart], range: SourceRange) {
    self.parts = parts
    self.range = range
  }
}

/// A part of a word.
package indirect enum WordPart: Hashable, Sendable {
  /// Unquoted text, or text inside double quotes, that stands for itself.
  case literal(String, range: SourceRange)
  /// A backslash and the character it quotes; an empty string for a line continuation.
  case escaped(String, range: SourceRange)
  /// `'…'`; the text is what stands between the quotes.
  case singleQuoted(String, range: SourceRange)
  /// `"…"`, or `$"…"` where `isLocalized`.
  case doubleQuoted([WordPart], isLocalized: Bool, range: SourceRange)
  /// `$'…'`: the text as written, and the bytes it stands for.
  case ansiCQuoted(raw: String, value: [UInt8], range: SourceRange)
  /// `~` or `~user` at the start of a word or after `=` or `:` in an assignment.
  case tilde(user: String, range: SourceRange)
  /// `$x`, `${x}`, `${x:-word}`…
  case parameter(ParameterExpansion)
  /// `$(list)` or `` `list` ``.
  case commandSubstitution(CommandSubstitution)
  /// `$((expression))` or `$[expression]`.
  case arithmetic(ArithmeticExpression, range: SourceRange)
  /// `<(list)` or `>(list)`.
  case processSubstitution(ProcessSubstitution)
  /// `{a,b}` or `{1..9..2}`.
  case brace(BraceExpansion)
  /// `*`, `?`, `[a-z]`, or an extended pattern such as `@(a|b)`.
  case glob(Glob)

  /// Where the part stands, its quotes or brackets included.
  package var range: SourceRange {
    switch self {
    case .literal(_, let range), .escaped(_, let range), .singleQuoted(_, let range): range
    case .doubleQuoted(_, _, let range), .ansiCQuoted(_, _, let range), .tilde(_, let range): range
    case .arithmetic(_, let range): range
    case .parameter(let node): node.range
    case .commandSubstitution(let node): node.range
    case .processSubstitution(let node): node.range
    case .brace(let node): node.range
    case .glob(let node): node.range
    }
  }
}

/// `$x`, `${x}`, `${#x}`, `${!x}`, `${x:-word}`, `${x%pattern}`, `${x/old/new}`, `${x:1:2}`, `${x^^}`, `${x@Q}`.
package struct ParameterExpansion: Hashable, Sendable {
  /// What is done to the value.
  package enum Operation: Hashable, Sendable {
    /// `-`, `=`, `?`, `+`; `checksEmpty` where a `:` stands before it.
    case fallback(operator: Character, checksEmpty: Bool, word: Word?)
    /// `#`, `##`, `%`, `%%` and the pattern that is cut off.
    case removePattern(operator: String, pattern: Word?)
    /// `/`, `//`, `/#`, `/%`: the pattern, and what replaces it (nil where the second `/` is missing).
    case replace(operator: String, pattern: Word?, replacement: Word?)
    /// `:offset` or `:offset:length`.
    case slice(offset: ArithmeticExpression, length: ArithmeticExpression?)
    /// `^`, `^^`, `,`, `,,` and the pattern of the characters that change.
    case changeCase(operator: String, pattern: Word?)
    /// `@Q`, `@U`, …
    case transform(operator: Character)
  }

  /// A variable's name, a digit, or one of `@ * # ? - $ !`.
  package var name: String
  /// What stands between `[` and `]`: `@`, `*`, a number or a key.
  package var index: Word?
  /// Whether it is written with braces.
  package var isBraced: Bool
  /// `${#name}`: the length.
  package var isLength: Bool
  /// `${!name}`: the variable whose name it holds, or the names with a prefix.
  package var isIndirect: Bool
  /// What is done to the value, where anything is.
  package var operation: Operation?
  /// From the `$` to the end.
  package var range: SourceRange

  /// Makes an expansion.
  package init(
    name: String, index: Word? = nil, isBraced: Bool = false, isLength: Bool = false, isIndirect: Bool = false,
    operation: Operation? = nil, range: SourceRange
  ) {
    self.name = name
    self.index = index
    self.isBraced = isBraced
    self.isLength = isLength
    self.isIndirect = isIndirect
    self.operation = operation
    self.range = range
  }
}

/// `$(list)` or `` `list` ``.
package struct CommandSubstitution: Hashable, Sendable {
  /// The commands; in backquotes their ranges count the bytes of the source as it stands, backslashes included.
  package var list: CommandList
  /// Whether it is written with backquotes.
  package var isBackquoted: Bool
  /// From the `$` or backquote to the end.
  package var range: SourceRange

  /// Makes a substitution.
  package init(list: CommandList, isBackquoted: Bool = false, range: SourceRange) {
    self.list = list
    self.isBackquoted = isBackquoted
    self.range = range
  }
}

/// `<(list)` or `>(list)`.
package struct ProcessSubstitution: Hashable, Sendable {
  /// Whether the process is written to: `>(…)`.
  package var isOutput: Bool
  /// The commands.
  package var list: CommandList
  /// From the `<` or `>` to the `)`.
  package var range: SourceRange

  /// Makes a substitution.
  package init(isOutput: Bool, list: CommandList, range: SourceRange) {
    self.isOutput = isOutput
    self.list = list
    self.range = range
  }
}

/// `{a,b,c}` or `{1..9..2}`.
package struct BraceExpansion: Hashable, Sendable {
  /// The two forms.
  package enum Form: Hashable, Sendable {
    /// The alternatives between the commas; each a list of parts, possibly empty.
    case alternatives([[WordPart]])
    /// `{first..last}` or `{first..last..step}`.
    case sequence(first: String, last: String, step: String?)
  }
  /// Which form, with what is in it.
  package var form: Form
  /// From `{` to `}`.
  package var range: SourceRange

  /// Makes an expansion.
  package init(form: Form, range: SourceRange) {
    self.form = form
    self.range = range
  }
}

/// A pattern character, a bracket expression, or an extended pattern.
package struct Glob: Hashable, Sendable {
  /// The forms of bash(1), Pattern Matching.
  package enum Form: Hashable, Sendable {
    /// `*`.
    case anyString
    /// `?`.
    case anyCharacter
    /// `[…]`: the text between the brackets.
    case bracket(String)
    /// `?( *( +( @( !(`: the character before the bracket, and the alternatives.
    case extended(operator: Character, alternatives: [[WordPart]])
  }
  /// Which form.
  package var form: Form
  /// Where it stands.
  package var range: SourceRange

  /// Makes a pattern part.
  package init(form: Form, range: SourceRange) {
    self.form = form
    self.range = range
  }
}
