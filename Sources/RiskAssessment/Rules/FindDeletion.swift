import ShellGrammar

extension RiskRule {
  private static let deleters: Set<String> = ["rm", "grm", "unlink", "shred", "srm", "rmdir"]

  static let findDeletion = RiskRule(
    id: "found-files-deletion", family: .deletion,
    reason: .init(
      "Every file that is found is deleted at once.", "찾은 파일을 모두 바로 지웁니다."),
    safer: .init(
      "List the files first with -print, or let find ask about each with -ok.",
      "먼저 -print로 목록을 확인하거나, -ok로 파일마다 묻게 하십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "cat l | while read f; do ‹rm \"$f\"›; done", "find . -exec sh -c '‹rm \"$0\"›' {} ';'",
      "find . -name '*.log' -delete", "find . -type f -exec ‹rm {}› \\;", "ls | xargs ‹rm›",
      "find . -print0 | xargs -0 ‹rm -f›", "find . -execdir ‹unlink {}› \\;", "fd -e tmp -x ‹rm›",
      "fd old -X ‹rm›", "git ls-files -d | xargs ‹rm›", "find . -name x -exec ‹shred -u {}› +",
    ],
    harmless: [
      "find . -name '*.log'", "find . -exec ls {} +", "find . -name -delete", "find . -ok rm {} \\;",
      "find . | xargs -p rm", "fd -e tmp", "find . -okdir rm {} \\;",
    ]
  ) { script in
    let asked = askedPlaces(script)
    let readsLines = !script.invocations(of: ["mapfile", "readarray"]).isEmpty
    return script.invocations.compactMap { invocation in
      switch invocation.name {
      case "find", "gfind":
        return FindActions(invocation).deletes ? Match(level: .danger, range: invocation.range) : nil
      case "fd", "fdfind": return fdDeletion(invocation)
      case let name? where deleters.contains(name):
        guard invocation.takesFoundFiles || readsLines && namesAllLines(invocation), !asked.cover(invocation.range)
        else {
          return nil
        }
        return Match(level: .danger, range: invocation.range)
      default: return nil
      }
    }
  }

  /// Whether a word stands for all lines that were read: `mapfile -t f < l; rm "${f[@]}"`.
  private static func namesAllLines(_ invocation: Invocation) -> Bool {
    invocation.arguments.contains { $0.isDynamic && $0.written.contains("[@]}") }
  }

  /// The places of commands that find and xargs ask about before they run.
  private static func askedPlaces(_ script: InvocationCollector) -> CoveredRanges {
    var places: [SourceRange] = []
    for invocation in script.invocations {
      switch invocation.name {
      case "find", "gfind": places += FindActions(invocation).asked
      case "xargs": if asks(invocation) { places.append(invocation.range) }
      default: break
      }
    }
    return CoveredRanges(places)
  }

  /// `-p` before the command that xargs runs.
  private static func asks(_ xargs: Invocation) -> Bool {
    let own = xargs.arguments.prefix { $0.isFlag || !deleters.contains($0.text) }
    return own.contains { $0.text == "--interactive" || Invocation.isCluster($0.text) && $0.text.contains("p") }
  }

  private static func fdDeletion(_ invocation: Invocation) -> Match? {
    let flags: Set<String> = ["-x", "-X", "--exec", "--exec-batch"]
    guard let place = invocation.arguments.firstIndex(where: { flags.contains($0.text) }),
      let program = invocation.arguments[(place + 1)...].first, deleters.contains(program.text),
      let last = invocation.arguments.last
    else { return nil }
    return Match(level: .danger, range: program.range.union(last.range))
  }
}
