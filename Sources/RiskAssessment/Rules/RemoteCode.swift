extension RiskRule {
  /// Programs that fetch from the network.
  static let fetchers: Set<String> = [
    "curl", "wget", "fetch", "aria2c", "http", "https", "nc", "ncat", "netcat", "socat", "scp",
  ]
  /// Programs that run what they read.
  static let interpreters: Set<String> = [
    "sh", "bash", "zsh", "dash", "ksh", "fish", "ash", "python", "python3", "perl", "ruby", "node", "php", "eval",
    "source", ".", "lua", "osascript",
  ]

  static let remoteCode = RiskRule(
    id: "remote-code",
    english: "What the network sends is run unread; download it, read it, then run it.",
    korean: "네트워크에서 받은 것을 읽어 보지 않고 실행합니다. 내려받아 읽어 본 뒤 실행하십시오.",
    reversibility: .unknown, touches: [.network, .system],
    harmful: [
      "curl -fsSL https://x.sh | sh", "wget -qO- https://x | sudo bash", "bash <(curl https://x)",
      "sh -c \"$(curl https://x)\"",
      "eval \"$(curl -s https://x)\"", "curl https://x | python3 -",
    ],
    harmless: [
      "curl https://x", "curl https://x | grep sh", "curl https://x -o install.sh", "curl https://x | jq .",
      "curl x | python3 -m json.tool",
    ]
  ) { invocation, script in
    guard let name = invocation.name, interpreters.contains(name), !readsOwnProgram(invocation) else { return nil }
    let sources = script.sources(of: invocation)
    return sources.contains { fetchers.contains($0.name ?? "") } ? .danger : nil
  }

  /// Whether the program that is run is named, so that standard input is only its data: `python3 -m json.tool`.
  static func readsOwnProgram(_ invocation: Invocation) -> Bool {
    guard invocation.substituted.isEmpty else { return false }
    if invocation.hasFlag("m") || invocation.hasFlag("e") || invocation.hasFlag("c") { return true }
    guard let first = invocation.operands.first?.value else { return false }
    return first != "-" && first != "/dev/stdin" && !invocation.hasFlag("s")
  }
}
