extension RiskRule {
  static let processKill = RiskRule(
    id: "process-kill", family: .processes,
    reason: .init(
      "Processes are ended; work that they have not saved is lost.", "프로세스를 끝내며, 저장하지 않은 작업이 사라집니다."),
    safer: .init(
      "See with pgrep -a who is meant, and send the gentle signal first: kill without -9.",
      "pgrep -a로 대상을 확인하고, 먼저 -9 없이 kill을 보내십시오."),
    reversibility: .no, touches: [.process],
    danger: [
      "kill -9 -1", "pkill -f .", "kill 1", "killall5 -9", "sudo ‹pkill -9 -u alice›", "killall -u alice",
      "kill -KILL -1", "pkill ''",
      "sudo ‹kill -9 1›", "kill -s KILL -- -1", "pkill -9 sshd", "killall -9 systemd", "pkill -v x", "kill -- -1",
      "slay alice", "kill -9 $(pgrep -f sshd)", "pidof systemd | xargs ‹kill›",
      "ps aux | awk '{print $2}' | xargs ‹kill -9›",
    ],
    caution: [
      "kill 123", "pkill node", "killall -9 java", "fuser -k 80/tcp", "kill $(lsof -t -i :5000)", "kill -9 4242",
      "xkill",
      "pkill -f 'python app.py'", "kill %1", "skill bob", "kill -HUP 99", "pgrep x | xargs ‹kill›", "tmux kill-server",
      "renice -n -5 12",
      "tmux kill-session -t x", "kill -TERM -123",
    ],
    harmless: [
      "kill -l", "kill -0 123", "pkill -0 nginx", "killall -0 java", "pgrep node", "fuser 80/tcp", "ps aux", "kill -L",
      "pidof nginx", "killall -l",
      "tmux ls", "top",
      "kill -l 9",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      killLevel(invocation, script).map { Match(level: $0, range: invocation.range) }
    }
  }

  private static let lifelineProcesses: Set<String> = [
    ".", ".*", "", "*", "/", "systemd", "init", "sshd", "launchd", "dbus-daemon", "Xorg", "gnome-shell", "WindowServer",
    "kubelet",
  ]

  private static func killLevel(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    let words = invocation.words
    switch invocation.name {
    case "kill":
      if let first = words.first, ["-l", "-L", "-0", "--list", "--table", "--help"].contains(first) { return nil }
      return isEverything(words) || findsLifeline(invocation, script) || takesEveryProcess(invocation, script)
        ? .danger : .caution
    case "pkill", "killall", "skill", "slay":
      if invocation.isHelp || invocation.has("-0", "-s0") || invocation.has("-l") && invocation.operands.isEmpty {
        return nil
      }
      let isWide =
        invocation.operands.contains { lifelineProcesses.contains($0.text) }
        || invocation.has("-u", "-U", "--user", "--euid", "-v", "--inverse")
      return isWide || invocation.name == "slay" || words.isEmpty ? .danger : .caution
    case "killall5": return .danger
    case "fuser":
      // Whoever uses anything of the file system ends.
      return !invocation.hasFlag("k", "--kill")
        ? nil
        : invocation.hasFlag("m", "--mount", "-c")
          || invocation.operands.contains(where: TargetPath.isBroad) ? .danger : .caution
    case "tmux": return words.first.map { $0.hasPrefix("kill-") } == true ? .caution : nil
    case "xkill", "renice": return .caution
    default: return nil
    }
  }

  /// `-1` after a signal or `--` is every process; 1 is the first of all.
  private static func isEverything(_ words: [String]) -> Bool {
    var targets = words[...]
    if let first = targets.first, first.hasPrefix("-"), first != "--" {
      if targets.count == 1 { return first == "-1" }
      targets = targets.dropFirst(first == "-s" || first == "-n" ? 2 : 1)
    }
    return targets.contains { $0 == "-1" || $0 == "1" }
  }

  /// The process that is looked for is one that the machine needs.
  private static func findsLifeline(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    script.sources(of: invocation).contains { source in
      ["pgrep", "pidof"].contains(source.name ?? "")
        && (source.operands.contains { lifelineProcesses.contains($0.text) }
          || source.name == "pgrep" && source.has("-u", "-U", "--euid", "--uid", "-v", "--inverse"))
    }
  }

  /// The list of all processes is read, and nothing chooses among them.
  private static func takesEveryProcess(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    guard invocation.takesFoundFiles || !invocation.substituted.isEmpty else { return false }
    let sources = script.sources(of: invocation)
    let choosing: Set<String> = [
      "grep", "egrep", "rg", "pgrep", "lsof", "head", "tail", "sed", "fzf", "pidof", "cat", "jobs", "fuser", "ss",
    ]
    if sources.contains(where: {
      $0.name == "lsof" && $0.hasFlag("t") && $0.arguments.allSatisfy { $0.isFlag && !$0.text.contains(":") }
    }) {
      return !invocation.substituted.isEmpty || invocation.takesFoundFiles
    }
    return sources.contains { $0.name == "ps" && !$0.words.contains { ["-C", "-p"].contains($0) } }
      && !sources.contains {
        choosing.contains($0.name ?? "") || $0.name == "awk" && $0.operands.first.map { $0.text.contains("/") } == true
      }
  }
}
