package import Knowledge

/// A program that is known to answer a question for help without doing anything else.
package struct HelpProgram: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// The words that ask it: `--help`.
  package var arguments: [String]
  /// Its own subcommands that may be asked; others may be programs of somebody else (`git-foo`).
  package var subcommands: Set<String>
  /// The words that ask a subcommand, with `{sub}` for its name: `{sub} --help`.
  package var subcommandArguments: [String]

  /// Reads the record that names the program; nil where none does.
  package init?(_ name: String, in records: [KnowledgeRecord]) {
    guard let record = records.first(where: { $0.values(of: "programs").flatMap(CommandKnowledge.list).contains(name) })
    else { return nil }
    self.name = name
    arguments = Self.words(record["ask"] ?? "--help")
    subcommands = Set(record.values(of: "subcommands").flatMap(CommandKnowledge.list))
    subcommandArguments = Self.words(record["ask-subcommand"] ?? "{sub} --help")
  }

  /// The arguments that ask for help with these subcommands; nil where one of them is not known.
  package func question(about subcommands: [String]) -> [String]? {
    if subcommands.isEmpty { return arguments }
    let name = subcommands.joined(separator: " ")
    guard self.subcommands.contains(name) else { return nil }
    return subcommandArguments.flatMap { $0 == "{sub}" ? subcommands : [$0] }
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
