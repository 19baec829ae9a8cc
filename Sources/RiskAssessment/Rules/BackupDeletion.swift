extension RiskRule {
  static let backupDeletion = RiskRule(
    id: "backup-deletion", family: .deletion,
    reason: .init(
      "Backups, snapshots or the trash are emptied: what one could have gone back to is gone.",
      "백업이나 스냅샷, 휴지통을 비워 되돌릴 수 있던 것이 사라집니다."),
    safer: .init(
      "List first what is there (restic snapshots, borg list, gio trash --list), and try it with --dry-run.",
      "먼저 무엇이 있는지(restic snapshots, borg list, gio trash --list) 보고 --dry-run으로 시험하십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "trash-empty", "gio trash --empty", "restic forget --keep-last 1 --prune", "restic prune",
      "borg delete repo::2024", "borg prune --keep-daily 7 repo", "rclone purge b:old", "rclone delete b:x",
      "snapper delete 5", "sudo ‹timeshift --delete-all›", "vssadmin delete shadows /all",
      "duplicity remove-all-but-n-full 1 x",
    ],
    harmless: [
      "trash-list", "gio trash --list", "restic snapshots", "restic forget --dry-run --prune", "borg list repo",
      "borg prune -n repo", "rclone ls b:", "snapper list", "timeshift --list",
    ],
    programs: [
      "trash-empty", "gio", "restic", "borg", "rclone", "snapper", "timeshift", "vssadmin", "wbadmin", "duplicity",
      "kopia", "rdiff-backup",
    ]
  ) { invocation in
    if invocation.isDryRun || invocation.isHelp { return nil }
    let words = invocation.plainWords(valueFlags: ["-r", "--repo", "-c", "--config"])
    let verb = words.first ?? ""
    let isLosing: Bool
    switch invocation.name {
    case "trash-empty": isLosing = true
    case "gio": isLosing = verb == "trash" && invocation.has("--empty")
    case "restic": isLosing = ["forget", "prune"].contains(verb) && !invocation.has("-n")
    case "borg": isLosing = ["delete", "prune"].contains(verb) && !invocation.has("-n")
    case "rclone":
      isLosing = ["delete", "purge", "deletefile", "cleanup"].contains(verb) && !invocation.has("-n")
    case "snapper": isLosing = ["delete", "remove", "rm"].contains(verb)
    case "timeshift": isLosing = invocation.has("--delete", "--delete-all")
    case "duplicity": isLosing = verb.hasPrefix("remove-")
    case "rdiff-backup": isLosing = invocation.has("--remove-older-than") || verb == "remove"
    case "kopia": isLosing = words.prefix(2).contains("delete")
    default: isLosing = verb == "delete"
    }
    return isLosing ? .danger : nil
  }
}
