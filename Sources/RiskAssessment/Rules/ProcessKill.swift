extension RiskRule {
  static let processKill = RiskRule(
    id: "process-kill",
    english: "Processes are ended; work that they have not saved is lost.",
    korean: "프로세스를 끝내며, 저장하지 않은 작업이 사라집니다.",
    reversibility: .no, touches: [.process],
    harmful: [
      "kill 123", "kill -9 -1", "pkill node", "killall -9 java", "fuser -k 80/tcp", "kill $(lsof -t -i :5000)",
      "pkill -f .",
    ],
    harmless: ["kill -l", "kill -0 123", "pgrep node", "fuser 80/tcp"]
  ) { invocation in
    let words = invocation.arguments.map(\.text)
    switch invocation.name {
    case "kill":
      if words.contains("-l") || words.contains("-0") || words.contains("-L") { return nil }
      return words.dropFirst().contains { $0 == "-1" } || words.last == "1" || words == ["-1"] ? .danger : .caution
    case "pkill", "killall", "skill":
      return invocation.operands.contains { [".", ".*", ""].contains($0.text) } || words.contains("-u")
        ? .danger : .caution
    case "killall5": return .danger
    case "fuser": return invocation.hasFlag("k", "--kill") ? .caution : nil
    case "xkill": return .caution
    default: return nil
    }
  }
}
