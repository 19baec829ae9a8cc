/// What the reader did before with a candidate, or with others like it, and how that changed its confidence.
package struct EarlierUse: Hashable, Sendable {
  /// Whether the reader took this very command for these very words.
  package var isRepeat: Bool
  /// How often it was taken for words like these.
  package var accepted: Int
  /// How often it was passed over or declined.
  package var rejected: Int
  /// What was added to its confidence.
  package var change: Double

  /// Makes an earlier use.
  package init(isRepeat: Bool = false, accepted: Int = 0, rejected: Int = 0, change: Double = 0) {
    self.isRepeat = isRepeat
    self.accepted = accepted
    self.rejected = rejected
    self.change = change
  }
}
