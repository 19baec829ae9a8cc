extension RiskRule {
  static let gitLoss = RiskRule(
    id: "git-work-loss",
    english: "Changes that were not committed are thrown away; git keeps no copy of them.",
    korean: "커밋하지 않은 변경을 버리며, git은 그 사본을 남기지 않습니다.",
    reversibility: .no, touches: [.files, .gitHistory],
    harmful: [
      "git reset --hard", "git clean -fd", "git checkout -- .", "git restore .", "git stash drop",
      "git checkout -- a.txt", "git -C x reset --hard HEAD~1",
    ],
    harmless: [
      "git reset --soft HEAD~1", "git clean -n", "git checkout main", "git restore --staged a", "git stash list",
      "git clean --dry-run",
    ]
  ) { invocation in
    guard invocation.name == "git" else { return nil }
    let words = gitWords(invocation)
    switch words.first?.text {
    case "reset": return words.contains { $0.text == "--hard" || $0.text == "--merge" } ? .danger : nil
    case "clean":
      let isTrial = words.contains { $0.text == "--dry-run" || isCluster($0.text, "n") }
      return isTrial ? nil : .danger
    case "checkout":
      if words.contains(where: { $0.text == "-f" || $0.text == "--force" }) { return .danger }
      return pathLoss(
        words.drop { $0.text != "--" }.dropFirst() + (words.count == 2 && words[1].text == "." ? [words[1]] : []))
    case "restore":
      let isStaged = words.contains { $0.text == "--staged" || $0.text == "-S" }
      let isWorktree = words.contains { $0.text == "--worktree" || $0.text == "-W" }
      return isStaged && !isWorktree ? nil : pathLoss(words.dropFirst().filter { !$0.isFlag })
    case "switch": return words.contains { ["-f", "--force", "--discard-changes"].contains($0.text) } ? .danger : nil
    case "stash": return words.contains { $0.text == "drop" || $0.text == "clear" } ? .danger : nil
    case "rm": return words.contains { $0.text == "--cached" } ? nil : .caution
    case "worktree": return words.contains { $0.text == "remove" } ? .caution : nil
    default: return nil
    }
  }

  /// The words after git's own flags: the subcommand and what follows it.
  static func gitWords(_ invocation: Invocation) -> [InvocationArgument] {
    var words = invocation.arguments[...]
    while let first = words.first, first.isFlag {
      let takesValue = ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(first.text)
      words = words.dropFirst(takesValue ? 2 : 1)
    }
    return Array(words)
  }

  private static func isCluster(_ text: String, _ flag: Character) -> Bool {
    text.hasPrefix("-") && !text.hasPrefix("--") && text.contains(flag)
  }

  private static func pathLoss(_ paths: some Collection<InvocationArgument>) -> RiskLevel? {
    guard !paths.isEmpty else { return nil }
    return paths.contains { TargetPath.isBroad($0) || $0.text.hasPrefix(":/") } ? .danger : .caution
  }
}
