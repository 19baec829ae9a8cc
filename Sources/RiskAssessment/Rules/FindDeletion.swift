extension RiskRule {
  static let findDeletion = RiskRule(
    id: "found-files-deletion",
    english: "Every file that is found is deleted at once; list them first with -print.",
    korean: "찾은 파일을 모두 바로 지웁니다. 먼저 -print로 목록을 확인하십시오.",
    reversibility: .no, touches: [.files],
    harmful: [
      "find . -name '*.log' -delete", "find / -type f -exec rm {} \\;", "ls | xargs rm",
      "find . -print0 | xargs -0 rm -f",
    ],
    harmless: ["find . -name '*.log'", "find . -exec ls {} +", "find . -name -delete.txt"]
  ) { invocation in
    switch invocation.name {
    case "find": isDeletingFind(invocation) ? .danger : nil
    case "rm", "unlink", "shred": invocation.takesFoundFiles ? .danger : nil
    default: nil
    }
  }

  /// `-delete` as an action, not as the value of a test before it.
  private static func isDeletingFind(_ invocation: Invocation) -> Bool {
    let tests: Set<String> = [
      "-name", "-iname", "-path", "-ipath", "-wholename", "-regex", "-iregex", "-lname", "-user", "-group",
    ]
    var takesValue = false
    for argument in invocation.arguments {
      if takesValue {
        takesValue = false
        continue
      }
      if argument.value == "-delete" { return true }
      takesValue = argument.value.map(tests.contains) ?? false
    }
    return false
  }
}
