/// What became of a command.
package enum HistoryVerdict: String, Hashable, Sendable, CaseIterable {
  /// The reader ran it.
  case ran
  /// The reader copied it.
  case copied
  /// It was printed for whoever asked: nobody said what they thought of it.
  case printed
  /// The reader left without it.
  case declined
  /// The reader asked for the next one.
  case passed
}
