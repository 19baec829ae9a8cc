extension RiskRule {
  static let fileDeletion = RiskRule(
    id: "file-deletion", family: .deletion,
    reason: .init("Files are deleted, and nothing keeps a copy.", "파일을 지우며, 되돌릴 수 없습니다."),
    safer: .init(
      "Use rm -i, which asks about each file, or move the files to the trash.",
      "파일마다 묻는 rm -i를 쓰거나 휴지통으로 옮기십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "rm *", "rm -f ~/*", "tar --remove-files -cf a.tar ~", "rm -f \"$DIR\"/*", "cd /tmp && ‹rm -f .*›",
      "rm $(cat list)", "rm -f *.sql",
      "defaults delete com.apple.dock",
    ],
    caution: [
      "rm notes.txt", "unlink a", "rmdir old", "rm -f build.log", "rm *.o", "rm -i a", "find . -ok ‹rm {}› \\;",
      "zip -m a.zip b", "tar --remove-files -cf a.tar b", "zstd --rm a.log", "7z a -sdel a.7z b",
    ],
    harmless: [
      "ls notes.txt", "zip -r a.zip d", "tar czf a.tgz d", "zip -d a.zip f", "git rm --cached a", "trash notes.txt",
      "gio trash a", "rm --help",
    ],
    programs: Invocation.packers.union([
      "rm", "grm", "unlink", "rmdir", "del", "defaults", "pwsh", "powershell", "powershell.exe", "cmd", "cmd.exe",
    ])
  ) { invocation in
    if invocation.isHelp { return nil }
    if invocation.name?.first == "p" || invocation.name?.hasPrefix("cmd") == true {
      let text = invocation.words.joined(separator: " ").lowercased()
      return ByteSearch.holdsAny(of: windowsLosses, in: text) ? .danger : nil
    }
    if invocation.name == "defaults" {
      // Without a key all settings of a program go.
      return invocation.subcommand == "delete" ? invocation.operands.count < 3 ? .danger : .caution : nil
    }
    if invocation.name == "rmdir" { return .caution }
    if Invocation.packers.contains(invocation.name ?? "") {
      guard invocation.deletesWhatItPacks else { return nil }
      return invocation.operands.contains(where: TargetPath.isBroad) ? .danger : .caution
    }
    let isWide = invocation.operands.contains {
      $0.hasGlob && TargetPath.isServiceState($0.text) || TargetPath.isBroad($0) && ($0.hasGlob || !$0.isDynamic)
        || $0.isDynamic && $0.hasGlob || $0.hasGlob && TargetPath.isData($0.text) || namesFoundFiles($0)
    }
    return isWide ? .danger : .caution
  }

  /// Whether a word stands for all that a command names: `rm $(cat list)`.
  private static func namesFoundFiles(_ argument: InvocationArgument) -> Bool {
    argument.maySplitIntoFlags && argument.value == nil && ["$(", "`"].contains { argument.written.contains($0) }
  }

  /// What deletes, erases or stops in the shells of Windows.
  private static let windowsLosses = [
    "remove-item", "del /", "erase /", "rd /s", "rmdir /s", "format-volume", "clear-disk", "initialize-disk", "ri -r",
    "remove-partition", "clear-content", "reg delete", "vssadmin delete", "cipher /w", "clear-recyclebin", "remove-vm",
    "stop-computer", "restart-computer", "clear-eventlog", "remove-ad", "format c:", "diskpart", "remove-localuser",
    "disable-netadapter", "set-mppreference", "-recurse -force",
  ]
}
