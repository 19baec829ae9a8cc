internal import Platform
internal import ShellGrammar

/// Composes commands about git's log and diff.
struct GitComposer: Composer {
  private static let composed: Float = 0.97
  private static let simple: Float = 0.86

  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    var reader = GitReader(reading)
    guard let request = reader.read() else { return [] }
    let conditions = request.parts.count + (request.paths.isEmpty ? 0 : 1) + (request.isCount ? 1 : 0)
    return [
      Composition(
        script: Self.script(request), about: GitSentence(request: request).text(in: machine.language),
        name: request.kind == .log ? "git-log-composed" : "git-diff-composed", tokens: reader.parts.claimed,
        certainty: conditions > 1 ? Self.composed : Self.simple)
    ]
  }

  /// A flag keeps its value in its own word: `--since='1 week ago'`, `-S'a b'`.
  private static func word(_ text: String) -> ShellWord {
    if text.hasPrefix("--"), let sign = text.firstIndex(of: "=") {
      return CommandTree.word(String(text[...sign]), joinedTo: String(text[text.index(after: sign)...]))
    }
    let takesText = text.hasPrefix("-S") || text.hasPrefix("-G")
    return takesText
      ? CommandTree.word(String(text.prefix(2)), joinedTo: String(text.dropFirst(2))) : CommandTree.word(text)
  }

  private static func script(_ request: GitRequest) -> CommandList {
    var words = ["git"]
    if request.isByAuthor {
      words += ["shortlog", "-sn"]
    } else if request.isCount {
      words += ["rev-list", "--count"]
    } else {
      words.append(request.kind == .log ? "log" : "diff")
    }
    var hasRevision = false
    var later: [String] = []
    for part in request.parts {
      let isFlag = part.words[0].hasPrefix("-")
      hasRevision = hasRevision || !isFlag
      if isFlag { words += part.words } else { later += part.words }
    }
    // Without a terminal, shortlog would read its own input; rev-list must be told where to start.
    if request.isCount, !hasRevision { later.append("HEAD") }
    words += later
    var all = words.map(word)
    if !request.paths.isEmpty { all += [CommandTree.word("--")] + request.paths.map(CommandTree.path) }
    return CommandTree.list(CommandTree.pipeline([CommandTree.command(all)]))
  }
}
