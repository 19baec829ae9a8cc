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
