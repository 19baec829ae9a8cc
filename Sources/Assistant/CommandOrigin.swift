/// Who gave a command.
package enum CommandOrigin: Hashable, Sendable {
  /// The offline engine.
  case offline
  /// A language model.
  case model
  /// The reader's own history: they took it for these words before.
  case history
  /// The reader, by editing another.
  case reader
}
