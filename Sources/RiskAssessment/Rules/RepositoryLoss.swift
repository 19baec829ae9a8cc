extension RiskRule {
  static let repositoryLoss = RiskRule(
    id: "repository-loss", family: .git,
    reason: .init(
      "Changes or history of a repository are thrown away, or changed, for those who work with it.",
      "저장소의 변경이나 이력을 버리거나 바꾸어, 함께 쓰는 사람에게도 영향을 줍니다."),
    mildReason: .init(
      "Commits are made, exchanged or put in another order, or files of the working copy change.",
      "커밋을 만들거나 주고받거나 순서를 바꾸거나, 작업 중인 파일이 바뀝니다."),
    safer: .init(
      "Commit or shelve what is not committed, and make a clone of the repository first.",
      "먼저 커밋하지 않은 변경을 커밋하거나 따로 두고, 저장소의 사본을 만드십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "hg strip tip", "hg update -C", "svn revert -R .", "jj abandon x", "bfg --delete-files id_rsa", "hg -R x purge",
      "p4 obliterate -y //depot/x", "fossil scrub", "dvc gc -w", "hg push --force", "svn delete https://x/trunk",
      "jj git push --deleted", "bzr revert",
    ],
    caution: ["hg commit -m x", "svn update", "jj new", "hg pull", "svn commit -m x", "dvc push", "p4 submit"],
    harmless: ["hg log", "svn info", "jj log", "svn status", "hg diff", "p4 info", "fossil status"],
    table: .repositories)
}
