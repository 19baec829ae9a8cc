extension RiskRule {
  static let serviceStop = RiskRule(
    id: "service-stop", family: .services,
    reason: .init(
      "A service is stopped, started or switched off for all who use it.",
      "서비스를 멈추거나 시작하거나 꺼서, 쓰는 사람 모두에게 영향을 줍니다."),
    safer: .init(
      "Look with systemctl status who uses it, and prefer reload to restart.",
      "systemctl status로 상태를 보고, restart보다 reload를 쓰십시오."),
    reversibility: .yes, touches: [.system],
    danger: [
      "sudo ‹systemctl stop sshd›", "sudo ‹systemctl disable --now ssh›", "systemctl isolate rescue.target",
      "service ssh stop",
      "sudo ‹systemctl mask NetworkManager›", "systemctl stop firewalld", "/etc/init.d/ssh stop",
      "x | xargs ‹systemctl stop›",
      "launchctl bootout system/com.openssh.sshd",
    ],
    caution: [
      "systemctl stop nginx", "service nginx restart", "launchctl unload x", "systemctl mask x", "docker stop web",
      "docker compose restart", "rc-service nginx stop", "brew services stop x", "/etc/init.d/nginx stop",
      "pm2 delete all",
      "supervisorctl stop all", "systemctl daemon-reload", "nginx -s stop", "docker kill web",
      "systemctl --user stop x",
      "systemctl restart sshd",
    ],
    harmless: [
      "systemctl status nginx", "service --status-all", "journalctl -u nginx", "launchctl list", "service nginx status",
      "brew services list",
      "docker ps", "systemctl cat stop", "nginx -t", "pm2 list", "supervisorctl status", "/etc/init.d/nginx status",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      stopLevel(invocation).map { Match(level: $0, range: invocation.range) }
    }
  }

  private static let acting: Set<String> = [
    "stop", "restart", "disable", "mask", "kill", "isolate", "reload", "start", "enable", "daemon-reload", "unmask",
    "try-restart", "link", "bootstrap",
    "reload-or-restart", "condrestart", "force-reload", "unload", "remove", "bootout", "load", "kickstart", "delete",
    "reenable",
    "set-default", "edit", "revert", "quit", "shutdown", "rescue", "emergency", "del", "down", "onestop",
    "faststop", "forcestop", "onestart", "onerestart",
  ]
  /// Without them nobody gets in any more, or everybody does.
  private static let lifelines: Set<String> = [
    "ssh", "sshd", "NetworkManager", "networking", "systemd-networkd", "network",
    "firewalld", "ufw",
    "iptables", "nftables", "auditd", "dbus", "systemd-logind", "fail2ban", "rescue", "emergency",
    "poweroff", "reboot", "pf", "ipfw",
  ]

  private static func isLifeline(_ name: String) -> Bool {
    let plain = [".service", ".target"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    return lifelines.contains(name) || lifelines.contains(plain) || name == "*" || name.hasSuffix(".sshd")
      || name.hasSuffix(".sshd.plist")
      || name.hasSuffix("/ssh.plist") || name.hasPrefix("/System/Library/Launch")
      || name.hasPrefix("gui/") && !name.dropFirst(4).contains("/")
  }

  private static func stopLevel(_ invocation: Invocation) -> RiskLevel? {
    guard let name = invocation.name else { return nil }
    let words = invocation.plainWords(valueFlags: ["-H", "--host", "-M", "-c", "-f", "--file"])
    switch name {
    case "systemctl", "launchctl", "supervisorctl", "pm2", "initctl", "s6-rc", "sv", "rc-update", "svcadm", "dinitctl",
      "herd", "rcctl":
      guard let verb = words.first, acting.contains(verb) else { return nil }
      let isForeign =
        ["link", "enable", "load", "bootstrap", "start"].contains(verb)
        && words.dropFirst().contains { word in ["/tmp/", "/dev/shm/", "/var/tmp/"].contains { word.hasPrefix($0) } }
      if isForeign { return .danger }
      let isOff = ["stop", "disable", "mask", "kill", "isolate", "bootout", "unload", "remove", "del", "down"].contains(
        verb)
      // What is stopped for each name of a list is many services.
      let isMany = invocation.takesFoundFiles && words.count < 2
      return isOff && (isMany || words.dropFirst().contains(where: isLifeline)) ? .danger : .caution
    case "service", "rc-service":
      guard let verb = words.dropFirst().first, acting.contains(verb) else { return nil }
      let isOff = ["stop", "onestop", "faststop", "forcestop"].contains(verb)
      return isOff && isLifeline(words[0]) ? .danger : .caution
    case "docker", "podman", "docker-compose", "nerdctl":
      return words.prefix(2).contains { ["stop", "restart", "kill", "pause"].contains($0) } ? .caution : nil
    case "brew":
      return words.first == "services" && words.dropFirst().first.map(acting.contains) == true ? .caution : nil
    case "nginx" where invocation.value(of: "-s") != nil: return .caution
    case "apachectl", "apache2ctl":
      return words.first.map { acting.contains($0) || $0 == "graceful" } == true ? .caution : nil
    default:
      // A script of /etc/init.d has any name; its verb tells.
      return words.count == 1 && invocation.arguments.count == 1
        && ["stop", "restart", "reload", "force-reload"].contains(words[0])
        ? words[0] == "stop" && isLifeline(name) ? .danger : .caution : nil
    }
  }
}
