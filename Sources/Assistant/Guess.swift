/// What is said of a command that the offline engine is not sure of.
package struct Guess: Hashable, Sendable {
  /// What it would do, in the reader's language.
  package var about: String
  /// The words of the request that it leaves out.
  package var unplaced: [String]

  /// Makes a guess.
  package init(about: String, unplaced: [String]) {
    self.about = about
    self.unplaced = unplaced
  }
}
