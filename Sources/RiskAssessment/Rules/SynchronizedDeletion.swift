extension RiskRule {
  static let synchronizedDeletion = RiskRule(
    id: "synchronized-deletion", family: .deletion,
    reason: .init(
      "Files that only one of the two sides has are deleted.", "두 쪽 가운데 한쪽에만 있는 파일을 지웁니다."),
    safer: .init(
      "Run it with --dry-run first and read what would be deleted.",
      "먼저 --dry-run을 붙여 무엇이 지워질지 확인하십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "rsync -a --delete src/ dst/", "rclone sync a b:", "rsync -a --remove-source-files a/ b/", "rclone purge b:x",
      "rsync -av --delete-after a/ h:b/", "lftp -e ‹'mirror --delete a b'› h", "rclone move a b:",
      "unison -force a a b",
    ],
    harmless: [
      "rsync -a src/ dst/", "rsync -an --delete src/ dst/", "rsync -a --delete --dry-run a b", "rclone ls b:",
      "rclone sync --dry-run a b:", "rclone copy a b:",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      switch invocation.name {
      case "rsync":
        let deletes = invocation.flags.contains {
          $0.text.hasPrefix("--del") || $0.text == "--remove-source-files"
        }
        guard deletes, !invocation.hasFlag("n", "--dry-run") else { return nil }
      case "rclone":
        let verbs = ["sync", "delete", "purge", "deletefile", "move", "cleanup", "bisync"]
        guard verbs.contains(invocation.subcommand ?? ""), !invocation.hasFlag("n", "--dry-run") else { return nil }
      case "lftp":
        let mirror = invocation.arguments.first {
          ByteSearch.holds("mirror", in: $0.text) && ByteSearch.holds("--delete", in: $0.text)
        }
        return mirror.map { Match(level: .danger, range: $0.range) }
      case "sftp", "ftp", "tnftp", "ncftp", "smbclient":
        let texts = invocation.words + StandardInput.texts(of: invocation, in: script)
        let deletes = texts.contains { text in
          text.split { $0 == "\n" || $0 == ";" }.contains { line in
            let first = line.drop { $0 == " " }.prefix { $0 != " " }
            return ["rm", "rmdir", "mdelete", "mrm", "deltree", "del", "delete"].contains(first) && line.contains(" ")
          }
        }
        guard deletes else { return nil }
      case "unison":
        guard invocation.has("-force", "-batch") else { return nil }
      default: return nil
      }
      return Match(level: .danger, range: invocation.range)
    }
  }
}
