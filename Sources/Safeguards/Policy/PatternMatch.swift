/// Whether a command is one that a pattern names.
enum PatternMatch: Int, Comparable {
  case no
  /// It depends on what is only known when the command runs.
  case maybe
  case yes

  static func < (left: PatternMatch, right: PatternMatch) -> Bool { left.rawValue < right.rawValue }
}
