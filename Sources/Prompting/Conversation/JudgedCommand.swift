/// A command of a reply and what the checks say of it.
struct JudgedCommand: Hashable, Sendable {
  /// The command as the model wrote it, secrets masked.
  var text: String
  var command: ModelCommand
  var key: String
  var note: String?

  /// How bad its problems are: nothing, flags, no shell text, nothing new.
  var severity: Int {
    command.problems.reduce(0) { sum, problem in
      switch problem {
      case .unknownFlag: sum + 1
      case .doesNotParse: sum + 1000
      case .wasShownBefore: sum + 1_000_000
      }
    }
  }

  var passes: Bool { command.problems.isEmpty }
}
