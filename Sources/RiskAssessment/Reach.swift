/// What a command touches apart from what the rules say of it.
enum Reach {
  private static let network: Set<String> = [
    "curl", "wget", "ssh", "scp", "rsync", "sftp", "ping", "dig", "host", "nslookup", "nc", "ncat", "netcat", "socat",
    "telnet",
    "ftp", "lsof", "ss", "netstat", "ip", "ifconfig", "traceroute", "mtr", "nmap", "tcpdump", "gh", "aws", "kubectl",
    "gcloud", "az", "helm", "whois", "mosh", "ssh-keyscan",
  ]
  private static let gitNetwork: Set<String> = ["push", "pull", "fetch", "clone", "ls-remote"]
  private static let process: Set<String> = [
    "ps", "pgrep", "top", "htop", "pstree", "kill", "pkill", "killall", "renice",
  ]
  private static let system: Set<String> = [
    "systemctl", "journalctl", "service", "launchctl", "dmesg", "sysctl", "mount", "umount",
  ]
  private static let quiet: Set<String> = [
    "echo", "printf", "true", "false", "sleep", "date", "cal", "seq", "expr", "test", "[", "",
  ]

  /// The kinds of things that the invocations reach.
  static func touched(by collector: InvocationCollector) -> Set<Touched> {
    var touched: Set<Touched> = []
    for invocation in collector.invocations {
      // What a wrapper runs stands in the list by itself.
      guard let name = invocation.name, !(invocation.innerStart != nil && invocation.hasReadInner) else { continue }
      if name == "git", gitNetwork.contains(invocation.subcommand ?? "") { touched.insert(.network) }
      if network.contains(name) { touched.insert(.network) }
      if process.contains(name) { touched.insert(.process) }
      if system.contains(name) { touched.insert(.system) }
      let isElsewhere = network.contains(name) || process.contains(name) || system.contains(name)
      if !isElsewhere, !quiet.contains(name) { touched.insert(.files) }
    }
    return touched
  }
}
