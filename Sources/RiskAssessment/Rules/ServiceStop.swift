extension RiskRule {
  static let serviceStop = RiskRule(
    id: "service-stop",
    english: "A service is stopped, restarted or switched off for all who use it.",
    korean: "서비스를 멈추거나 다시 시작하거나 꺼서, 쓰는 사람 모두에게 영향을 줍니다.",
    reversibility: .yes, touches: [.system],
    harmful: [
      "systemctl stop nginx", "sudo systemctl disable --now ssh", "service nginx restart", "launchctl unload x",
      "systemctl mask x", "docker stop web", "docker compose restart",
    ],
    harmless: ["systemctl status nginx", "service --status-all", "journalctl -u nginx", "launchctl list"]
  ) { invocation in
    let words = invocation.operands.map(\.text)
    switch invocation.name {
    case "systemctl":
      let verbs = [
        "stop", "restart", "disable", "mask", "kill", "isolate", "reload", "start", "enable", "daemon-reload", "unmask",
      ]
      return verbs.contains(words.first ?? "") ? .caution : nil
    case "service":
      return ["stop", "restart", "start", "reload"].contains(words.dropFirst().first ?? "") ? .caution : nil
    case "launchctl":
      return ["unload", "remove", "bootout", "load", "kickstart", "stop"].contains(words.first ?? "") ? .caution : nil
    case "docker", "podman", "docker-compose", "nerdctl":
      let verbs = ["stop", "restart", "kill", "pause"]
      return words.prefix(2).contains { verbs.contains($0) } ? .caution : nil
    default: return nil
    }
  }
}
