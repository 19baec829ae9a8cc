extension RiskRule {
  static let accounts = RiskRule(
    id: "accounts", family: .privilege,
    reason: .init(
      "User accounts, groups or passwords are changed.", "사용자 계정이나 그룹, 비밀번호가 바뀝니다."),
    safer: .init(
      "Lock an account with usermod -L instead of removing it, and keep a copy of its home folder.",
      "계정을 없애는 대신 usermod -L로 잠그고, 홈 디렉터리의 사본을 남기십시오."),
    reversibility: .partly, touches: [.system, .privilege],
    danger: [
      "sudo ‹userdel -r alice›", "deluser --remove-home alice", "groupdel g", "dscl . -delete /Users/x", "delgroup g",
      "echo root:x | sudo ‹chpasswd›", "sudo ‹usermod -p x alice›", "pw userdel x", "sysadminctl -deleteUser x",
      "loginctl kill-user alice",
    ],
    caution: [
      "passwd root", "usermod -s /bin/zsh x", "sudo ‹useradd bob›", "chsh -s /bin/fish", "groupadd g", "adduser bob",
      "vipw", "chage -E 0 bob",
    ],
    harmless: [
      "id alice", "getent passwd", "groups", "passwd -S", "chage -l bob", "dscl . list /Users", "loginctl list-users",
    ],
    programs: [
      "userdel", "deluser", "groupdel", "delgroup", "useradd", "adduser", "usermod", "groupadd", "groupmod", "gpasswd",
      "passwd", "chpasswd", "chsh", "chfn", "vipw", "vigr", "chage", "dscl", "pw", "sysadminctl", "loginctl",
      "addgroup",
    ]
  ) { invocation in
    let words = invocation.words
    switch invocation.name {
    case "userdel", "deluser", "groupdel", "delgroup", "chpasswd": return invocation.isHelp ? nil : .danger
    case "usermod" where invocation.has("-p", "--password"): return .danger
    case "dscl", "sysadminctl":
      return words.contains { $0.contains("delete") || $0 == "-passwd" || $0 == "passwd" } ? .danger : nil
    case "pw": return words.first == "userdel" ? .danger : words.first == "useradd" ? .caution : nil
    case "loginctl":
      return ["kill-user", "terminate-user", "kill-session", "terminate-session"].contains(words.first ?? "")
        ? .danger : nil
    case "passwd": return invocation.has("-S", "--status", "--help") ? nil : .caution
    case "chage": return invocation.hasFlag("l", "--list") ? nil : .caution
    default: return invocation.isHelp ? nil : .caution
    }
  }
}
