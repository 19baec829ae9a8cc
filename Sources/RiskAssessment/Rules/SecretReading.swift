extension RiskRule {
  static let secretReading = RiskRule(
    id: "secrets",
    english: "Keys, passwords or tokens are shown or copied.",
    korean: "키나 비밀번호, 토큰을 보여 주거나 복사합니다.",
    reversibility: .unknown, touches: [.secrets],
    harmful: ["cat ~/.ssh/id_rsa", "grep root /etc/shadow", "base64 server.key", "security find-generic-password -w"],
    harmless: [
      "cat ~/.ssh/id_rsa.pub", "ls ~/.ssh", "chmod 600 id_rsa", "ssh -i ~/.ssh/id_rsa h", "ssh-keygen -lf id_rsa",
    ]
  ) { invocation in
    let users: Set<String> = [
      "ssh", "scp", "sftp", "rsync", "ssh-add", "ssh-keygen", "ssh-copy-id", "chmod", "chown", "ls", "stat", "openssl",
      "curl", "git", "find", "file", "test",
    ]
    guard let name = invocation.name else { return nil }
    if name == "security" { return invocation.subcommand?.hasPrefix("find-") == true ? .caution : nil }
    guard !users.contains(name) else { return nil }
    return invocation.operands.contains { TargetPath.isSecret($0.text) } ? .caution : nil
  }
}
