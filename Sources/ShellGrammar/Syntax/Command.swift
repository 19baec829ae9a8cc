/// One stage of a pipeline.
package indirect enum Command: Hashable, Sendable {
  /// Assignments, words and redirections.
  case simple(SimpleCommand)
  /// A construct with commands inside it, and the redirections after it.
  case compound(CompoundCommand)
  /// `name() body` or `function name body`.
  case function(FunctionDefinition)
  /// `coproc [NAME] command`.
  case coprocess(Coprocess)
  /// What could not be read; the diagnostics say why.
  case error(SyntaxErrorNode)

  /// Where the command stands, redirections included.
  package var range: SourceRange {
    switch self {
    case .simple(let node): node.range
    case .compound(let node): node.range
    case .function(let node): node.range
    case .coprocess(let node): node.range
    case .error(let node): node.range
    }
  }
}

/// Assignments, words and redirections: `LANG=C sort -n <in >out`.
package struct SimpleCommand: Hashable, Sendable {
  /// The assignments before the first word.
  package var assignments: [Assignment]
  /// The command name and its arguments.
  package var words: [Word]
  /// The redirections, wherever among the words they stand, in order.
  package var redirections: [Redirection]
  /// From the first part to the last.
  package var range: SourceRange

  /// Makes a simple command.
  package init(
    assignments: [Assignment] = [], words: [Word], redirections: [Redirection] = [], range: SourceRange
  ) {
    self.assignments = assignments
    self.words = words
    self.redirections = redirections
    self.range = range
  }
}

/// `name=value`, `name[i]=value`, `name+=value` or `name=(…)`; also as an argument of `declare`, `export` and their like.
package struct Assignment: Hashable, Sendable {
  /// The variable's name.
  package var name: String
  /// What stands between `[` and `]`.
  package var index: Word?
  /// Whether the operator is `+=`.
  package var isAppend: Bool
  /// What is assigned.
  package var value: Value
  /// From the name to the end of the value.
  package var range: SourceRange

  /// Makes an assignment.
  package init(name: String, index: Word? = nil, isAppend: Bool = false, value: Value, range: SourceRange) {
    self.name = name
    self.index = index
    self.isAppend = isAppend
    self.value = value
    self.range = range
  }

  /// The right side.
  package enum Value: Hashable, Sendable {
    /// A word, or nil for `name=`.
    case word(Word?)
    /// `( a b [3]=c )`.
    case array([ArrayElement])
  }

  /// One element of an array literal.
  package struct ArrayElement: Hashable, Sendable {
    /// `[3]` or `[key]`, where given.
    package var index: Word?
    /// Whether the operator after the subscript is `+=`.
    package var isAppend: Bool
    /// The element.
    package var value: Word?
    /// From the subscript to the end of the value.
    package var range: SourceRange

    /// Makes an element.
    package init(index: Word? = nil, isAppend: Bool = false, value: Word?, range: SourceRange) {
      self.index = index
      self.isAppend = isAppend
      self.value = value
      self.range = range
    }
  }
}

/// `2>&1`, `<in`, `<<EOF`, `<<<word`, `{fd}>file`, `&>file`.
package struct Redirection: Hashable, Sendable {
  /// Which descriptor is redirected.
  package enum Descriptor: Hashable, Sendable {
    /// A number as in `2>`.
    case number(Int)
    /// A variable as in `{fd}>`.
    case variable(String)
  }

  /// The operators of bash(1), REDIRECTION.
  package enum Operator: String, Hashable, Sendable, CaseIterable {
    case input = "<"
    case output = ">"
    case append = ">>"
    case clobber = ">|"
    case readWrite = "<>"
    case duplicateInput = "<&"
    case duplicateOutput = ">&"
    case outputAndError = "&>"
    case appendOutputAndError = "&>>"
    case hereDocument = "<<"
    case hereDocumentStrippingTabs = "<<-"
    case hereString = "<<<"
  }

  /// The descriptor before the operator, where given.
  package var descriptor: Descriptor?
  /// The operator.
  package var `operator`: Operator
  /// Where the operator stands.
  package var operatorRange: SourceRange
  /// The word after the operator: a file, a descriptor (`1`, `-`, `3-`), a here-document's delimiter, a here-string.
  package var target: Word
  /// The body, for the here-document operators.
  package var hereDocument: HereDocument?
  /// From the descriptor to the end of the target (a here-document's body has its own range).
  package var range: SourceRange

  /// Makes a redirection.
  package init(
    descriptor: Descriptor? = nil, operator: Operator, operatorRange: SourceRange, target: Word,
    hereDocument: HereDocument? = nil, range: SourceRange
  ) {
    self.descriptor = descriptor
    self.operator = `operator`
    self.operatorRange = operatorRange
    self.target = target
    self.hereDocument = hereDocument
    self.range = range
  }
}

/// The lines between `<<EOF` and `EOF`.
package struct HereDocument: Hashable, Sendable {
  /// The delimiter after quote removal.
  package var delimiter: String
  /// Whether the delimiter was quoted, so that nothing in the body is expanded.
  package var isQuoted: Bool
  /// The body; one literal part where `isQuoted`. The closing line is not in it.
  package var body: [WordPart]
  /// Where the body stands, without the closing line.
  package var range: SourceRange

  /// Makes a here-document.
  package init(delimiter: String, isQuoted: Bool, body: [WordPart], range: SourceRange) {
    self.delimiter = delimiter
    self.isQuoted = isQuoted
    self.body = body
    self.range = range
  }
}

/// Source text that could not be read.
package struct SyntaxErrorNode: Hashable, Sendable {
  /// The text as it stands.
  package var text: String
  /// Where it stands.
  package var range: SourceRange

  /// Makes an error node.
  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
