extension RiskRule {
  static let securityOff = RiskRule(
    id: "protection-off", family: .network,
    reason: .init(
      "A protection of the machine or of a connection is switched off.", "컴퓨터나 연결을 지키는 기능을 끕니다."),
    mildReason: .init(
      "A protection of the machine or of a connection is changed or left out.",
      "컴퓨터나 연결을 지키는 기능을 바꾸거나 쓰지 않습니다."),
    safer: .init(
      "Find the rule that is in the way and allow that one case.", "막고 있는 규칙을 찾아 그 경우만 허용하십시오."),
    reversibility: .partly, touches: [.system, .privilege],
    danger: [
      "setenforce 0", "aa-teardown", "spctl --master-disable", "csrutil disable", "auditctl -D", "aa-disable x",
      "auditctl -e 0",
      "sudo ‹setenforce Permissive›",
    ],
    caution: [
      "curl -k https://x", "wget --no-check-certificate https://x", "ssh -o StrictHostKeyChecking=no h",
      "git -c http.sslVerify=false clone x",
      "aa-complain x", "ssh-keygen -R h", "git config --global http.sslVerify false", "npm config set strict-ssl false",
      "pip install --trusted-host x a", "scp -o StrictHostKeyChecking=no a h:", "curl --insecure https://x",
    ],
    harmless: [
      "getenforce", "sestatus", "aa-status", "spctl --status", "csrutil status", "curl https://x", "ssh h",
      "auditctl -l",
      "ssh -o StrictHostKeyChecking=yes h", "ssh-keygen -F h",
    ],
    table: .protections
  ) { invocation in
    let words = invocation.words
    switch invocation.name {
    case "curl": return invocation.hasLetter("k") || invocation.has("--insecure") ? .caution : nil
    case "wget": return invocation.has("--no-check-certificate") ? .caution : nil
    case "ssh", "scp", "sftp":
      return words.contains { $0.lowercased().hasSuffix("stricthostkeychecking=no") } ? .caution : nil
    case "git", "npm":
      return words.contains { $0.lowercased() == "http.sslverify=false" }
        || words.last == "false" && words.contains { ["http.sslverify", "strict-ssl"].contains($0.lowercased()) }
        ? .caution : nil
    case "ssh-keygen": return invocation.has("-R") ? .caution : nil
    case "pip", "pip3": return invocation.has("--trusted-host") ? .caution : nil
    default: return nil
    }
  }
}
