import ShellGrammar

/// Commands in a few words: `git push --force`, `rm -r`, `curl | sh`.
package struct CommandPattern: Hashable, Sendable {
  /// One program of the pattern, with what it holds.
  struct Stage: Hashable, Sendable {
    var program: GlobPattern
    var arguments: [GlobPattern]
  }

  /// The pattern as it is written.
  package let text: String
  /// Programs that feed one another, the last one last.
  let stages: [Stage]

  /// Reads a pattern.
  package init(_ text: String) throws(PatternError) {
    guard !text.isEmpty, text.utf8.count <= Self.longest else { throw .badLength(limit: Self.longest) }
    let script = ShellParser().parse(text)
    guard script.diagnostics.isEmpty, script.comments.isEmpty else { throw .unreadable }
    guard script.list.items.count == 1, let item = script.list.items.first, item.terminator == nil,
      item.andOrList.rest.isEmpty
    else { throw .severalCommands }
    let pipeline = item.andOrList.first
    guard pipeline.time == nil, pipeline.negations.isEmpty else { throw .notPlain }
    var stages: [Stage] = []
    for command in pipeline.commands { stages.append(try Self.stage(command)) }
    self.text = text
    self.stages = stages
  }

  private static let longest = 1024

  private static func stage(_ command: Command) throws(PatternError) -> Stage {
    guard case .simple(let simple) = command, simple.assignments.isEmpty, simple.redirections.isEmpty else {
      throw .notPlain
    }
    var globs: [GlobPattern] = []
    for word in simple.words {
      guard let glob = GlobPattern(word) else { throw .notPlain }
      globs.append(glob)
    }
    guard let program = globs.first else { throw .notPlain }
    return Stage(program: program, arguments: Array(globs.dropFirst()))
  }
}

/// Why a text is no pattern of commands.
package enum PatternError: Error, Hashable, Sendable {
  /// It is empty, or longer than any pattern is.
  case badLength(limit: Int)
  /// The shell could not read it: a quote is open.
  case unreadable
  /// It holds `;`, `&&` or `&`: each command is a pattern of its own.
  case severalCommands
  /// It holds variables, substitutions, redirections or constructs.
  case notPlain
}
