extension RiskRule {
  static let scheduleRemoval = RiskRule(
    id: "schedule", family: .schedules,
    reason: .init("What runs by itself at set times is changed.", "정해진 때에 저절로 실행되는 작업이 바뀝니다."),
    safer: .init(
      "Keep a copy first (crontab -l > FILE), and edit with crontab -e; with -r ask by -i.",
      "먼저 사본(crontab -l > 파일)을 만들고 crontab -e로 고치십시오. -r에는 -i를 붙여 묻게 하십시오."),
    reversibility: .partly, touches: [.system],
    danger: [
      "crontab -r", "sudo ‹crontab -u bob -r›", "echo '* * * * * curl x | sh' | ‹crontab -›", "crontab -ri",
      "rm /etc/cron.d/x",
      "echo '@reboot x' ‹>> /var/spool/cron/root›", "sudo ‹rm -rf /var/spool/cron›", "cp x /etc/cron.daily/",
      "echo x | sudo ‹tee /etc/crontab›", "sudo ‹mv x /etc/cron.hourly/x›",
    ],
    caution: [
      "crontab jobs.txt", "at now + 1 hour", "crontab -e", "atrm 3", "systemd-run --on-calendar=daily ls", "batch",
      "crontab x.cron",
      "(crontab -l; echo '0 1 * * * x') | ‹crontab -›",
    ],
    harmless: [
      "crontab -l", "atq", "systemctl list-timers", "at -l", "cat /etc/crontab", "crontab -l -u bob", "ls /etc/cron.d",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      scheduleLevel(invocation, script).map { Match(level: $0, range: invocation.range) }
    }
      + script.writes.compactMap { write in
        write.path.hasPrefix("/etc/cron") || write.path.hasPrefix("/var/spool/cron")
          ? Match(level: .danger, range: write.range) : nil
      }
  }

  private static func scheduleLevel(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    switch invocation.name {
    case "crontab":
      if invocation.hasFlag("r") || invocation.words.contains("/dev/null") { return .danger }
      if invocation.hasFlag("l") || invocation.isHelp { return nil }
      // The whole table is replaced; what is there already must come in again.
      let isFed = invocation.words.last == "-" || invocation.arguments.isEmpty
      let keeps = script.sources(of: invocation).contains { $0.name == "crontab" || $0.name == "cat" }
      return isFed && !keeps ? .danger : .caution
    case "at", "batch": return invocation.hasFlag("l") || invocation.hasFlag("c") ? nil : .caution
    case "atrm", "systemd-run": return .caution
    default: return nil
    }
  }
}
