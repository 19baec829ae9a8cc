import ShellGrammar

extension RiskRule {
  static let deviceWrite = RiskRule(
    id: "device-write",
    english: "A device is written directly: the data and file systems on it are destroyed.",
    korean: "장치에 직접 쓰므로 그 안의 데이터와 파일 시스템이 망가집니다.",
    reversibility: .no, touches: [.files, .system],
    harmful: [
      "dd if=x.iso of=/dev/sda", "cat x > /dev/sdb", "sudo shred /dev/nvme0n1", "cp img /dev/sdc",
      "cat i | sudo tee /dev/sda",
    ],
    harmless: [
      "dd if=/dev/zero of=file bs=1M count=1", "cat x > /dev/null", "dd if=/dev/sda of=image", "lsblk /dev/sda",
    ]
  ) { script in
    var matches: [Match] = []
    let redirections = script.invocations.flatMap(\.redirections) + script.constructRedirections
    for redirection in redirections where writes(redirection) {
      guard let path = redirection.target.literalValue, TargetPath.isDataDevice(path) else { continue }
      matches.append(Match(level: .danger, range: redirection.range))
    }
    for invocation in script.invocations {
      let isOutput = invocation.arguments.contains {
        $0.text.hasPrefix("of=") && TargetPath.isDataDevice(String($0.text.dropFirst(3)))
      }
      let isWritten = writtenPaths(invocation).contains { TargetPath.isDataDevice($0.text) }
      guard invocation.name == "dd" && isOutput || isWritten else { continue }
      matches.append(Match(level: .danger, range: invocation.range))
    }
    return matches
  }
}
