internal import Platform

extension FileCommandWriter {
  /// What is told of the files besides their names, or of all of them together; nil for other actions.
  func listed(_ search: [ShellArgument]) -> ShellPipeline? {
    switch request.action {
    case .facts(let facts) where isLinux:
      return ShellPipeline([search + ["-printf", .quoted(facts.map(\.rawValue).joined(separator: " ") + "\\n")]])
    case .distinct(let fact, let isCounted):
      let values = ShellPipeline([
        search
          + (isLinux
            ? ["-printf", .quoted(fact.rawValue + "\\n")] : ["-exec", "stat", "-f", .quoted(fact.letters), "{}", "+"])
      ])
      return isCounted ? counted(values) : values.piped(into: ["sort", "-u"])
    case .createIn(let name): return ShellPipeline([search + ["-exec", "touch", .value("{}/" + name), "\\;"]])
    case .folders: return folders(search).piped(into: ["sort", "-u"])
    case .countPerFolder: return counted(folders(search))
    case .endings(let isCounted):
      let endings = names(search).piped(into: ["sed", "-n", "'s/.*\\.//p'"])
      guard isCounted else { return endings.piped(into: ["sort", "-u"]) }
      return counted(endings)
    case .duplicateNames(let ignoresCase):
      return names(search).piped(into: ignoresCase ? ["sort", "-f"] : ["sort"])
        .piped(into: ["uniq", ignoresCase ? "-di" : "-d"])
    case .tree(let foldersOnly) where !request.hasConditionsOnEach:
      return ShellPipeline([["tree"] + (foldersOnly ? ["-d"] : []) + request.places.map { .path($0) }])
    default: return nil
    }
  }

  /// How often each line occurs, the most frequent first unless the request wants the others.
  private func counted(_ lines: ShellPipeline) -> ShellPipeline {
    lines.piped(into: ["sort"]).piped(into: ["uniq", "-c"])
      .piped(into: request.sortsAscending ? ["sort", "-n"] : ["sort", "-rn"])
  }

  private func names(_ search: [ShellArgument]) -> ShellPipeline {
    ShellPipeline([isLinux ? search + ["-printf", "'%f\\n'"] : search + ["-exec", "basename", "{}", "\\;"]])
  }

  private func folders(_ search: [ShellArgument]) -> ShellPipeline {
    ShellPipeline([isLinux ? search + ["-printf", "'%h\\n'"] : search + ["-exec", "dirname", "{}", "\\;"]])
  }
}
