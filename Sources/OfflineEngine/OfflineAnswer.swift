/// What the engine makes of a request.
package struct OfflineAnswer: Sendable {
  /// The commands, best first, each one once.
  package var candidates: [Candidate]
  /// The words that the best candidate, or with none the whole library, does not account for.
  package var unplaced: [String]

  /// Makes an answer.
  package init(candidates: [Candidate], unplaced: [String]) {
    self.candidates = candidates
    self.unplaced = unplaced
  }
}
