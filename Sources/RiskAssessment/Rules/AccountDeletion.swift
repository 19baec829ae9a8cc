extension RiskRule {
  static let accountDeletion = RiskRule(
    id: "accounts",
    english: "User accounts, groups or passwords are changed.",
    korean: "사용자 계정이나 그룹, 비밀번호가 바뀝니다.",
    reversibility: .partly, touches: [.system, .privilege],
    harmful: ["sudo userdel -r alice", "passwd root", "usermod -aG docker x", "visudo", "groupdel g"],
    harmless: ["id alice", "getent passwd", "groups"]
  ) { invocation in
    switch invocation.name {
    case "userdel", "deluser", "groupdel", "delgroup": .danger
    case "useradd", "adduser", "usermod", "groupadd", "groupmod", "gpasswd", "passwd", "chpasswd", "chsh", "visudo":
      .caution
    case "dscl": invocation.arguments.contains { $0.text.contains("delete") } ? .danger : nil
    default: nil
    }
  }
}
