internal import ShellGrammar

/// Commands joined by `|` that are being composed, and the file that takes their output.
struct ShellPipeline: Sendable {
  /// The stages, each a command with its arguments.
  var stages: [[ShellArgument]]
  /// The file that takes the output.
  var output: String?
  /// Whether the output is added to what the file holds.
  var appends = false
  /// Whether error messages are dropped.
  var dropsErrors = false

  init(_ stages: [[ShellArgument]]) { self.stages = stages }

  /// The pipeline with another stage at its end.
  func piped(into stage: [ShellArgument]) -> ShellPipeline {
    var longer = self
    longer.stages.append(stage)
    return longer
  }

  /// The pipeline as syntax.
  var syntax: Pipeline {
    let commands = stages.indices.map { index -> Command in
      var redirections: [Redirection] = []
      if index == 0, dropsErrors {
        redirections.append(redirection(.output, "/dev/null", descriptor: .number(2)))
      }
      if index == stages.count - 1, let output {
        redirections.append(redirection(appends ? .append : .output, output, descriptor: nil))
      }
      return CommandTree.command(stages[index].map(\.word), redirections: redirections)
    }
    return CommandTree.pipeline(commands)
  }

  private func redirection(
    _ sign: Redirection.Operator, _ path: String, descriptor: Redirection.Descriptor?
  ) -> Redirection {
    Redirection(
      descriptor: descriptor, operator: sign, operatorRange: .none, target: ShellArgument.path(path).word, range: .none)
  }
}

extension CommandList {
  /// A list of pipelines, each run where the one before it went well.
  init(_ pipelines: [ShellPipeline]) {
    guard let first = pipelines.first else {
      self.init(items: [], range: .none)
      return
    }
    self = CommandTree.list(first.syntax, and: pipelines.dropFirst().map(\.syntax))
  }

  /// A list of one compound command.
  init(_ kind: CompoundCommand.Kind) {
    let command = CompoundCommand(kind: kind, keywords: [], range: .none)
    let pipeline = Pipeline(commands: [.compound(command)], range: .none)
    self.init(items: [Item(andOrList: AndOrList(first: pipeline))], range: .none)
  }
}
