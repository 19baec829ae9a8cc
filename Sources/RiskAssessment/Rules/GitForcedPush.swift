extension RiskRule {
  static let gitForcedPush = RiskRule(
    id: "git-forced-push", family: .git,
    reason: .init(
      "Commits, branches or tags of the shared repository are replaced or deleted for everyone.",
      "공유 저장소의 커밋이나 브랜치, 태그를 모두에게서 바꾸거나 지웁니다."),
    safer: .init(
      "Use git push --force-with-lease, which stops where others have pushed, and try it with --dry-run.",
      "다른 사람이 올린 것이 있으면 멈추는 git push --force-with-lease를 쓰고 --dry-run으로 시험하십시오."),
    reversibility: .partly, touches: [.gitHistory, .network],
    danger: [
      "git push --force", "git push -f origin main", "git push origin --delete x", "git push origin +main",
      "git push origin :old", "git push --mirror", "git push -d origin x", "git push --prune origin",
      "git push -uf origin x",
      "git -C x push --force", "git push origin +HEAD:main", "git push --no-verify -f",
    ],
    caution: [
      "git push --force-with-lease", "git push --force-with-lease=main:abc origin main", "git push --tags",
      "git push --all",
    ],
    harmless: [
      "git push", "git push origin main", "git push --dry-run --force", "git push -n -f", "git push -u origin x",
      "git push origin HEAD:main", "git log --grep force",
    ],
    programs: ["git"]
  ) { invocation in
    guard let git = GitCommand(invocation), git.verb == "push", !git.has("--dry-run", "-n") else { return nil }
    if git.has("--force", "-f", "--mirror", "--delete", "-d", "--prune") { return .danger }
    if git.operands.contains(where: { $0.hasPrefix("+") || $0.hasPrefix(":") }) { return .danger }
    return git.has("--force-with-lease", "--tags", "--all") ? .caution : nil
  }
}
