/// Who gave a command.
package enum CommandOrigin: Hashable, Sendable {
  /// The offline engine.
  case offline
  /// A language model.
  case model
  /// The reader, by editing another.
  case reader
}
