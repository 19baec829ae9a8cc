extension RiskRule {
  static let firewallOpening = RiskRule(
    id: "firewall",
    english: "The rules of the firewall or the network are changed; a remote machine may become open or unreachable.",
    korean: "방화벽이나 네트워크 설정이 바뀌어, 원격 컴퓨터가 열리거나 끊길 수 있습니다.",
    reversibility: .partly, touches: [.network, .system],
    harmful: [
      "sudo iptables -F", "ufw disable", "ufw allow 22", "ip link set eth0 down", "nft flush ruleset", "setenforce 0",
    ],
    harmless: ["iptables -L", "ufw status", "ip addr", "ip link show"]
  ) { invocation in
    let words = invocation.arguments.map(\.text)
    switch invocation.name {
    case "iptables", "ip6tables":
      if words.contains("-F") || words.contains("--flush") || words.contains("-X") { return .danger }
      return words.contains("-L") || words.contains("-S") ? nil : .caution
    case "nft": return words.contains("flush") ? .danger : words.contains("list") ? nil : .caution
    case "ufw":
      return words.contains("status") ? nil : words.contains("disable") || words.contains("reset") ? .danger : .caution
    case "ip", "ifconfig", "route":
      return words.contains { ["down", "del", "delete", "flush", "add", "set", "replace"].contains($0) } ? .danger : nil
    case "setenforce": return .danger
    default: return nil
    }
  }
}
