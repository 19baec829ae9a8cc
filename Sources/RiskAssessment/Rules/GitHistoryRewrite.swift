extension RiskRule {
  static let gitHistoryRewrite = RiskRule(
    id: "git-history",
    english: "Commits or branches are rewritten or removed, here or for everyone who shares them.",
    korean: "커밋이나 브랜치를 고치거나 없앱니다. 함께 쓰는 사람에게도 영향을 줄 수 있습니다.",
    reversibility: .partly, touches: [.gitHistory],
    harmful: [
      "git push --force", "git push -f origin main", "git push origin --delete x", "git branch -D x",
      "git filter-branch x",
      "git rebase -i HEAD~3", "git commit --amend", "git reflog expire --expire=now --all", "git push origin +main",
    ],
    harmless: ["git push", "git branch", "git branch -a", "git log", "git reflog"]
  ) { invocation in
    guard invocation.name == "git" else { return nil }
    let words = gitWords(invocation)
    let rest = words.dropFirst().map(\.text)
    func has(_ names: String...) -> Bool {
      rest.contains { word in names.contains { word == $0 || word.hasPrefix($0 + "=") } }
    }
    switch words.first?.text {
    case "push":
      if has("--force", "-f", "--mirror", "--delete", "-d", "--prune") { return .danger }
      if rest.contains(where: { $0.hasPrefix("+") || $0.hasPrefix(":") }) { return .danger }
      return has("--force-with-lease") ? .caution : nil
    case "branch":
      return has("-D") || has("-d", "--delete") && has("--force", "-f")
        ? .danger : has("-d", "--delete", "-M", "-m") ? .caution : nil
    case "tag": return has("-d", "--delete", "-f") ? .caution : nil
    case "filter-branch", "filter-repo": return .danger
    case "reflog": return has("expire", "delete") ? .danger : nil
    case "gc": return has("--prune") ? .danger : nil
    case "update-ref": return has("-d") ? .danger : .caution
    case "rebase": return has("--abort", "--quit", "--show-current-patch") ? nil : .caution
    case "commit": return has("--amend") ? .caution : nil
    case "reset", "revert", "merge", "cherry-pick", "pull", "am": return .caution
    default: return nil
    }
  }
}
