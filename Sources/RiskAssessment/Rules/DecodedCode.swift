extension RiskRule {
  private static let decoders: Set<String> = [
    "base64", "xxd", "base32", "openssl", "gunzip", "zcat", "uudecode", "rev", "tr",
  ]

  static let decodedCode = RiskRule(
    id: "decoded-code",
    english: "Text that cannot be read here is decoded and run.",
    korean: "여기서 읽을 수 없는 글을 풀어 실행합니다.",
    reversibility: .unknown, touches: [.system],
    harmful: [
      "echo cm0gLXJmIC8= | base64 -d | sh", "bash <(base64 -d x)", "eval \"$(echo x | xxd -r -p)\"",
      "printf '\\x72\\x6d' | sh", "echo 'rm x' | bash",
    ],
    harmless: ["base64 -d x", "echo x | base64 -d | jq .", "cat s.sh | less"]
  ) { invocation, script in
    guard let name = invocation.name, interpreters.contains(name), !readsOwnProgram(invocation) else { return nil }
    let sources = script.sources(of: invocation)
    if sources.contains(where: { decoders.contains($0.name ?? "") }) { return .danger }
    return sources.contains { ["echo", "printf", "cat"].contains($0.name ?? "") } ? .danger : nil
  }
}
