/// A construct with commands inside it, and the redirections after it.
package struct CompoundCommand: Hashable, Sendable {
  /// The construct.
  package var kind: Kind
  /// The redirections after its closing word.
  package var redirections: [Redirection]
  /// Where each reserved word or bracket stands, in source order (`for`, `in`, `do`, `done`; `{`, `}`).
  package var keywords: [Keyword]
  /// From the opening word to the last redirection.
  package var range: SourceRange

  /// Makes a compound command.
  package init(kind: Kind, redirections: [Redirection] = [], keywords: [Keyword], range: SourceRange) {
    self.kind = kind
    self.redirections = redirections
    self.keywords = keywords
    self.range = range
  }

  /// A reserved word of the construct.
  package struct Keyword: Hashable, Sendable {
    /// The word: `if`, `then`, `(`, `[[`, `;;`.
    package var text: String
    /// Where it stands.
    package var range: SourceRange

    /// Makes a keyword.
    package init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The constructs of bash(1), Compound Commands.
  package indirect enum Kind: Hashable, Sendable {
    /// `( list )`.
    case subshell(CommandList)
    /// `{ list; }`.
    case group(CommandList)
    /// `if` and its `elif` branches, in order, and the `else` list.
    case `if`(branches: [Branch], otherwise: CommandList?)
    /// `while list; do list; done`.
    case `while`(condition: CommandList, body: CommandList)
    /// `until list; do list; done`.
    case until(condition: CommandList, body: CommandList)
    /// `for name in words; do list; done`; `words` is nil where `in` is missing.
    case `for`(variable: String, variableRange: SourceRange, words: [Word]?, body: CommandList)
    /// `for (( initial; condition; step )); do list; done`.
    case arithmeticFor(
      initial: ArithmeticExpression?, condition: ArithmeticExpression?, step: ArithmeticExpression?, body: CommandList)
    /// `select name in words; do list; done`.
    case select(variable: String, variableRange: SourceRange, words: [Word]?, body: CommandList)
    /// `case word in … esac`.
    case `case`(subject: Word, clauses: [CaseClause])
    /// `(( expression ))`.
    case arithmetic(ArithmeticExpression)
    /// `[[ expression ]]`.
    case test(TestExpression)
  }

  /// `if list; then list` or `elif list; then list`.
  package struct Branch: Hashable, Sendable {
    /// The commands whose status decides.
    package var condition: CommandList
    /// The commands that run then.
    package var body: CommandList

    /// Makes a branch.
    package init(condition: CommandList, body: CommandList) {
      self.condition = condition
      self.body = body
    }
  }

  /// `pattern | pattern) list ;;`.
  package struct CaseClause: Hashable, Sendable {
    /// What ends a clause: `;;` stops, `;&` falls through, `;;&` tests on.
    package enum Terminator: String, Hashable, Sendable {
      case stop = ";;"
      case fallThrough = ";&"
      case testNext = ";;&"
    }
    /// The patterns between the `|`.
    package var patterns: [Word]
    /// The commands that run.
    package var body: CommandList
    /// What ends the clause; nil for a last clause without one.
    package var terminator: Terminator?
    /// From the first pattern to the terminator.
    package var range: SourceRange

    /// Makes a clause.
    package init(patterns: [Word], body: CommandList, terminator: Terminator?, range: SourceRange) {
      self.patterns = patterns
      self.body = body
      self.terminator = terminator
      self.range = range
    }
  }
}

/// `name() body` or `function name body`.
package struct FunctionDefinition: Hashable, Sendable {
  /// The function's name.
  package var name: String
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Whether it is written with the word `function`.
  package var usesKeyword: Bool
  /// The body.
  package var body: CompoundCommand
  /// From the name or `function` to the end of the body.
  package var range: SourceRange

  /// Makes a definition.
  package init(
    name: String, nameRange: SourceRange, usesKeyword: Bool, body: CompoundCommand, range: SourceRange
  ) {
    self.name = name
    self.nameRange = nameRange
    self.usesKeyword = usesKeyword
    self.body = body
    self.range = range
  }
}

/// `coproc [NAME] command`.
package struct Coprocess: Hashable, Sendable {
  /// The name, given only before a compound command.
  package var name: String?
  /// The command.
  package var command: Command
  /// Where the word `coproc` stands.
  package var keywordRange: SourceRange
  /// From `coproc` to the end of the command.
  package var range: SourceRange

  /// Makes a coprocess.
  package init(name: String?, command: Command, keywordRange: SourceRange, range: SourceRange) {
    self.name = name
    self.command = command
    self.keywordRange = keywordRange
    self.range = range
  }
}

/// What stands inside `[[ ]]`.
package indirect enum TestExpression: Hashable, Sendable {
  /// A single word, true when it is not empty.
  case word(Word)
  /// `-f word`.
  case unary(operator: String, operatorRange: SourceRange, operand: Word)
  /// `word == pattern`, `word =~ regex`, `a -lt b`.
  case binary(left: Word, operator: String, operatorRange: SourceRange, right: Word)
  /// `! expression`.
  case not(TestExpression, range: SourceRange)
  /// `expression && expression`.
  case and(TestExpression, TestExpression, operatorRange: SourceRange)
  /// `expression || expression`.
  case or(TestExpression, TestExpression, operatorRange: SourceRange)
  /// `( expression )`.
  case group(TestExpression, range: SourceRange)
}

/// The text of an arithmetic expression, with the expansions in it.
package struct ArithmeticExpression: Hashable, Sendable {
  /// Literal text and expansions, in order.
  package var parts: [WordPart]
  /// Where the expression stands, without its brackets.
  package var range: SourceRange

  /// Makes an expression.
  package init(parts: [WordPart], range: SourceRange) {
    self.parts = parts
    self.range = range
  }
}
