extension RiskRule {
  static let shutdown = RiskRule(
    id: "shutdown", family: .services,
    reason: .init(
      "The machine goes down, and all work on it that was not saved is lost.",
      "컴퓨터가 꺼지거나 다시 시작하며, 저장하지 않은 작업이 사라집니다."),
    safer: .init(
      "Check with hostname and who where you are and who else is there, and announce it: shutdown -r +10.",
      "hostname과 who로 어느 컴퓨터인지, 누가 있는지 확인하고 shutdown -r +10으로 미리 알리십시오."),
    reversibility: .no, touches: [.system, .process],
    danger: [
      "reboot", "sudo ‹shutdown -h now›", "systemctl poweroff", "init 0", "halt", "ssh h sudo ‹reboot›", "telinit 6",
      "shutdown -r +10",
      "systemctl reboot -i", "poweroff -f", "loginctl reboot", "kexec -e",
      "virsh destroy vm",
      "systemctl kexec", "ipmitool power off", "runit-init 0", "openrc-shutdown -p now",
    ],
    caution: ["systemctl suspend", "systemctl hibernate", "pmset sleepnow"],
    harmless: [
      "shutdown -c", "uptime", "last reboot", "grep reboot log", "systemctl status", "virsh list", "runlevel",
      "shutdown --help",
      "pmset -g", "who -r", "shutdown -k now",
    ],
    programs: [
      "reboot", "halt", "poweroff", "shutdown", "init", "telinit", "systemctl", "pmset", "loginctl", "kexec", "virsh",
      "ipmitool", "runit-init", "openrc-shutdown", "finit", "dbus-send", "gdbus", "busctl", "qdbus",
    ]
  ) { invocation in
    if invocation.isHelp { return nil }
    let verb = invocation.subcommand ?? ""
    switch invocation.name {
    case "reboot", "halt", "poweroff": return invocation.hasFlag("w", "--wtmp-only") ? nil : .danger
    case "shutdown": return invocation.hasFlag("c") || invocation.hasFlag("k") ? nil : .danger
    case "openrc-shutdown": return .danger
    case "init", "telinit", "runit-init", "finit": return ["0", "6", "1", "S"].contains(verb) ? .danger : nil
    case "systemctl", "loginctl":
      let verbs: Set<String> = [
        "poweroff", "reboot", "halt", "kexec", "soft-reboot", "rescue", "emergency",
      ]
      // What sleeps keeps its work.
      let sleeping: Set<String> = ["suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate"]
      return verbs.contains(verb) ? .danger : sleeping.contains(verb) ? .caution : nil
    case "pmset": return verb == "sleepnow" ? .caution : ["restart", "shutdownnow"].contains(verb) ? .danger : nil
    case "dbus-send", "gdbus", "busctl", "qdbus":
      let call = invocation.words.first { ByteSearch.holds("login1", in: $0) }
      guard call != nil else { return nil }
      return invocation.words.contains { word in ["PowerOff", "Reboot", "Halt"].contains(where: word.hasSuffix) }
        ? .danger : nil
    case "kexec": return invocation.has("-e", "--exec") ? .danger : nil
    case "virsh":
      return ["destroy", "undefine", "shutdown", "reboot", "reset", "vol-delete", "snapshot-delete"].contains(verb)
        ? .danger : nil
    default: return invocation.words.contains("power") && !invocation.words.contains("status") ? .danger : nil
    }
  }
}
