import TerminalUI

/// Asks before much is deleted.
struct HistoryConsent {
  let history: OpenedHistory

  /// Whether the reader typed yes; throws where nobody is there.
  func isGiven(_ count: Int) throws -> Bool {
    guard let terminal = Terminal(environment: history.world.environment, isPlain: false),
      history.world.streams.isInputTerminal
    else { throw HistoryCommandError.unconfirmed }
    if ConfirmationPrompt(prompt: history.wording.askDeletion(count)).ask(on: terminal) { return true }
    history.say(history.wording.nothingDeleted)
    return false
  }
}
