import ShellGrammar

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
      "net localgroup administrators bob /add",
      "kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=bob",
      "aws iam attach-user-policy --user-name b --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
      "gcloud projects add-iam-policy-binding p --member=user:b --role=roles/owner",
      "az role assignment create --assignee b --role Owner", "useradd -G sudo bob", "echo x | sudo EDITOR=tee ‹visudo›",
      "sudo ‹dscl . -append /Groups/admin GroupMembership bob›",
      "dscl . -create /Users/bob UniqueID 0",
    ],
    caution: ["visudo", "sudo ‹visudo -f /etc/sudoers.d/x›"],
    harmless: [
      "visudo -c", "groups bob", "sudo -l", "cat /etc/sudoers", "passwd -S bob",
      "kubectl get clusterrole cluster-admin", "aws iam list-users",
      "useradd bob", "id bob",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      grantLevel(invocation, script).map { Match(level: $0, range: invocation.range) }
    }
      + script.writes.compactMap { write in
        write.path == "/etc/sudoers" || write.path.hasPrefix("/etc/sudoers.d") || write.path.hasPrefix("/etc/polkit-1/")
          ? Match(level: .danger, range: write.range) : nil
      }
  }

  private static let strongGroups: Set<String> = [
    "sudo", "wheel", "root", "admin", "docker", "lxd", "libvirt", "disk", "shadow", "adm", "kvm", "incus-admin",
  ]

  /// A policy by which everybody may do what it names.
  private static func opensToAll(_ policy: String) -> Bool {
    ByteSearch.holds("\"Allow\"", in: policy)
      && ByteSearch.holdsAny(of: ["\"Principal\":\"*\"", "\"AWS\":\"*\"", "\"Action\":\"*\""], in: policy)
  }

  private static func grantLevel(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    let words = invocation.words
    let groups = words.flatMap { $0.split(separator: ",").map(String.init) }
    let namesGroup = groups.contains(where: strongGroups.contains)
    switch invocation.name {
    case "visudo":
      // An editor that only writes what is piped in asks nobody.
      if StandardInput.texts(of: invocation, in: script).contains(where: { ByteSearch.holds("ALL", in: $0) }) {
        return .danger
      }
      let isFed =
        script.invocations.count <= InvocationCollector.mostCompared
        && !StandardInput.texts(of: invocation, in: script).isEmpty
        && script.invocations.contains { other in
          (other.assignments.map(\.name) + other.words).contains { ["EDITOR", "VISUAL"].contains(where: $0.hasPrefix) }
        }
      return isFed ? .danger : invocation.hasFlag("c", "--check") ? nil : .caution
    case "usermod", "useradd":
      let isRoot = (invocation.value(of: "-u", "--uid") ?? invocation.valueAfterCluster(endingIn: "u")) == "0"
      let joins = invocation.hasLetter("G") || invocation.hasLetter("g") || invocation.has("--groups", "--gid")
      let isOpened = invocation.value(of: "-p", "--password")?.isEmpty == true
      return isRoot || isOpened || joins && namesGroup ? .danger : nil
    case "groupmod" where invocation.value(of: "-g", "--gid") == "0": return .danger
    case "dsenableroot": return .danger
    case "adduser" where invocation.value(of: "--uid", "-u") == "0": return .danger
    case "adduser": return invocation.operands.count == 2 && strongGroups.contains(words.last ?? "") ? .danger : nil
    case "gpasswd":
      return invocation.has("-a", "--add", "-M", "--members", "-A", "--administrators") && namesGroup ? .danger : nil
    case "passwd":
      return invocation.hasLetter("d") || invocation.has("--delete")
        || invocation.has("-u", "--unlock") && words.contains("root")
        ? .danger : nil
    case "net":
      return words.contains { $0.lowercased() == "/add" } && words.contains { $0.lowercased().hasPrefix("admin") }
        ? .danger : nil
    case "kubectl", "oc":
      let names = ["system:anonymous", "system:unauthenticated", "system:masters"]
      if words.first == "create", words.contains(where: { ByteSearch.holdsAny(of: names, in: $0) }) { return .danger }
      return words.first != "get" && words.contains { $0.hasSuffix("cluster-admin") } && !invocation.isDryRun
        ? .danger : nil
    case "aws":
      let opens = words.contains { $0.hasPrefix("put-") || $0.hasPrefix("set-") || $0.hasPrefix("create-") }
      if words.contains("put-public-access-block") || words.contains("delete-public-access-block"),
        words.contains(where: { ByteSearch.holds("false", in: $0) })
      {
        return .danger
      }
      if opens, words.contains(where: { opensToAll($0.filter { $0 != " " }) }) { return .danger }
      return words.first == "iam" && words.contains { ["attach-", "put-", "add-"].contains(where: $0.hasPrefix) }
        && words.contains { ByteSearch.holdsAny(of: ["AdministratorAccess", "IAMFullAccess", "\"*\""], in: $0) }
        ? .danger : nil
    case "gcloud":
      return words.contains("add-iam-policy-binding")
        && words.contains { ByteSearch.holdsAny(of: ["roles/owner", "roles/editor", "Admin", "allUsers"], in: $0) }
        ? .danger : nil
    case "az":
      let gives = words.starts(with: ["role", "assignment", "create"]) || words.contains("create-for-rbac")
      return gives && words.contains { ["Owner", "Contributor", "User Access Administrator"].contains($0) }
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
