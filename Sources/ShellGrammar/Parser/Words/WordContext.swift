/// Where a word stands: what ends it, and what means something in it.
struct WordContext {
  /// What ends the word.
  enum Closing {
    case metacharacter, never, doubleQuote, closeBrace, replacement, closeBracket, alternative, slice
    case semicolon, regularExpression
  }

  /// What `'` means.
  enum SingleQuotes {
    /// It quotes.
    case quote
    /// It is itself.
    case literal
    /// It is itself, but must come in pairs, between which `}` is itself too.
    case paired
  }

  /// Where `~` is a home directory.
  enum Tilde {
    case never, start, assignment
  }

  var closing: Closing
  /// Whether the rules of double quotes hold.
  var isDoubleQuoted = false
  /// Whether it is the body of a here-document, or stands in one.
  var isHereDocument = false
  /// Whether `\` quotes any character, also inside double quotes.
  var escapesAnything = false
  /// Whether `$` and backquotes mean something.
  var expands = true
  var singleQuotes = SingleQuotes.quote
  var globs = false
  var extendedGlobs = false
  var braces = false
  var processSubstitutions = false
  var tilde = Tilde.never
  /// Whether `name[…]` and `name=(…)` may hold blanks here.
  var acceptsAssignment = false

  // What is known while the word is read.

  /// Where the word begins.
  var start = 0
  /// Where the literal text before the position begins.
  var literalStart = 0
  /// Up to where nothing ends the word.
  var literalUntil = 0
  /// How many brackets, or questions of a slice, are open.
  var openBrackets = 0
  var openQuestions = 0
  /// Where an array's bracket is open.
  var arrayStart: Int?
  /// Where a quote that must come in pairs is open.
  var pairedQuote: Int?
  /// Up to where no `]` stands.
  var noBracketUntil = 0
  /// Whether the text before the first `=` is a variable's name, once it was looked at.
  var beginsWithName: Bool?

  init(_ closing: Closing) { self.closing = closing }
}

extension WordContext {
  /// A command's name or argument.
  static func command(acceptsAssignment: Bool) -> WordContext {
    var context = arrayElement
    context.acceptsAssignment = acceptsAssignment
    return context
  }

  /// An element of an array, or a word after `in`.
  static var arrayElement: WordContext {
    var context = casePattern
    context.braces = true
    return context
  }

  /// A file.
  static var redirectionTarget: WordContext { arrayElement }

  /// A pattern of `case` or after `==`.
  static var casePattern: WordContext {
    var context = operand
    context.globs = true
    return context
  }

  /// A word that is not split or matched: the subject of `case`, an operand of a test, a here-string.
  static var operand: WordContext {
    var context = WordContext(.metacharacter)
    context.extendedGlobs = true
    context.processSubstitutions = true
    context.tilde = .start
    return context
  }

  /// The value of an assignment.
  static var assignment: WordContext {
    var context = operand
    context.tilde = .assignment
    return context
  }

  /// The word after `=~`.
  static var regularExpression: WordContext { WordContext(.regularExpression) }

  /// The delimiter of a here-document.
  static var delimiter: WordContext {
    var context = WordContext(.metacharacter)
    context.expands = false
    return context
  }

  /// What stands between `[` and `]`, where the end is known.
  static var `subscript`: WordContext { WordContext(.never) }

  /// An arithmetic expression, where the end is known.
  static var arithmetic: WordContext { WordContext(.never) }

  /// The body of a here-document.
  static var hereDocument: WordContext {
    var context = WordContext(.never)
    context.isDoubleQuoted = true
    context.isHereDocument = true
    context.singleQuotes = .literal
    return context
  }

  /// What stands between double quotes.
  static var doubleQuotes: WordContext {
    var context = WordContext(.doubleQuote)
    context.isDoubleQuoted = true
    context.singleQuotes = .literal
    return context
  }

  /// A word in `${…}` that stands in `outer`.
  static func parameterWord(_ closing: Closing, isPattern: Bool, in outer: WordContext) -> WordContext {
    var context = WordContext(closing)
    context.isDoubleQuoted = outer.isDoubleQuoted
    context.isHereDocument = outer.isHereDocument
    context.escapesAnything = isPattern
    if outer.isDoubleQuoted, !isPattern { context.singleQuotes = outer.isHereDocument ? .literal : .paired }
    context.globs = isPattern || !outer.isDoubleQuoted
    context.extendedGlobs = context.globs
    context.processSubstitutions = !outer.isDoubleQuoted
    context.tilde = outer.isDoubleQuoted ? .never : .start
    return context
  }
}
