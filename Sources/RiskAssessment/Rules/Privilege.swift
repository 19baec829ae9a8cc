import ShellGrammar

extension RiskRule {
  static let privilege = RiskRule(
    id: "privilege", family: .privilege,
    reason: .init(
      "It runs with the rights of another user, root unless said otherwise.",
      "다른 사용자의 권한(따로 정하지 않으면 root)으로 실행합니다."),
    safer: .init(
      "Try it without sudo first, and use sudoedit to change a file.",
      "먼저 sudo 없이 해 보고, 파일을 고칠 때는 sudoedit을 쓰십시오."),
    reversibility: .unknown, touches: [.privilege],
    danger: ["sudo LD_PRELOAD=./x.so id", "LD_PRELOAD=/tmp/x.so sudo id"],
    caution: [
      "sudo ls", "doas cat /etc/shadow", "su -c 'ls'", "pkexec ls", "sudo -i", "su - postgres", "run0 ls",
      "sudo -u x id",
      "machinectl shell", "nsenter -t 1 -a", "chroot /mnt",
    ],
    harmless: ["ls sudo", "man sudo", "which sudo", "sudo -l", "sudo -k", "echo sudo", "sudo --version"],
    programs: [
      "sudo", "doas", "su", "pkexec", "sudoedit", "run0", "nsenter", "chroot", "machinectl", "runuser", "dzdo",
    ]
  ) { invocation in
    switch invocation.name {
    case "machinectl": invocation.subcommand == "shell" || invocation.subcommand == "login" ? .caution : nil
    case "sudo" where preloads(invocation): .danger
    case "sudo":
      (invocation.arguments.allSatisfy(\.isFlag) || invocation.has("-U"))
        && invocation.has("-l", "-k", "-K", "-v", "-V", "--version", "--list", "--help")
        ? nil : .caution
    default: invocation.isHelp ? nil : .caution
    }
  }

  /// Whether foreign code is loaded into what runs with these rights.
  private static func preloads(_ invocation: Invocation) -> Bool {
    let names = ["LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "PYTHONPATH", "PERL5LIB"]
    return invocation.assignments.contains { names.contains($0.name) }
      || invocation.ownArguments.contains { argument in names.contains { argument.text.hasPrefix($0 + "=") } }
  }
}
