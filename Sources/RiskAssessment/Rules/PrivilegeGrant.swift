extension RiskRule {
  static let privilegeGrant = RiskRule(
    id: "privilege-grant", family: .privilege,
    reason: .init(
      "A user gets lasting rights over the whole machine.", "어떤 사용자가 컴퓨터 전체에 대한 권한을 계속 갖게 됩니다."),
    safer: .init(
      "Allow single commands with visudo, and test the rules with visudo -c.",
      "visudo로 명령 하나하나만 허용하고, visudo -c로 규칙을 검사하십시오."),
    reversibility: .partly, touches: [.privilege, .system],
    danger: [
      "sudo ‹usermod -aG sudo bob›", "usermod -aG docker x", "sudo ‹adduser bob wheel›", "gpasswd -a bob sudo",
      "echo 'bob ALL=(ALL) NOPASSWD: ALL' | sudo ‹tee /etc/sudoers.d/bob›", "passwd -d root", "sudo ‹usermod -u 0 bob›",
      "useradd -o -u 0 x", "echo x ‹>> /etc/sudoers›", "usermod -G wheel bob", "passwd -u root",
      "dseditgroup -o edit -a bob -t user admin",
      "useradd -G sudo bob", "sudo ‹dscl . -append /Groups/admin GroupMembership bob›",
      "dscl . -create /Users/bob UniqueID 0",
    ],
    caution: ["visudo", "sudo ‹visudo -f /etc/sudoers.d/x›"],
    harmless: ["visudo -c", "groups bob", "sudo -l", "cat /etc/sudoers", "passwd -S bob", "useradd bob", "id bob"]
  ) { script in
    script.invocations.compactMap { invocation in
      grantLevel(invocation).map { Match(level: $0, range: invocation.range) }
    }
      + FileWrite.all(in: script).compactMap { write in
        write.path == "/etc/sudoers" || write.path.hasPrefix("/etc/sudoers.d") || write.path.hasPrefix("/etc/polkit-1/")
          ? Match(level: .danger, range: write.range) : nil
      }
  }

  private static let strongGroups: Set<String> = [
    "sudo", "wheel", "root", "admin", "docker", "lxd", "libvirt", "disk", "shadow", "adm", "kvm", "incus-admin",
  ]

  private static func grantLevel(_ invocation: Invocation) -> RiskLevel? {
    let words = invocation.words
    let groups = words.flatMap { $0.split(separator: ",").map(String.init) }
    let namesGroup = groups.contains(where: strongGroups.contains)
    switch invocation.name {
    case "visudo": return invocation.hasFlag("c", "--check") ? nil : .caution
    case "usermod", "useradd":
      let isRoot = invocation.value(of: "-u", "--uid") == "0"
      let joins = invocation.hasLetter("G") || invocation.hasLetter("g") || invocation.has("--groups", "--gid")
      return isRoot || joins && namesGroup ? .danger : nil
    case "adduser": return invocation.operands.count == 2 && strongGroups.contains(words.last ?? "") ? .danger : nil
    case "gpasswd": return invocation.hasFlag("a", "--add") && namesGroup ? .danger : nil
    case "passwd":
      return invocation.has("-d", "--delete") || invocation.has("-u", "--unlock") && words.contains("root")
        ? .danger : nil
    case "dscl":
      let writes = words.contains { ["-append", "-create", "-merge", "-change"].contains($0) }
      return writes
        && (words.contains { $0.hasSuffix("/Groups/admin") || $0.hasSuffix("/Groups/wheel") }
          || words.contains("UniqueID") && words.last == "0")
        ? .danger : nil
    case "dseditgroup": return words.contains("-a") && namesGroup ? .danger : nil
    default: return nil
    }
  }
}
