package import OfflineEngine

/// What is to be done in the world.
package enum WorkflowEffect: Sendable {
  /// Show the command, its explanation and its risk.
  case show(ReviewedCommand)
  /// Ask for one key of the menu.
  case askMenu([MenuAction], selected: MenuAction)
  /// List candidates that are not certain, with the words that could not be placed.
  case offer([Candidate], unplaced: [String])
  /// Ask which of the listed candidates is meant, or for one of these items.
  case askCandidate(count: Int, actions: [MenuAction])
  /// Ask the language model; a failure is told to the reader there and then.
  case askModel(ModelQuestion)
  /// Say where each part of the explanation is from, and what else can be found out about the command.
  case tellMore(ReviewedCommand)
  /// List these commands and ask for one of them.
  case askAlternative([String])
  /// Say what the keys of the menu do; so many commands can be chosen by their digit.
  case tellKeys([MenuAction], alternatives: Int)
  /// Open the line editor with the command in it.
  case edit(String)
  /// Ask for words to add to the request.
  case askRevision
  /// Ask that the word `yes` be typed.
  case askDangerConfirmation
  /// Run the command that was shown and confirmed.
  case run(String)
  /// Put the command on the clipboard.
  case copy(String)
  /// Tell the reader something.
  case say(WorkflowMessage)
  /// Stop.
  case stop(WorkflowOutcome)
}

/// What the workflow tells the reader besides the command.
package enum WorkflowMessage: Equatable, Sendable {
  /// There is no command that was not shown before.
  case nothingMore
  /// The words added to the request led to nothing new.
  case nothingNewAfterRevision
  /// The model gave no new command; its own words, where it said any.
  case modelHasNothing(note: String?)
  /// The command holds hidden characters and is not run.
  case hiddenText
  /// The command was copied.
  case copied(ClipboardPlace)
  /// Nothing could copy it.
  case copyFailed
}

/// How a workflow ends.
package enum WorkflowOutcome: Equatable, Sendable {
  /// The command ran and ended with this exit status.
  case ran(Int32)
  /// The reader declined.
  case declined
  /// The reader took the command without running it.
  case taken
  /// The model failed, and there was nothing else to show.
  case modelFailed
  /// The reader interrupted the wait for the model, and there was nothing else to show.
  case interrupted
  /// No suggestion was good enough; these words could not be placed.
  case noSuggestion(unplaced: [String])
}
