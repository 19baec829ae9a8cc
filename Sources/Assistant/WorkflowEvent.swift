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
  /// The command was copied, or could not be.
  case copied(Bool)
  /// The command ended with this exit status.
  case finished(Int32)
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
  case quit
}
