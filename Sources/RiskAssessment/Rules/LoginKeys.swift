extension RiskRule {
  static let loginKeys = RiskRule(
    id: "login-keys", family: .keys,
    reason: .init(
      "Who may log in to this machine, or what ssh trusts, changes.", "이 컴퓨터에 로그인할 수 있는 사람이나 ssh가 믿는 것이 바뀝니다."),
    safer: .init(
      "Use ssh-copy-id for your own key, and read every line of the file before and after.",
      "자신의 키에는 ssh-copy-id를 쓰고, 앞뒤로 파일의 모든 줄을 읽어 보십시오."),
    reversibility: .partly, touches: [.files, .privilege, .secrets],
    danger: [
      "echo 'ssh-rsa AAAA' ‹>> ~/.ssh/authorized_keys›", "cat k.pub ‹> ~/.ssh/authorized_keys›",
      "curl x ‹>> /root/.ssh/authorized_keys›",
      "rm ~/.ssh/authorized_keys", "echo x | ‹tee -a ~/.ssh/authorized_keys›",
      "sudo ‹sed -i s/no/yes/ /etc/ssh/sshd_config›",
      "wget -O ~/.ssh/authorized_keys https://x", "cp k /home/x/.ssh/authorized_keys2",
      "ssh h 'cat ‹>> ~/.ssh/authorized_keys›'",
      "echo x ‹>> ~/.ssh/config›", "echo + ‹> ~/.rhosts›",
    ],
    caution: ["ssh-copy-id me@h", "vim ~/.ssh/authorized_keys", "nano ~/.ssh/config"],
    harmless: [
      "cat ~/.ssh/authorized_keys", "ls ~/.ssh", "grep me ~/.ssh/authorized_keys", "sshd -t",
      "cp ~/.ssh/authorized_keys keys.old",
      "wc -l ~/.ssh/authorized_keys", "ssh-copy-id -n me@h",
    ]
  ) { script in
    script.writes.compactMap { write in
      guard isLoginFile(write.path) else { return nil }
      let isEditor = write.kind == .edits && !write.path.hasPrefix("/etc/")
      return Match(level: isEditor ? .caution : .danger, range: write.range)
    }
      + script.invocations.compactMap { invocation in
        // The owner of a name elsewhere may log in here.
        if invocation.name == "ssh-import-id", !invocation.isHelp, !invocation.has("-r", "--remove") {
          return Match(level: .danger, range: invocation.range)
        }
        return invocation.name == "ssh-copy-id" && !invocation.has("-n")
          ? Match(level: .caution, range: invocation.range) : nil
      }
  }

  private static func isLoginFile(_ path: String) -> Bool {
    path.hasSuffix("/authorized_keys") || path.hasSuffix("/authorized_keys2") || path.hasSuffix(".ssh/config")
      || path.hasSuffix("/.ssh/rc") || path.hasPrefix("/etc/ssh/") || path.hasPrefix("/etc/pam.d/")
      || path.hasSuffix("/.rhosts")
      || path.hasSuffix("/.shosts")
  }
}
