import Prompting

/// What came of asking a model; what went wrong is thrown.
enum ModelOutcome: Sendable {
  case answered(ModelAnswer)
  /// The reader pressed Ctrl-C.
  case interrupted
}
