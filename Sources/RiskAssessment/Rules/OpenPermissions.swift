extension RiskRule {
  static let openPermissions = RiskRule(
    id: "permissions", family: .permissions,
    reason: .init(
      "Who may read, write or run a file changes.", "파일을 읽고 쓰고 실행할 수 있는 사람이 바뀝니다."),
    safer: .init(
      "Give no more than is needed: 600 for keys, 644 for files, 755 for programs and folders.",
      "필요한 만큼만 주십시오. 키는 600, 파일은 644, 프로그램과 디렉터리는 755입니다."),
    reversibility: .partly, touches: [.files, .privilege],
    danger: [
      "sudo ‹chmod 777 /etc/passwd›", "chmod o+w /etc/shadow", "sudo ‹chmod 000 /bin/bash›", "chmod 666 ~/.ssh/id_rsa",
      "sudo ‹chmod -x /bin/chmod›", "chmod a-rx /usr/bin/ls",
      "chmod 644 ~/.ssh/id_rsa", "chmod 777 ~/.ssh", "icacls C:\\x /grant everyone:F /T",
      "setfacl -m u:eve:rw /etc/shadow",
    ],
    caution: [
      "chmod 777 f", "setfacl -m u:x:rwx f", "chmod 600 key", "chattr +i f", "chattr -i f", "chmod +x run.sh",
      "icacls f", "chflags uchg f", "xattr -d com.apple.quarantine f", "umask 000",
    ],
    harmless: ["stat f", "umask", "getfacl f", "lsattr f", "ls -l", "xattr f"],
    programs: ["chmod", "setfacl", "chattr", "chflags", "xattr", "icacls", "umask"]
  ) { invocation in
    let words = invocation.operands.map(\.text)
    switch invocation.name {
    case "chmod":
      // A mode that takes rights away looks like a flag: `chmod -x f`.
      let isTaken = invocation.arguments.first.map { $0.isFlag && $0.text.dropFirst().allSatisfy("rwxXst".contains) }
      if isTaken == true, let mode = invocation.words.first {
        return takesAway(mode) && words.contains { TargetPath.isInSystem($0) } ? .danger : .caution
      }
      guard let mode = words.first else { return invocation.isHelp ? nil : .caution }
      let isGuarded = words.dropFirst().contains {
        TargetPath.isInSystem($0) || SecretFile.isNamedOrFolder($0) || TargetPath.isDataDevice($0)
      }
      if FileMode.letsAllRead(mode), words.dropFirst().contains(where: SecretFile.isPrivateKey) { return .danger }
      return isGuarded && (FileMode.opensToAll(mode) || FileMode.closesToAll(mode) || takesAway(mode))
        ? .danger : .caution
    case "xattr": return invocation.flags.isEmpty || invocation.has("-l", "-p") ? nil : .caution
    case "umask": return words.isEmpty ? nil : .caution
    default:
      if invocation.isHelp { return nil }
      let gives = invocation.name == "setfacl" && invocation.hasFlag("m", "--modify")
      if gives, words.contains(where: SecretFile.isPrivateKey) { return .danger }
      if invocation.name == "icacls" {
        let isGiven = words.contains { $0.lowercased().hasPrefix("everyone:") }
        return isGiven && words.contains { $0.lowercased() == "/t" } ? .danger : .caution
      }
      let isWide =
        invocation.hasFlag("R", "--recursive") && invocation.operands.contains { TargetPath.isSystem($0.text) }
      return isWide ? .danger : .caution
    }
  }

  /// Whether everybody may no longer read or run it: `-x`, `a-rx`.
  private static func takesAway(_ mode: String) -> Bool {
    let who = mode.prefix { $0 != "-" && $0 != "+" && $0 != "=" }
    let rights = mode.dropFirst(who.count)
    return (who.isEmpty || who == "a") && rights.first == "-" && (rights.contains("x") || rights.contains("r"))
  }
}
