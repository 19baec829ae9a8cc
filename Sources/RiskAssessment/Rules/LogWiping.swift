extension RiskRule {
  static let logWiping = RiskRule(
    id: "log-wiping", family: .shellFiles,
    reason: .init(
      "Logs are deleted or cut off; what happened can no longer be found out.",
      "로그를 지우거나 잘라 내어, 무슨 일이 있었는지 더는 알 수 없습니다."),
    safer: .init(
      "Compress and keep them (logrotate), or limit the size: journalctl --vacuum-size=500M after a copy.",
      "압축해 보관하거나(logrotate), 사본을 만든 뒤 journalctl --vacuum-size=500M으로 크기를 줄이십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "sudo ‹rm -rf /var/log/nginx›", "sudo ‹truncate -s 0 /var/log/syslog›", "sudo sh -c '‹> /var/log/auth.log›'",
      "rm /var/log/wtmp",
      "lastlog -C -u bob", "journalctl --vacuum-time=1s", "journalctl --rotate --vacuum-size=1K",
      "journalctl --vacuum-size=1",
      "sudo ‹dmesg -C›", "shred -u /var/log/secure", "echo ‹> /var/log/lastlog›",
      "find /var/log -name '*.log' -delete", "sudo ‹sed -i /me/d /var/log/auth.log›", "wevtutil cl Security",
      "log erase --all",
      "sudo ‹cp /dev/null /var/log/messages›", "utmpdump -r < x ‹> /var/log/wtmp›",
    ],
    caution: [
      "journalctl --rotate", "logrotate -f /etc/logrotate.conf", "journalctl --flush", "journalctl --vacuum-size=500M",
    ],
    harmless: [
      "journalctl -u nginx", "tail -f /var/log/syslog", "ls /var/log", "dmesg", "find /var/log -name '*.gz'",
      "zcat /var/log/syslog.1.gz",
      "cp /var/log/syslog .", "logrotate -d x", "echo x >> /var/log/my.log", "du -sh /var/log",
    ]
  ) { script in
    script.writes.compactMap { write in
      isLog(write.path) && write.kind != .appends ? Match(level: .danger, range: write.range) : nil
    }
      + script.invocations.compactMap { invocation in
        logLevel(invocation).map { Match(level: $0, range: invocation.range) }
      }
  }

  private static func isLog(_ path: String) -> Bool {
    path.hasPrefix("/var/log/") || path == "/var/log" || path.hasPrefix("/var/audit/")
      || path.hasPrefix("/private/var/log/")
  }

  /// Whether a size is a few megabytes at most.
  private static func isAlmostNothing(_ size: String) -> Bool {
    let digits = size.prefix(while: \.isNumber)
    guard let number = Int(digits) else { return false }
    switch size.dropFirst(digits.count).first {
    case "M": return number <= 10
    case "G", "T", "P", "E": return false
    default: return number <= 10_000
    }
  }

  private static func logLevel(_ invocation: Invocation) -> RiskLevel? {
    let words = invocation.words
    switch invocation.name {
    case "journalctl":
      if words.contains(where: { $0.hasPrefix("--vacuum-time") || $0.hasPrefix("--vacuum-files") }) { return .danger }
      if invocation.value(of: "--vacuum-size").map(isAlmostNothing) == true { return .danger }
      return words.contains { $0.hasPrefix("--vacuum-size") || $0 == "--rotate" || $0 == "--flush" } ? .caution : nil
    case "dmesg": return invocation.has("-C", "-c", "--clear", "--read-clear") ? .danger : nil
    case "logrotate": return invocation.hasFlag("f", "--force") && !invocation.hasFlag("d", "--debug") ? .caution : nil
    case "lastlog": return invocation.has("-C", "--clear", "-S", "--set") ? .danger : nil
    case "wevtutil": return ["cl", "clear-log"].contains(words.first ?? "") ? .danger : nil
    case "log": return words.first == "erase" ? .danger : nil
    case "find":
      let isDeleting = FindActions(invocation).deletes || FindActions(invocation).runs(["rm", "truncate", "shred"])
      return isDeleting && words.first.map(isLog) == true ? .danger : nil
    default: return nil
    }
  }
}
