extension Word {
  /// The string the word stands for after quote removal, or nil where an expansion or a glob decides at run time.
  package var literalValue: String? { nil }
}
