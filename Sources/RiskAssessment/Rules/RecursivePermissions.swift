extension RiskRule {
  static let recursivePermissions = RiskRule(
    id: "recursive-permissions", family: .permissions,
    reason: .init(
      "The permissions of everything below a folder are changed; what they were is not kept.",
      "디렉터리 아래 모든 것의 권한이 바뀌며, 원래 권한은 남지 않습니다."),
    safer: .init(
      "Save them first with getfacl -R, and give folders alone the x with u+rwX.",
      "먼저 getfacl -R로 저장하고, 디렉터리에만 x를 주는 u+rwX를 쓰십시오."),
    reversibility: .no, touches: [.files, .privilege],
    danger: [
      "chmod -R 755 /", "chmod -R 777 app", "sudo ‹chmod --recursive u+x /etc›", "chmod -R a+rwx .", "chmod -R o+w www",
      "chmod -R 0777 .", "sudo ‹chmod -R 000 /home›", "setfacl -R -m o::rwx d", "chmod -R +w /", "chmod -Rf 666 d",
      "chmod -R --reference=a /",
      "find . -type f -exec ‹chmod 777 {}› +", "find / | xargs ‹chmod 777›",
    ],
    caution: [
      "chmod -R 755 site", "chmod -R u+w d", "setfacl -R -m u:x:r d", "chmod -R g-w .", "find . -exec ‹chmod 644 {}› +",
    ],
    harmless: ["chmod 644 f", "ls -R", "getfacl -R d", "chmod u+x run.sh", "stat -c %a d", "chmod 777 f"],
    programs: ["chmod", "setfacl"]
  ) { invocation in
    guard invocation.hasFlag("R", "--recursive") || invocation.takesFoundFiles else { return nil }
    let words = invocation.operands.map(\.text)
    let isOpen =
      invocation.name == "chmod" ? words.first.map(FileMode.opensToAll) : words.first.map { $0.contains("o::rw") }
    // The mode may be that of another file.
    let targets = invocation.operands.dropFirst(invocation.has("--reference") ? 0 : 1)
    let isSystem = targets.contains {
      TargetPath.isBroad($0) && !["", ".", "./", "*", "./*"].contains($0.text)
    }
    let isInner =
      invocation.name == "setfacl" && invocation.operands.dropFirst().contains { TargetPath.isInSystem($0.text) }
    let isStripped =
      invocation.takesFoundFiles && words.first.map { ["u-s", "ug-s", "a-s", "-s", "000", "0"].contains($0) } == true
    return isSystem || isInner || isStripped || isOpen == true ? .danger : .caution
  }
}
