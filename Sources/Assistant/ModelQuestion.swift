/// What a language model is to be asked.
package struct ModelQuestion: Hashable, Sendable {
  /// The reader's words, with those added since.
  package var words: String
  /// The commands that were shown already: the answer must differ from all.
  package var rejected: [String]

  /// Makes a question.
  package init(words: String, rejected: [String] = []) {
    self.words = words
    self.rejected = rejected
  }
}
