/// Commands in sequence: `a; b && c & d`, or one a line.
package struct CommandList: Hashable, Sendable {
  /// The and-or lists, in order.
  package var items: [Item]
  /// From the first item to the last terminator; empty where the list is.
  package var range: SourceRange

  /// Makes a list of items.
  package init(items: [Item], range: SourceRange) {
    self.items = items
    self.range = range
  }

  /// One and-or list and what ends it.
  package struct Item: Hashable, Sendable {
    /// The and-or list.
    package var andOrList: AndOrList
    /// What ends it; nil at the end of the input or before a closing word.
    package var terminator: Terminator?

    /// Makes an item.
    package init(andOrList: AndOrList, terminator: Terminator? = nil) {
      self.andOrList = andOrList
      self.terminator = terminator
    }
  }

  /// What ends an and-or list.
  package struct Terminator: Hashable, Sendable {
    /// `;`, `&` or a newline.
    package enum Kind: String, Hashable, Sendable {
      case semicolon = ";"
      case background = "&"
      case newline = "\n"
    }
    /// Which one.
    package var kind: Kind
    /// Where it stands.
    package var range: SourceRange

    /// Makes a terminator.
    package init(kind: Kind, range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }
}

/// Pipelines joined by `&&` and `||`.
package struct AndOrList: Hashable, Sendable {
  /// The first pipeline.
  package var first: Pipeline
  /// The further pipelines, each with the operator before it.
  package var rest: [Link]

  /// Makes an and-or list.
  package init(first: Pipeline, rest: [Link] = []) {
    self.first = first
    self.rest = rest
  }

  /// All pipelines, in order.
  package var pipelines: [Pipeline] { [first] + rest.map(\.pipeline) }

  /// From the first pipeline to the last.
  package var range: SourceRange { rest.last.map { first.range.union($0.pipeline.range) } ?? first.range }

  /// An operator and the pipeline after it.
  package struct Link: Hashable, Sendable {
    /// `&&` or `||`.
    package enum Operator: String, Hashable, Sendable {
      case and = "&&"
      case or = "||"
    }
    /// Which one.
    package var `operator`: Operator
    /// Where the operator stands.
    package var operatorRange: SourceRange
    /// The pipeline after it.
    package var pipeline: Pipeline

    /// Makes a link.
    package init(operator: Operator, operatorRange: SourceRange, pipeline: Pipeline) {
      self.operator = `operator`
      self.operatorRange = operatorRange
      self.pipeline = pipeline
    }
  }
}

/// Commands joined by `|` and `|&`, with `!` and `time` before them.
package struct Pipeline: Hashable, Sendable {
  /// `time` or `time -p`, where it stands.
  package var time: TimeKeyword?
  /// Where each `!` stands, in order.
  package var negations: [SourceRange]
  /// The stages; one for a plain command.
  package var commands: [Command]
  /// The operators between the stages: one fewer than `commands`.
  package var operators: [PipeOperator]
  /// From `time` or `!` or the first stage to the last stage.
  package var range: SourceRange

  /// Makes a pipeline.
  package init(
    time: TimeKeyword? = nil, negations: [SourceRange] = [], commands: [Command], operators: [PipeOperator] = [],
    range: SourceRange
  ) {
    self.time = time
    self.negations = negations
    self.commands = commands
    self.operators = operators
    self.range = range
  }

  /// The reserved word `time`.
  package struct TimeKeyword: Hashable, Sendable {
    /// Whether `-p` follows it.
    package var isPOSIXFormat: Bool
    /// `time` with its `-p`.
    package var range: SourceRange

    /// Makes the reserved word.
    package init(isPOSIXFormat: Bool, range: SourceRange) {
      self.isPOSIXFormat = isPOSIXFormat
      self.range = range
    }
  }

  /// `|`, or `|&` which sends standard error along.
  package struct PipeOperator: Hashable, Sendable {
    /// Whether it is `|&`.
    package var includesStandardError: Bool
    /// Where it stands.
    package var range: SourceRange

    /// Makes an operator.
    package init(includesStandardError: Bool, range: SourceRange) {
      self.includesStandardError = includesStandardError
      self.range = range
    }
  }
}
