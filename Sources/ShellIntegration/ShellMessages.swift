/// What the scripts say by themselves: sentences without quotes, backslashes, dollar signs and back quotes.
package struct ShellMessages: Equatable, Sendable {
  /// bash did not keep the line that the request is taken from.
  package var notInHistory: String
  /// The key is bound already; what it does is said after it.
  package var keyIsTaken: String

  /// Makes the messages.
  package init(notInHistory: String, keyIsTaken: String) {
    self.notInHistory = notInHistory
    self.keyIsTaken = keyIsTaken
  }
}
