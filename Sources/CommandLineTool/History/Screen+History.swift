import Assistant
import TerminalUI

extension Screen {
  /// That a command comes from the reader's history.
  func repeatNotes(on reviewed: ReviewedCommand) -> [String] {
    guard reviewed.origin == .history else { return [] }
    return note(isPlain ? "" : "· ", HistoryWording(language: wording.language).origin(reviewed.earlier))
  }

  /// What the history says of a command, and how to erase that.
  func earlierUse(of reviewed: ReviewedCommand) -> [String] {
    guard let earlier = reviewed.earlier else { return [] }
    return note(isPlain ? "" : "· ", HistoryWording(language: wording.language).earlier(earlier)) + [""]
  }
}
