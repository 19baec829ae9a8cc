/// What the numbers of `Candidate.confidence` mean.
package enum Confidence {
  /// At this value and above an answer is shown as the answer; below it, as a guess among others.
  package static let threshold = 0.8
  /// From this value on a guess is more likely right than wrong.
  package static let likely = 0.5
  /// Below this value a candidate is not worth showing.
  static let floor = 0.05
  /// A task's second form is this much less sure than its first, the third again, and so on.
  static let alternativeFactor = 0.6
}
