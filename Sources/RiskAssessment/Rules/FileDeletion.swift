extension RiskRule {
  static let fileDeletion = RiskRule(
    id: "file-deletion",
    english: "Files are deleted, and nothing keeps a copy.",
    korean: "파일을 지우며, 되돌릴 수 없습니다.",
    reversibility: .no, touches: [.files],
    harmful: ["rm notes.txt", "rm *", "unlink a", "shred -u key.pem", "rmdir old", "rm -f ~/*"],
    harmless: ["ls notes.txt", "git rm --cached --dry-run a"]
  ) { invocation in
    switch invocation.name {
    case "rm", "unlink":
      invocation.operands.contains { TargetPath.isBroad($0) || $0.isDynamic && $0.hasGlob } ? .danger : .caution
    case "shred", "srm", "wipe": .danger
    case "rmdir", "trash": .caution
    default: nil
    }
  }
}
