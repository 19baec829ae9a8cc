extension RiskRule {
  static let recursivePermissions = RiskRule(
    id: "recursive-permissions",
    english: "The permissions of everything below a folder are changed; what they were is not kept.",
    korean: "폴더 아래 모든 것의 권한이 바뀌며, 원래 권한은 남지 않습니다.",
    reversibility: .no, touches: [.files, .privilege],
    harmful: ["chmod -R 755 /", "chmod -R 777 app", "sudo chmod --recursive u+x ~"],
    harmless: ["chmod 644 f", "ls -R"]
  ) { invocation in
    guard invocation.name == "chmod", invocation.hasFlag("R", "--recursive") else { return nil }
    let isWide = invocation.operands.first?.value.map {
      $0.hasSuffix("777") || $0.contains("o+w") || $0.contains("a+w")
    }
    let isBroad = invocation.operands.dropFirst().contains { TargetPath.isBroad($0) && $0.value != "." }
    return isBroad || isWide == true ? .danger : .caution
  }
}
