extension RiskRule {
  static let recursiveDeletion = RiskRule(
    id: "recursive-deletion", family: .deletion,
    reason: .init(
      "rm deletes whole folders with everything in them, and nothing keeps a copy.",
      "rm이 디렉터리를 그 안의 모든 것과 함께 지우며, 되돌릴 수 없습니다."),
    safer: .init(
      "List the folder first, then use rm -ri, or move it to the trash.",
      "먼저 디렉터리의 내용을 나열한 뒤 rm -ri를 쓰거나 휴지통으로 옮기십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "rm -rf build", "sudo ‹rm -r /srv/www›", "rm --recursive x", "find . -type d -exec ‹rm -rf {}› +",
      "sh -c '‹rm -fr ~›'", "ls && ‹rm -Rf node_modules›", "/bin/rm -r -f x", "xargs ‹rm -rf› < list",
      "ssh host '‹rm -rf /data/old›'", "npx ‹rimraf dist›",
    ],
    harmless: [
      "rm file.txt", "echo rm -rf /", "grep -r 'rm -rf' .", "rm -- -r", "cp -r a b", "ls -R",
    ],
    programs: ["rm", "grm", "rimraf", "del-cli", "premove", "rmrf", "shx"]
  ) { invocation in
    switch invocation.name {
    case "rm", "grm": break
    case "shx": return invocation.subcommand == "rm" && invocation.hasFlag("r") ? .danger : nil
    default: return invocation.operands.isEmpty ? nil : .danger
    }
    return invocation.hasFlag("r", "--recursive") || invocation.hasFlag("R") ? .danger : nil
  }
}
