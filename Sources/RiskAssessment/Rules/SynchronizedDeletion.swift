extension RiskRule {
  static let synchronizedDeletion = RiskRule(
    id: "synchronized-deletion",
    english: "Files at the destination that the source does not have are deleted.",
    korean: "원본에 없는 파일을 대상에서 지웁니다.",
    reversibility: .no, touches: [.files],
    harmful: ["rsync -a --delete src/ dst/", "rclone sync a b:"],
    harmless: ["rsync -a src/ dst/", "rsync -an --delete src/ dst/", "rsync -a --delete --dry-run a b"]
  ) { invocation in
    switch invocation.name {
    case "rsync":
      let deletes = invocation.flags.contains { $0.text.hasPrefix("--delete") || $0.text == "--remove-source-files" }
      return deletes && !invocation.hasFlag("n", "--dry-run") ? .danger : nil
    case "rclone":
      return ["sync", "delete", "purge", "deletefile"].contains(invocation.subcommand ?? "") ? .danger : nil
    default: return nil
    }
  }
}
