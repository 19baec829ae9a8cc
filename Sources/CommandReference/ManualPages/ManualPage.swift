/// What was read from a manual page.
package struct ManualPage: Hashable, Sendable {
  /// The page's name with its section: `lsof(8)`; of a help text, the command that printed it: `rg --help`.
  package var name: String
  /// What stands after the dash in its NAME section.
  package var summary: String?
  /// Its option list.
  package var flags: [ManualFlag]
  /// Every word of its text that looks like a flag.
  package var mentions: Set<String>

  /// Makes a page.
  package init(name: String, summary: String?, flags: [ManualFlag], mentions: Set<String> = []) {
    self.name = name
    self.summary = summary
    self.flags = flags
    self.mentions = mentions
  }

  /// The flag of this spelling; an entry that says something comes before one that does not.
  package func flag(_ spelling: String) -> ManualFlag? {
    let found = flags.filter { $0.spellings.contains(spelling) }
    return found.first { !$0.sentence.isEmpty } ?? found.first
  }

  /// Whether its words after one dash are flags of their own (`-parallelism`), not clusters of letters.
  package var hasSingleDashWords: Bool {
    var words = 0
    var long = 0
    for spelling in flags.lazy.flatMap(\.spellings) where spelling.utf8.count > 3 {
      if spelling.hasPrefix("--") { long += 1 } else if spelling.hasPrefix("-") { words += 1 }
    }
    return words > long
  }

  /// Whether it is what this very command (`docker run`) prints when it is asked for help.
  package func isHelp(of command: String) -> Bool { HelpQuestion(about: command)?.title == name }
}
