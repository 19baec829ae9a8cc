extension RiskRule {
  static let systemFileWrite = RiskRule(
    id: "system-file-write", family: .overwriting,
    reason: .init("A file that the system itself needs is written.", "시스템이 쓰는 파일을 고칩니다."),
    safer: .init(
      "Keep a copy of the file first, and change it with its own tool where there is one (visudo, vipw, sysctl.d).",
      "먼저 파일의 사본을 만들고, 전용 도구(visudo, vipw, sysctl.d)가 있으면 그것으로 고치십시오."),
    reversibility: .partly, touches: [.files, .system],
    danger: [
      "echo x ‹> /etc/hosts›", "cat a | sudo ‹tee /etc/passwd›", "sudo ‹mv a /usr/bin/ls›",
      "sudo ‹sed -i s/a/b/ /etc/fstab›", "sudo ‹rm /etc/resolv.conf›", "sudo ‹cp x /boot/vmlinuz›",
      "echo x | sudo ‹tee -a /etc/fstab›", "sudo ‹ln -sf a /bin/sh›", "sudo ‹curl -o /etc/apt/sources.list https://x›",
      "sudo sh -c 'echo x ‹>> /etc/sudoers›'", "sudo ‹truncate -s 0 /etc/shadow›", "cp -t /etc a",
      "sudo ‹dd if=x of=/usr/lib/libc.so›", "{ echo a; echo b; } ‹> /etc/motd›",
      "find . -name x -fprint /etc/passwd", "sudo ‹truncate -s 0 /var/lib/mysql/ibdata1›",
      "openssl rand -out /etc/machine-id 16",
    ],
    caution: ["sudo ‹nano /etc/fstab›", "vim /etc/hosts"],
    harmless: [
      "cat /etc/hosts", "cp /etc/hosts .", "grep x /etc/passwd > here", "sed s/a/b/ /etc/fstab", "ls > /tmp/x",
      "cp a /usr/local/bin/a", "less /etc/fstab", "tar czf etc.tgz /etc", "diff /etc/hosts a > d",
    ]
  ) { script in
    script.writes.compactMap { write in
      let emptiesState = write.kind == .replaces && TargetPath.isServiceState(write.path)
      guard emptiesState || TargetPath.isInSystem(write.path) else { return nil }
      return Match(level: isEdited(write) ? .caution : .danger, range: write.range)
    }
  }

  private static let editors: Set<String> = ["vi", "vim", "nvim", "nano", "emacs", "sudoedit"]

  /// An editor shows the file and writes it when it is told to.
  private static func isEdited(_ write: FileWrite) -> Bool {
    write.kind == .edits && write.program.map(editors.contains) == true
  }
}
