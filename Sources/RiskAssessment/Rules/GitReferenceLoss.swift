extension RiskRule {
  static let gitReferenceLoss = RiskRule(
    id: "git-reference-loss", family: .git,
    reason: .init(
      "A branch, a tag or the records that lead back to lost commits are deleted.",
      "브랜치나 태그, 또는 잃어버린 커밋을 찾게 해 주는 기록을 지웁니다."),
    safer: .init(
      "Use git branch -d, which refuses where commits would be lost, and note the hash with git rev-parse first.",
      "커밋을 잃게 되면 거부하는 git branch -d를 쓰고, 먼저 git rev-parse로 해시를 적어 두십시오."),
    reversibility: .partly, touches: [.gitHistory],
    danger: [
      "git branch -D x", "git branch -d -f x", "git reflog expire --expire=now --all", "git gc --prune=now",
      "git update-ref -d refs/heads/x", "git reflog delete HEAD@{1}", "git prune", "git branch --delete --force x",
      "ls && ‹git gc --prune=now›", "git branch | xargs ‹git branch -D›",
      "git branch -Df x", "git gc --aggressive --prune=now", "git branch -f main HEAD~3",
    ],
    caution: [
      "git branch -d x", "git tag -d v1", "git branch -M main", "git tag -f v1", "git remote remove origin",
      "git branch -m old new", "git gc", "git remote prune origin", "git fetch --prune", "git notes remove HEAD",
    ],
    harmless: [
      "git branch", "git branch -a", "git tag", "git tag -l 'v*'", "git reflog", "git branch new", "git tag v1",
      "git remote -v", "git fetch", "git prune -n", "git update-ref --help",
    ],
    programs: ["git"]
  ) { invocation in
    guard let git = GitCommand(invocation), !git.has("--help", "--dry-run") else { return nil }
    let verb = git.operands.first
    switch git.verb {
    case "branch":
      let isForced = git.has("--force", "-f")
      return git.has("-D") || isForced
        ? .danger : git.has("-d", "--delete", "-M", "-m", "--move", "-C") ? .caution : nil
    case "tag": return git.has("-d", "--delete", "-f", "--force") ? .caution : nil
    case "reflog": return verb == "expire" || verb == "delete" ? .danger : nil
    case "gc": return git.has("--prune") ? .danger : .caution
    case "prune": return git.has("-n") ? nil : .danger
    case "update-ref": return git.has("-d") ? .danger : nil
    case "remote": return ["remove", "rm", "prune", "set-url", "rename"].contains(verb ?? "") ? .caution : nil
    case "fetch": return git.has("--prune", "-p") ? .caution : nil
    case "notes": return verb == "remove" ? .caution : nil
    default: return nil
    }
  }
}
