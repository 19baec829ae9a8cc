/// What a model's reply says.
package struct Reply: Hashable, Sendable {
  /// A command, as the model wrote it but for what was around it.
  package struct Command: Hashable, Sendable {
    package var text: String
    /// The model's note beside it.
    package var note: String?

    /// Makes a command.
    package init(text: String, note: String? = nil) {
      self.text = text
      self.note = note
    }
  }

  /// How a reply ends.
  package enum Ending: Hashable, Sendable {
    /// It has commands.
    case commands
    /// It has none, and was not meant to: the note says why, where it is there.
    case noCommand
    /// It was cut before a command was complete.
    case cut
    /// It has the shape of an answer but cannot be read.
    case unreadable
  }

  /// The commands, in the model's order.
  package var commands: [Command]
  /// The model's word beside the first of them, or in place of one.
  package var note: String?
  package var ending: Ending

  /// A reply with commands.
  package init(commands: [Command], note: String? = nil) {
    self.commands = commands
    self.note = note
    ending = .commands
  }

  /// A reply without one.
  package init(note: String? = nil, ending: Ending) {
    commands = []
    self.note = note
    self.ending = ending
  }
}
