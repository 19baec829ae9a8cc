/// What a person asked for, in their own words.
package struct OfflineRequest: Sendable {
  /// Which tasks may answer.
  package enum Target: String, Sendable, CaseIterable {
    /// All of them.
    case shell
    /// Those of git alone.
    case git
    /// Those of GitHub's gh alone.
    case gh
  }

  /// The words as typed.
  package var words: String
  /// Which tasks may answer.
  package var target: Target

  /// Makes a request.
  package init(words: String, target: Target = .shell) {
    self.words = words
    self.target = target
  }
}
