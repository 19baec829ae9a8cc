/// What the reader did, or what became of an effect.
package enum WorkflowEvent: Equatable, Sendable {
  /// The request was made.
  case requested(String)
  /// The model gave these commands, best first, perhaps with words of its own.
  case modelAnswered([String], note: String?)
  /// The model gave nothing, and the reader was told why.
  case modelFailed
  /// The reader interrupted the wait for the model.
  case modelInterrupted
  /// What there was to tell beside the explanation was told.
  case toldMore
  /// One of the uncertain candidates was chosen, counted from 0.
  case candidateChosen(Int)
  /// A menu item was taken, after the command was shown.
  case menuChose(MenuAction)
  /// The line editor returned a command; nil when it was left without one.
  case edited(String?)
  /// The reader added words to the request; nil when none.
  case revised(String?)
  /// The word that a dangerous command asks for was typed, or was not.
  case dangerConfirmed(Bool)
  /// One of the commands that Next would show was chosen, counted from 0; nil when none.
  case alternativeChosen(Int?)
  /// The command was copied to this place; nil where nothing could copy it.
  case copied(ClipboardPlace?)
  /// The command ended with this exit status.
  case finished(Int32)
}

/// Where a copied command is.
package enum ClipboardPlace: Equatable, Sendable {
  /// The clipboard that this program keeps.
  case program(String)
  /// The terminal was asked to keep it; whether it does, it does not tell.
  case terminal
}

/// The items of the menu.
package enum MenuAction: Equatable, Sendable, CaseIterable {
  case run
  case edit
  case revise
  case next
  case copy
  case careful
  case more
  /// All commands that Next would show, to choose from.
  case alternatives
  /// What the keys do.
  case help
  case quit
}
