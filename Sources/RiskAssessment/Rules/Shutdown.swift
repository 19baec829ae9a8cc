extension RiskRule {
  static let shutdown = RiskRule(
    id: "shutdown",
    english: "The machine goes down, and all work on it that was not saved is lost.",
    korean: "컴퓨터가 꺼지거나 다시 시작하며, 저장하지 않은 작업이 사라집니다.",
    reversibility: .no, touches: [.system, .process],
    harmful: ["reboot", "sudo shutdown -h now", "systemctl poweroff", "init 0", "halt"],
    harmless: ["shutdown -c", "uptime", "last reboot", "grep reboot log"]
  ) { invocation in
    switch invocation.name {
    case "reboot", "halt", "poweroff": .danger
    case "shutdown": invocation.hasFlag("c") ? nil : .danger
    case "init", "telinit": ["0", "6"].contains(invocation.operands.first?.text ?? "") ? .danger : nil
    case "systemctl":
      ["poweroff", "reboot", "halt", "kexec", "suspend", "hibernate"].contains(invocation.subcommand ?? "")
        ? .danger : nil
    default: nil
    }
  }
}
