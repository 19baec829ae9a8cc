/// Who answers a request.
package enum AnsweringEngine: Hashable, Sendable {
  /// The offline engine alone.
  case offline
  /// The offline engine where it is sure, else a language model.
  case offlineThenModel
  /// A language model alone.
  case model
}
