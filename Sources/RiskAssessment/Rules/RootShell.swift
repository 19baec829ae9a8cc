extension RiskRule {
  static let rootShell = RiskRule(
    id: "root-shell", family: .privilege,
    reason: .init(
      "A program that runs with another user's rights is made to open a shell with them.",
      "다른 사용자의 권한으로 도는 프로그램이 그 권한의 셸을 열게 합니다."),
    safer: .init(
      "Use sudo -i where a shell is meant, and allow no program in sudoers that can start others.",
      "셸이 필요하면 sudo -i를 쓰고, 다른 프로그램을 시작할 수 있는 프로그램은 sudoers에 허용하지 마십시오."),
    reversibility: .no, touches: [.privilege, .system],
    danger: [
      "sudo awk ‹'BEGIN {system(\"/bin/sh\")}'›", "sudo vim -c ‹':!/bin/sh'›", "find . -exec ‹/bin/sh -p› \\; -quit",
      "sudo tar cf /dev/null x --checkpoint=1 ‹--checkpoint-action=exec=/bin/sh›", "sudo find . -exec ‹/bin/bash› \\;",
      "sudo python3 -c ‹'import os; os.system(\"/bin/bash\")'›",
    ],
    harmless: [
      "sudo bash", "sudo -i", "find . -exec sh -c 'ls' \\;", "sudo find . -exec sh -c 'ls {}' \\;", "su -c bash",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      opensShell(invocation) ? Match(level: .danger, range: invocation.range) : nil
    }
  }

  /// Programs that are meant to start others: a shell in them is what was asked for.
  private static let starters: Set<String> = [
    "sudo", "doas", "su", "runuser", "pkexec", "run0", "env", "nice", "ionice", "nohup", "setsid", "time", "timeout",
    "exec", "command", "chroot", "nsenter", "unshare", "docker", "podman", "kubectl", "ssh", "tmux", "screen", "script",
    "machinectl", "systemd-run", "systemd-nspawn", "bash", "sh", "zsh", "eval", "lxc", "incus", "watch", "flock",
    "stdbuf",
    "setpriv", "gosu", "su-exec", "busybox", "toybox", "oc", "nerdctl", "pct", "ip", "taskset", "strace", "sg",
    "fakeroot",
  ]
  private static let elevating: Set<String> = ["sudo", "doas", "pkexec", "run0", "dzdo"]

  private static func opensShell(_ invocation: Invocation) -> Bool {
    guard let name = invocation.name, ShellProgram.isShell(name), let outer = invocation.wrappers.last,
      !starters.contains(outer), invocation.operands.isEmpty, !invocation.hasFlag("c")
    else { return false }
    return invocation.wrappers.contains(where: elevating.contains) || invocation.hasLetter("p")
  }
}
