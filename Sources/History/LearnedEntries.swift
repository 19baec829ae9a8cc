/// Entries that count when a request is answered, the newest first.
package struct LearnedEntries: Hashable, Sendable {
  /// Those of the very same words.
  package var repeats: [HistoryEntry]
  /// Those of other words whose commands are of the tasks that may answer.
  package var others: [HistoryEntry]

  /// Makes the entries.
  package init(repeats: [HistoryEntry] = [], others: [HistoryEntry] = []) {
    self.repeats = repeats
    self.others = others
  }

  /// Whether there is none.
  package var isEmpty: Bool { repeats.isEmpty && others.isEmpty }
}
