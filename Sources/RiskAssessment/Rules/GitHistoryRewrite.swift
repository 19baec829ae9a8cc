extension RiskRule {
  static let gitHistoryRewrite = RiskRule(
    id: "git-history", family: .git,
    reason: .init(
      "Commits are rewritten; others who have the old ones must sort it out.",
      "커밋을 다시 쓰므로, 이전 커밋을 가진 사람은 따로 정리해야 합니다."),
    safer: .init(
      "Mark the old state first with git branch backup, or undo with git revert.",
      "먼저 git branch backup으로 이전 상태를 남기거나, git revert로 되돌리십시오."),
    reversibility: .partly, touches: [.gitHistory],
    danger: [
      "git filter-branch x", "git filter-repo --path x", "git fast-import --force", "git replace -f a b",
      "bfg --delete-files x", "git update-ref refs/heads/main abc", "git filter-branch --tree-filter 'rm x' HEAD",
      "git symbolic-ref HEAD refs/heads/x",
    ],
    caution: [
      "git rebase -i HEAD~3", "git commit --amend", "git rebase main", "git reset HEAD~1",
      "git pull --rebase", "git reset --soft HEAD~1", "git pull -r",
    ],
    harmless: [
      "git push", "git branch", "git branch -a", "git log", "git reflog", "git rebase --abort",
      "git rebase --show-current-patch",
      "git commit -m x", "git merge x", "git pull", "git pull --ff-only", "git pull --rebase=false",
      "git cherry-pick abc",
      "git revert HEAD", "git am x.patch", "git replace -l", "git merge --abort", "git symbolic-ref HEAD",
      "git reset a.txt",
    ],
    programs: ["git", "bfg"]
  ) { invocation in
    if invocation.name == "bfg" { return invocation.isHelp ? nil : .danger }
    guard let git = GitCommand(invocation), !git.has("--abort", "--quit", "--show-current-patch") else { return nil }
    switch git.verb {
    case "filter-branch", "filter-repo": return .danger
    case "lfs": return git.operands.first == "migrate" ? git.operands.contains("info") ? nil : .danger : nil
    case "fast-import": return git.has("--force") ? .danger : nil
    case "replace":
      return git.has("-l", "--list") || git.words.isEmpty ? nil : git.has("-f", "--force") ? .danger : .caution
    case "update-ref": return git.has("-d") ? nil : .danger
    case "symbolic-ref": return git.operands.count > 1 ? .danger : nil
    case "commit": return git.has("--amend") ? .caution : nil
    // A path makes it leave the commits alone.
    case "reset":
      return git.operands.contains { isRevision($0) } || git.has("--soft", "--mixed", "--keep") ? .caution : nil
    case "rebase": return .caution
    // A merge adds commits and leaves those that are there alone.
    case "pull":
      return git.words.contains {
        ["-r", "--rebase", "--rebase=true", "--rebase=merges", "--rebase=interactive"].contains($0)
      }
        ? .caution : nil
    default: return nil
    }
  }

  private static func isRevision(_ word: String) -> Bool {
    (word.hasPrefix("HEAD") && word != "HEAD") || word.hasPrefix("origin/") || word.contains("~") || word.contains("^")
      || word.contains("@{")
  }
}
