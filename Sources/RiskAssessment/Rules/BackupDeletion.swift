extension RiskRule {
  static let backupDeletion = RiskRule(
    id: "backup-deletion", family: .deletion,
    reason: .init(
      "Backups, snapshots or the trash are emptied: what one could have gone back to is gone.",
      "백업이나 스냅샷, 휴지통을 비워 되돌릴 수 있던 것이 사라집니다."),
    mildReason: .init(
      "Files are copied, moved, linked or restored, or what backs them up is changed.",
      "파일을 복사하거나 옮기거나 되돌려 놓거나, 백업 설정을 바꿉니다."),
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
    table: .backups)
}
