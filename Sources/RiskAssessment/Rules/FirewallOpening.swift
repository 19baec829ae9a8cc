extension RiskRule {
  static let firewallOpening = RiskRule(
    id: "firewall", family: .network,
    reason: .init(
      "The rules of the firewall change; the machine may become open or unreachable.",
      "방화벽 규칙이 바뀌어, 컴퓨터가 열리거나 연결할 수 없게 될 수 있습니다."),
    safer: .init(
      "Save the rules first (iptables-save > FILE) and let iptables-apply or at take them back if you are cut off.",
      "먼저 규칙을 저장하고(iptables-save > 파일), 끊기면 되돌리도록 iptables-apply나 at을 쓰십시오."),
    reversibility: .partly, touches: [.network, .system],
    danger: [
      "sudo ‹iptables -F›", "ufw disable", "nft flush ruleset", "sudo ‹iptables -P INPUT DROP›", "ufw --force reset",
      "iptables -X",
      "ipset destroy", "pfctl -d", "firewall-cmd --panic-on", "sudo ‹iptables -t nat -F›", "ip6tables --flush",
      "pfctl -F all",
      "firewall-cmd --permanent --remove-service=ssh", "ufw deny 22/tcp", "iptables -A INPUT -p tcp --dport 22 -j DROP",
      "iptables -P INPUT ACCEPT", "nft delete table inet filter", "iptables-restore < r",
    ],
    caution: [
      "ufw allow 22", "sudo ‹iptables -A INPUT -p tcp --dport 80 -j ACCEPT›", "firewall-cmd --add-port=80/tcp",
      "nft add table inet x",
      "iptables -D INPUT -p tcp --dport 22 -j DROP",
      "ufw enable", "ufw delete 1", "iptables -D INPUT 1", "ipset add x 1.2.3.4",
    ],
    harmless: [
      "iptables -L", "ufw status", "nft list ruleset", "firewall-cmd --list-all", "iptables -S", "iptables-save",
      "iptables -nvL",
      "pfctl -s rules", "iptables -t nat -L -n", "ipset list",
    ],
    programs: [
      "iptables", "ip6tables", "nft", "ufw", "firewall-cmd", "ipset", "pfctl", "iptables-restore", "ip6tables-restore",
      "ebtables",
      "arptables", "iptables-legacy", "iptables-nft",
    ]
  ) { invocation in
    let words = invocation.words
    func contains(_ names: String...) -> Bool { words.contains { names.contains($0) } }
    if closesLogin(invocation) || shutsOut(invocation) { return .danger }
    switch invocation.name {
    case "nft":
      return contains("flush", "delete", "destroy") || invocation.has("-f")
        ? .danger : contains("add", "insert", "create", "replace") ? .caution : nil
    case "ufw":
      if invocation.isDryRun || contains("status", "show", "version", "app") { return nil }
      let opensAll =
        words.starts(with: ["allow", "from", "any"]) && !contains("port") || words.starts(with: ["default", "allow"])
        || words.starts(with: ["default", "deny", "outgoing"])
      return contains("disable", "reset") || opensAll ? .danger : .caution
    case "firewall-cmd":
      if contains("--panic-on", "--reload", "--complete-reload") { return contains("--panic-on") ? .danger : .caution }
      // Everything comes in.
      if words.contains("--set-default-zone=trusted") || words.contains("--zone=trusted") { return .danger }
      let starts = ["--add-", "--remove-", "--set-", "--new-", "--delete-"]
      return words.contains { word in starts.contains { word.hasPrefix($0) } } ? .caution : nil
    case "ipset":
      return contains("destroy", "flush") ? .danger : contains("list", "test", "save") || words.isEmpty ? nil : .caution
    case "pfctl": return contains("-d", "-F") ? .danger : invocation.hasFlag("s") ? nil : .caution
    case "iptables-restore", "ip6tables-restore": return .danger
    default:
      if contains("-F", "--flush", "-X", "--delete-chain", "-P", "--policy") { return .danger }
      return contains("-A", "-I", "-D", "-R", "-N", "--append", "--insert", "--delete", "--replace") ? .caution : nil
    }
  }

  /// Whether everything that comes in is turned away, whatever it is: `-A INPUT -j DROP`.
  private static func shutsOut(_ invocation: Invocation) -> Bool {
    guard invocation.has("-A", "-I", "--append", "--insert"), invocation.words.contains("INPUT") else { return false }
    let target = invocation.value(of: "-j", "--jump") ?? ""
    return denying.contains(target)
      && !invocation.has(
        "-p", "-s", "-d", "-i", "-m", "--protocol", "--source", "--destination", "--in-interface", "--match", "--dport")
  }

  /// Whether logging in over ssh is shut off.
  private static func closesLogin(_ invocation: Invocation) -> Bool {
    let words = invocation.words
    return !invocation.isDryRun && words.contains(where: loginPorts.contains)
      && words.contains(where: closingWords.contains)
      && !words.contains("OUTPUT")
      && !(words.contains(where: removing.contains) && words.contains(where: denying.contains))
  }

  private static let loginPorts: Set<String> = [
    "22", "ssh", "22/tcp", "OpenSSH", "--remove-service=ssh", "--remove-port=22/tcp", "--dport=22",
  ]
  private static let removing: Set<String> = ["delete", "-D", "--delete"]
  private static let denying: Set<String> = ["deny", "reject", "DROP", "REJECT"]
  private static let closingWords: Set<String> = [
    "deny", "reject", "delete", "DROP", "REJECT", "--remove-service=ssh", "--remove-port=22/tcp", "-D", "--delete",
  ]
}
