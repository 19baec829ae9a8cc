extension RiskRule {
  static let ownership = RiskRule(
    id: "ownership",
    english: "The owner of files changes.",
    korean: "파일의 소유자가 바뀝니다.",
    reversibility: .partly, touches: [.files, .privilege],
    harmful: ["chown root f", "sudo chown -R me /", "chgrp www f"],
    harmless: ["ls -l", "id"]
  ) { invocation in
    guard invocation.name == "chown" || invocation.name == "chgrp" else { return nil }
    let isRecursive = invocation.hasFlag("R", "--recursive")
    let isBroad = invocation.operands.dropFirst().contains { TargetPath.isBroad($0) && $0.value != "." }
    return isRecursive && isBroad ? .danger : .caution
  }
}
