import ShellGrammar

extension RiskRule {
  static let systemFileWrite = RiskRule(
    id: "system-file-write",
    english: "A file that the system itself needs is written.",
    korean: "시스템이 쓰는 파일을 고칩니다.",
    reversibility: .partly, touches: [.files, .system],
    harmful: [
      "echo x > /etc/hosts", "cat a | sudo tee /etc/passwd", "sudo mv a /usr/bin/ls", "sudo sed -i s/a/b/ /etc/fstab",
    ],
    harmless: ["cat /etc/hosts", "cp /etc/hosts .", "grep x /etc/passwd > here", "sed s/a/b/ /etc/fstab"]
  ) { script in
    var matches: [Match] = []
    let redirections = script.invocations.flatMap(\.redirections) + script.constructRedirections
    for redirection in redirections where writes(redirection) {
      guard let path = redirection.target.literalValue, TargetPath.isInSystem(path) else { continue }
      matches.append(Match(level: .danger, range: redirection.range))
    }
    for invocation in script.invocations {
      let isWritten = writtenPaths(invocation).contains { TargetPath.isInSystem($0.text) }
      if isWritten { matches.append(Match(level: .danger, range: invocation.range)) }
    }
    return matches
  }

  /// Whether a redirection writes to its target, from the beginning or at the end.
  static func writes(_ redirection: Redirection) -> Bool {
    isOverwriting(redirection) || redirection.operator == .append || redirection.operator == .appendOutputAndError
  }

  /// The operands that a program writes to.
  static func writtenPaths(_ invocation: Invocation) -> [InvocationArgument] {
    switch invocation.name {
    case "tee", "truncate", "shred", "rm", "unlink", "rmdir": invocation.operands
    case "cp", "install", "ln": Array(invocation.operands.suffix(1))
    case "mv": invocation.operands
    case "sed", "perl", "ruby": invocation.hasFlag("i", "--in-place") ? Array(invocation.operands.dropFirst()) : []
    default: []
    }
  }
}
