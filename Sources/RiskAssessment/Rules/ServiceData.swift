extension RiskRule {
  static let serviceData = RiskRule(
    id: "service-data", family: .services,
    reason: .init(
      "What a service keeps for its users, such as mail, jobs or accounts, is deleted or changed.",
      "메일, 작업, 계정처럼 서비스가 사용자를 위해 보관하는 것을 지우거나 바꿉니다."),
    safer: .init(
      "List first what is there (mailq, lpq, squeue, ldapsearch), and name single entries.",
      "먼저 무엇이 있는지(mailq, lpq, squeue, ldapsearch) 보고 항목을 하나씩 지정하십시오."),
    reversibility: .no, touches: [.system],
    danger: [
      "postsuper -d ALL", "lprm -", "exim -bp | xargs ‹exim -Mrm›", "ldapdelete -x cn=a", "cancel -a", "pm2 delete all",
      "ipa user-del bob", "samba-tool user delete bob", "tailscale logout", "doveadm expunge -A all",
    ],
    caution: ["lprm 3", "pm2 restart web", "supervisorctl restart x", "wg-quick up wg0", "postqueue -f"],
    harmless: ["mailq", "lpq", "pm2 list", "supervisorctl status", "postqueue -p", "tailscale status", "wg show"],
    table: .services)
}
