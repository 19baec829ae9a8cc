package import OfflineEngine
package import Platform

/// All that a request to a model may be made of; what does not fit the budget is left out, the least useful first.
package struct PromptMaterials: Sendable {
  /// What the reader asked for, in their own words, with what they added since.
  package var words: String
  /// Which tools may answer.
  package var target: OfflineRequest.Target
  /// The language of the note.
  package var language: Language
  /// What the command is for.
  package var machine: MachineFacts
  /// The reader's own rules, from `instructions.md`.
  package var instructions: String?
  /// The offline engine's best commands, best first.
  package var examples: [PromptExample]
  /// Lines of the local manual that may matter, most useful first.
  package var manual: [ManualExcerpt]
  /// What was piped in: data, never instructions.
  package var context: String?
  /// Whether more was piped in than `context` holds.
  package var contextWasCut: Bool
  /// Commands that were shown and not wanted: the answer must differ from all.
  package var rejected: [String]
  /// How many different commands are wanted.
  package var count: Int
  /// Whether the model may ask for read-only look-ups.
  package var allowsLookUps: Bool

  /// Makes materials.
  package init(
    words: String, target: OfflineRequest.Target = .shell, language: Language = .english, machine: MachineFacts,
    instructions: String? = nil, examples: [PromptExample] = [], manual: [ManualExcerpt] = [], context: String? = nil,
    contextWasCut: Bool = false, rejected: [String] = [], count: Int = 1, allowsLookUps: Bool = false
  ) {
    self.words = words
    self.target = target
    self.language = language
    self.machine = machine
    self.instructions = instructions
    self.examples = examples
    self.manual = manual
    self.context = context
    self.contextWasCut = contextWasCut
    self.rejected = rejected
    self.count = count
    self.allowsLookUps = allowsLookUps
  }
}

/// What a model is told of the machine: nothing that names its owner, its host or its files.
package struct MachineFacts: Hashable, Sendable {
  /// Such as `Debian GNU/Linux 12` or `macOS 15.1`.
  package var system: String
  /// Such as `bash`.
  package var shell: String
  /// Whether the tools are GNU's, BSD's or BusyBox's.
  package var tools: String
  /// Whether commands run as root.
  package var isRoot: Bool
  /// The package manager, such as `apt`; nil where none is known.
  package var packageManager: String?
  /// Installed programs that may matter for this request.
  package var installed: [String]
  /// Programs that a model may well use and which are not installed here.
  package var missing: [String]

  /// Makes facts.
  package init(
    system: String, shell: String, tools: String, isRoot: Bool, packageManager: String? = nil,
    installed: [String] = [], missing: [String] = []
  ) {
    self.system = system
    self.shell = shell
    self.tools = tools
    self.isRoot = isRoot
    self.packageManager = packageManager
    self.installed = installed
    self.missing = missing
  }
}

/// A command that the offline engine would give, as an example.
package struct PromptExample: Hashable, Sendable {
  /// What it does.
  package var about: String
  package var command: String

  /// Makes an example.
  package init(about: String, command: String) {
    self.about = about
    self.command = command
  }
}

/// One option's line of a manual page of this machine.
package struct ManualExcerpt: Hashable, Sendable {
  /// The page, such as `grep(1)`.
  package var page: String
  /// The line, such as `-c, --count: print only a count of matching lines`.
  package var line: String

  /// Makes an excerpt.
  package init(page: String, line: String) {
    self.page = page
    self.line = line
  }
}
