package import Platform

/// An error that is told to the reader: what happened, what to type next, and the exit status.
package protocol ToldError: Error {
  /// The exit status.
  var exitStatus: ExitStatus { get }
  /// What happened and what to type next, in the reader's language.
  func message(in language: Language) -> String
}
