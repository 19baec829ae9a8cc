/// What is said while a conversation goes on.
package enum ConversationNotice: Hashable, Sendable {
  /// The command does not parse, or has unknown flags: the model is asked to mend it.
  case repairing(CommandProblem)
  /// A look-up that the model asked for, as the reader may read it: `manual page grep(1), section OPTIONS`.
  case lookingUp(String)
}
