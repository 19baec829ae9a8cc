package import Knowledge

/// What is run to ask a command for help.
package struct HelpQuestion: Hashable, Sendable {
  /// The program's name.
  package var program: String
  /// Its arguments.
  package var arguments: [String]

  /// The subcommand that is asked about; empty for the program itself.
  package var subcommands: [String]

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
    subcommands = Array(words.dropFirst())
  }

  /// Whether a help text is of this very command: a program that has no such subcommand prints its own help.
  package func isAnswered(by help: ManualText) -> Bool {
    guard let last = subcommands.last else { return true }
    let lines = PageLine.lines(of: RenderedText.plain(help.bytes))
    // npm tells of `npm list` as `npm ls`, and of the other names below.
    let aliases = lines.filter { $0.bytes.starts(with: "alias".utf8) }
    return (HelpReader.usage(lines, withNext: true) + aliases).contains { line in
      line.bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }.contains { $0.elementsEqual(last.utf8) }
    }
  }

  /// The same with the programs of `Knowledge/help-programs.txt`.
  package init?(about command: String) {
    guard let file = KnowledgeFile.named("help-programs") else { return nil }
    self.init(about: command, in: file.records)
  }
}
