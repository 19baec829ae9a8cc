extension RiskRule {
  static let recursiveDeletion = RiskRule(
    id: "recursive-deletion",
    english: "rm deletes whole folders with everything in them, and nothing keeps a copy.",
    korean: "rm이 폴더를 그 안의 모든 것과 함께 지우며, 되돌릴 수 없습니다.",
    reversibility: .no, touches: [.files],
    harmful: [
      "rm -rf build", "sudo rm -r /", "rm --recursive x", "find . -type d -exec rm -rf {} +", "sh -c 'rm -fr ~'",
    ],
    harmless: ["rm file.txt", "echo rm -rf /", "grep -r 'rm -rf' ."]
  ) { invocation in
    guard invocation.name == "rm" else { return nil }
    return invocation.hasFlag("r", "--recursive") || invocation.hasFlag("R") ? .danger : nil
  }
}
