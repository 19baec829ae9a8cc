/// A command that may be what the request asks for.
package struct Candidate: Sendable {
  /// The command line.
  package var command: String
  /// The name of the task it comes from.
  package var task: String
  /// What it does, in the reader's language.
  package var about: String
  /// How sure the engine is, from 0 to 1; see `Confidence`.
  package var confidence: Double
  /// The programs it needs that are not installed.
  package var missingPrograms: [String]
  /// The words of the request that it does not account for.
  package var unplaced: [String]
  /// A command that does the same with care: it asks, lists what would go, or keeps a copy; nil where none is known.
  package var careful: String?
  /// Whether it is the careful form itself, first because the request leaves out what is deleted.
  package var isCareful: Bool
  /// What the reader did with it before; nil where nothing is known of that.
  package var earlier: EarlierUse?

  /// Makes a candidate.
  package init(
    command: String, task: String, about: String, confidence: Double, missingPrograms: [String] = [],
    unplaced: [String] = [], careful: String? = nil, isCareful: Bool = false
  ) {
    self.command = command
    self.task = task
    self.about = about
    self.confidence = confidence
    self.missingPrograms = missingPrograms
    self.unplaced = unplaced
    self.careful = careful
    self.isCareful = isCareful
  }
}
