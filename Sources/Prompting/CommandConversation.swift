package import LanguageModels

/// Asks a model for commands, checks them, and asks again where one fails: events in, steps out, no I/O.
package struct CommandConversation: Sendable {
  /// What the conversation wants done.
  package enum Step: Sendable {
    /// Send this request; the events of any earlier one are no longer wanted (cancel it).
    case ask(ModelRequest)
    /// Do these look-ups and hand their results to `take(results:)`.
    case lookUp([ModelToolCall])
    /// Say something while the reader waits.
    case say(ConversationNotice)
    /// The answer: with one command wanted this comes as soon as the command is complete and passes its checks, while the
    /// rest still streams; go on taking events for the usage and the note.
    case answer(ModelAnswer)
  }

  /// What is asked of a command before it counts.
  package struct Checks: Sendable {
    /// The parser's message where the command is no shell command.
    package var parseError: @Sendable (_ command: String) -> String?
    /// Its flags that the installed programs do not have, each with what is to be said to the model, such as
    /// `grep has no option --colour-all`.
    package var unknownFlags: @Sendable (_ command: String) -> [String]

    /// Makes checks.
    package init(
      parseError: @escaping @Sendable (_ command: String) -> String?,
      unknownFlags: @escaping @Sendable (_ command: String) -> [String]
    ) {
      self.parseError = parseError
      self.unknownFlags = unknownFlags
    }
  }

  /// Tokens of all requests so far.
  package var usage: ModelUsage { ModelUsage() }
  /// The model's short note, as far as it has come; the model's word, not ours.
  package var note: String? { nil }

  /// Makes a conversation that asks `prompt` for `count` different commands, none of them in `rejected`.
  package init(prompt: Prompt, checks: Checks, count: Int, rejected: [String]) {}

  /// The first request.
  package mutating func start() -> [Step] { [] }

  /// What follows from an event of the request last asked for.
  package mutating func take(_ event: ModelEvent) -> [Step] { [] }

  /// What follows from the look-ups' results.
  package mutating func take(results: [ModelToolResult]) -> [Step] { [] }
}

/// What a model answered.
package struct ModelAnswer: Sendable {
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

/// What is said while a conversation goes on.
package enum ConversationNotice: Hashable, Sendable {
  /// The command does not parse, or has unknown flags: the model is asked to mend it.
  case repairing(CommandProblem)
  /// A look-up that the model asked for, as the reader may read it: `manual page grep(1), section OPTIONS`.
  case lookingUp(String)
}
