extension RiskRule {
  static let privilege = RiskRule(
    id: "privilege",
    english: "It runs with the rights of another user, root unless said otherwise.",
    korean: "다른 사용자의 권한(따로 정하지 않으면 root)으로 실행합니다.",
    reversibility: .unknown, touches: [.privilege],
    harmful: ["sudo ls", "doas cat /etc/shadow", "su -c 'ls'", "pkexec ls"],
    harmless: ["ls sudo", "man sudo", "which sudo"]
  ) { invocation in
    ["sudo", "doas", "su", "pkexec", "sudoedit", "run0"].contains(invocation.name ?? "") ? .caution : nil
  }
}
