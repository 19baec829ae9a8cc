extension RiskRule {
  static let gitLoss = RiskRule(
    id: "git-work-loss", family: .git,
    reason: .init(
      "Changes that were not committed are thrown away; git keeps no copy of them.",
      "커밋하지 않은 변경을 버리며, git은 그 사본을 남기지 않습니다."),
    safer: .init(
      "Put the changes away with git stash -u first, and see with git clean -n what would be deleted.",
      "먼저 git stash -u로 변경을 치워 두고, git clean -n으로 무엇이 지워질지 보십시오."),
    reversibility: .no, touches: [.files, .gitHistory],
    danger: [
      "git reset --hard", "git clean -fd", "git checkout -- .", "git restore .", "git stash drop",
      "git -C x reset --hard HEAD~1", "git clean -fdx", "git checkout .", "git stash clear", "git checkout -f main",
      "git switch --discard-changes main", "git worktree remove --force w", "git checkout HEAD -- .",
      "git checkout HEAD -- src/", "git restore src/",
      "git restore -SW .",
      "git submodule deinit -f .", "cd x && ‹git reset --hard origin/main›", "git read-tree -u --reset HEAD",
      "git rm -rf .",
      "git checkout-index -f -a",
    ],
    caution: [
      "git checkout -- a.txt", "git restore a.txt", "git rm a.txt", "git worktree remove w",
      "git checkout main -- a.txt",
      "git stash pop", "git clean -i",
    ],
    harmless: [
      "git reset --soft HEAD~1", "git clean -n", "git checkout main", "git restore --staged a", "git stash list",
      "git clean --dry-run", "git checkout -b x", "git rm --cached a", "git stash", "git clean -ndx",
      "git worktree list",
      "git switch main", "git stash show -p", "git reset HEAD a.txt",
    ],
    programs: ["git"]
  ) { invocation in
    guard let git = GitCommand(invocation) else { return nil }
    switch git.verb {
    case "reset": return git.has("--hard", "--merge") ? .danger : nil
    case "clean": return git.has("--dry-run", "-n") ? nil : git.has("-i", "--interactive") ? .caution : .danger
    case "checkout": return checkoutLoss(git)
    case "checkout-index": return git.has("-f", "--force") ? .danger : nil
    case "restore":
      let isStaged = git.has("--staged", "-S") && !git.has("--worktree", "-W")
      return isStaged ? nil : pathLoss(git.arguments.filter { !$0.isFlag })
    case "switch": return git.has("-f", "--force", "--discard-changes") ? .danger : nil
    case "stash":
      let verb = git.operands.first
      return verb == "drop" || verb == "clear" ? .danger : verb == "pop" ? .caution : nil
    case "rm":
      if git.has("--cached", "--dry-run", "-n") { return nil }
      return git.has("-f", "--force") && git.has("-r") ? .danger : .caution
    case "worktree":
      return git.operands.first == "remove" ? git.has("--force", "-f") ? .danger : .caution : nil
    case "submodule": return git.operands.first == "deinit" && git.has("-f", "--force") ? .danger : nil
    case "lfs": return git.operands.first == "prune" ? git.has("--dry-run", "-d") ? nil : .danger : nil
    case "read-tree": return git.has("--reset") && git.has("-u") ? .danger : nil
    default: return nil
    }
  }

  private static func checkoutLoss(_ git: GitCommand) -> RiskLevel? {
    if git.has("-f", "--force") { return .danger }
    if let place = git.words.firstIndex(of: "--") { return pathLoss(git.arguments[(place + 1)...]) }
    return git.operands.last.map { [".", ":/", "*"].contains($0) } == true ? .danger : nil
  }

  private static func pathLoss(_ paths: some Collection<InvocationArgument>) -> RiskLevel? {
    guard !paths.isEmpty else { return nil }
    return paths.contains {
      TargetPath.isBroad($0) || $0.text.contains("*") || $0.text.hasPrefix(":/") || $0.text.hasSuffix("/")
        || looksLikeFolder($0.text)
    }
      ? .danger : .caution
  }

  /// A name without an ending, in small letters: `src`, but not `Makefile`.
  private static func looksLikeFolder(_ path: String) -> Bool {
    let name = InvocationCollector.baseName(path)
    return !name.isEmpty && name.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "_" }
  }
}
