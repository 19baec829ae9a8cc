extension RiskRule {
  static let scheduleRemoval = RiskRule(
    id: "schedule",
    english: "What runs by itself at set times is changed.",
    korean: "정해진 때에 저절로 실행되는 작업이 바뀝니다.",
    reversibility: .partly, touches: [.system],
    harmful: ["crontab -r", "crontab jobs.txt", "echo '* * * * * x' | crontab -", "at now + 1 hour"],
    harmless: ["crontab -l", "atq"]
  ) { invocation in
    switch invocation.name {
    case "crontab": invocation.hasFlag("r") ? .danger : invocation.hasFlag("l") ? nil : .caution
    case "at", "batch", "systemd-run": invocation.hasFlag("l") ? nil : .caution
    default: nil
    }
  }
}
