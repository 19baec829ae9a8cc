extension RiskRule {
  static let openPermissions = RiskRule(
    id: "permissions",
    english: "Who may read, write or run a file changes.",
    korean: "파일을 읽고 쓰고 실행할 수 있는 사람이 바뀝니다.",
    reversibility: .partly, touches: [.files, .privilege],
    harmful: ["chmod 777 f", "chmod u+s /bin/bash", "setfacl -m u:x:rwx f", "chmod 600 key"],
    harmless: ["stat f", "umask"]
  ) { invocation in
    switch invocation.name {
    case "chmod":
      invocation.operands.first?.value.map { $0.contains("s") || isSpecialOctal($0) } == true ? .danger : .caution
    case "setfacl", "chattr", "chflags", "xattr": .caution
    default: nil
    }
  }

  /// Four octal digits whose first sets the set-user-ID or set-group-ID bit.
  private static func isSpecialOctal(_ mode: String) -> Bool {
    mode.utf8.count == 4 && ["2", "4", "6"].contains(mode.prefix(1))
  }
}
