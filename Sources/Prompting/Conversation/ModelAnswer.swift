/// What a model answered.
package struct ModelAnswer: Hashable, Sendable {
  /// The commands, each one once: those that pass the checks first. Empty where the model gave none.
  package var commands: [ModelCommand]
  /// The model's own words beside the command, or why it gives none.
  package var note: String?

  /// Makes an answer.
  package init(commands: [ModelCommand], note: String? = nil) {
    self.commands = commands
    self.note = note
  }
}

/// A command that a model gave, secrets restored.
package struct ModelCommand: Hashable, Sendable {
  package var command: String
  /// What is wrong with it after the repair turns; empty where it passed.
  package var problems: [CommandProblem]

  /// Makes a command.
  package init(command: String, problems: [CommandProblem] = []) {
    self.command = command
    self.problems = problems
  }
}

/// What a check found.
package enum CommandProblem: Hashable, Sendable {
  case doesNotParse(message: String)
  case unknownFlag(String)
  case wasShownBefore
}
