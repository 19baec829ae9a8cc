/// What a span of a command line is.
package enum SpanKind: String, Hashable, Sendable, Codable, CaseIterable {
  case program
  case subcommand
  case flag
  case value
  case operand
  case assignment
  /// What joins commands: `|`, `&&`, `;`.
  case `operator`
  case redirection
  /// A reserved word or bracket of a construct.
  case keyword
  case expansion
  /// A glob or the pattern of a `case`.
  case pattern
  /// A part of a small language inside a value: awk, sed, a mode.
  case code
  case comment
  /// What could not be read.
  case error

  /// Whether it opens a program, a construct or a stage of a pipeline.
  package var opensBlock: Bool {
    switch self {
    case .program, .operator, .keyword: true
    default: false
    }
  }
}
