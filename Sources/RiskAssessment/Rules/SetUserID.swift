extension RiskRule {
  static let setUserID = RiskRule(
    id: "set-user-id", family: .permissions,
    reason: .init(
      "Whoever runs the program gets the rights of its owner, or a part of root's rights.",
      "이 프로그램을 실행하는 사람은 누구나 소유자의 권한이나 root 권한의 일부를 얻습니다."),
    safer: .init(
      "Allow the one command in sudoers instead, for the users who need it.",
      "대신 필요한 사용자에게 sudoers로 그 명령 하나만 허용하십시오."),
    reversibility: .partly, touches: [.files, .privilege],
    danger: [
      "chmod u+s /bin/bash", "chmod 4755 /tmp/sh", "sudo ‹chmod +s x›", "sudo ‹setcap cap_setuid+ep /usr/bin/python3›",
      "chmod g+s x", "chmod 6755 x", "chmod u=rwxs x", "install -m 4755 a /usr/local/bin/a", "chmod 02755 x",
    ],
    harmless: [
      "chmod u-s x", "chmod 0755 x", "setcap -r x", "getcap -r /", "find / -perm -4000", "chmod 1777 /tmp/x",
      "install -m 755 a b", "chmod 644 s",
    ],
    programs: ["chmod", "setcap", "install"]
  ) { invocation in
    switch invocation.name {
    case "chmod": invocation.operands.first.map { FileMode.setsIdentity($0.text) } == true ? .danger : nil
    case "install": invocation.value(of: "-m", "--mode").map(FileMode.setsIdentity) == true ? .danger : nil
    default: invocation.operands.isEmpty || invocation.has("-r", "-v") ? nil : .danger
    }
  }
}
