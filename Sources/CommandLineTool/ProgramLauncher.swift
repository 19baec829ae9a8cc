/// Runs programs.
package struct ProgramLauncher: Sendable {
  /// Runs a command line in the terminal's foreground and gives its exit status; throws `cannotStart`.
  package var runInForeground: @Sendable (_ shell: String, _ command: String) throws(UserError) -> Int32
  /// Gives `input` to a quiet program; whether it succeeded.
  package var feed: @Sendable (_ program: String, _ arguments: [String], _ input: String) -> Bool
  /// What a quiet program writes, at most 64 KiB within 20 seconds; nil where it fails or is not text.
  package var output: @Sendable (_ program: String, _ arguments: [String]) -> String?

  /// Makes a launcher.
  package init(
    runInForeground: @escaping @Sendable (_ shell: String, _ command: String) throws(UserError) -> Int32,
    feed: @escaping @Sendable (_ program: String, _ arguments: [String], _ input: String) -> Bool,
    output: @escaping @Sendable (_ program: String, _ arguments: [String]) -> String?
  ) {
    self.runInForeground = runInForeground
    self.feed = feed
    self.output = output
  }
}
