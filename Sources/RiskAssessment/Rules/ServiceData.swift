extension RiskRule {
  static let serviceData = RiskRule(
    id: "service-data", family: .services,
    reason: .init(
      "What a service keeps for its users, such as mail, jobs or accounts, is deleted or changed.",
      "메일, 작업, 계정처럼 서비스가 사용자를 위해 보관하는 것을 지우거나 바꿉니다."),
    mildReason: .init(
      "What a service does, or what it keeps for its users, is changed.",
      "서비스의 동작이나 서비스가 사용자를 위해 보관하는 것이 바뀝니다."),
    safer: .init(
      "List first what is there (mailq, lpq, squeue, ldapsearch), and name single entries.",
      "먼저 무엇이 있는지(mailq, lpq, squeue, ldapsearch) 보고 항목을 하나씩 지정하십시오."),
    reversibility: .no, touches: [.system],
    danger: [
      "postsuper -d ALL", "lprm -", "exim -bp | xargs ‹exim -Mrm›", "ldapdelete -x cn=a", "cancel -a", "pm2 delete all",
      "ipa user-del bob", "samba-tool user delete bob", "tailscale logout", "doveadm expunge -A all",
      "nsupdate <<< 'update delete x.org'",
    ],
    caution: ["lprm 3", "pm2 restart web", "supervisorctl restart x", "wg-quick up wg0", "postqueue -f"],
    harmless: ["mailq", "lpq", "pm2 list", "supervisorctl status", "postqueue -p", "tailscale status", "wg show"],
    table: .services, level: told)

  /// What a client of a server is told by its input: `nsupdate <<< 'update delete x'`, `bconsole <<< 'purge volume=v'`.
  private static func told(_ invocation: Invocation) -> RiskLevel? {
    if invocation.name == "vtysh" {
      return invocation.words.contains { $0.hasPrefix("no ") || $0.hasPrefix("write erase") } ? .danger : nil
    }
    guard let name = invocation.name, let input = invocation.input, consoles.contains(name) else { return nil }
    let losing: Set<Substring> = ["delete", "purge", "prune", "clean", "deleteall", "rmr", "drop", "remove", "del"]
    return input.lowercased().split(separator: "\n").contains { line in
      line.split(separator: " ").prefix(2).contains(where: losing.contains)
    } ? .danger : .caution
  }

  private static let consoles: Set<String> = [
    "nsupdate", "bconsole", "zkCli.sh", "zkCli", "asterisk", "varnishadm", "kadmin", "kadmin.local", "rndc", "diskpart",
  ]
}
