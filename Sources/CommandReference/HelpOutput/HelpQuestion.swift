package import Knowledge

/// What is run to ask a command for help.
package struct HelpQuestion: Hashable, Sendable {
  /// The program's name.
  package var program: String
  /// Its arguments.
  package var arguments: [String]

  /// How an explanation names its source: `rg --help`.
  package var title: String { ([program] + arguments).joined(separator: " ") }

  /// The question about a command (`docker run`); nil where nothing says that it is harmless.
  package init?(about command: String, in records: [KnowledgeRecord]) {
    let words = command.split(separator: " ").map(String.init)
    guard let first = words.first, let program = HelpProgram(first, in: records),
      let arguments = program.question(about: Array(words.dropFirst()))
    else { return nil }
    self.program = first
    self.arguments = arguments
  }

  /// The same with the programs of `Knowledge/help-programs.txt`.
  package init?(about command: String) {
    guard let file = KnowledgeFile.named("help-programs") else { return nil }
    self.init(about: command, in: file.records)
  }
}
