import ShellGrammar

extension RiskRule {
  static let selfTruncation = RiskRule(
    id: "self-truncation",
    english: "The file that is read is emptied before it is read: its content is lost.",
    korean: "읽을 파일이 읽기 전에 비워지므로 그 내용이 사라집니다.",
    reversibility: .no, touches: [.files],
    harmful: ["sort f > f", "grep x f | sort > f", "sed s/a/b/ notes.txt > notes.txt"],
    harmless: ["sort f > g", "sort -o f f", "echo f > f"]
  ) { script in
    script.invocations.flatMap { invocation in
      invocation.redirections.filter(isOverwriting).compactMap { redirection in
        guard let path = redirection.target.literalValue, path != "/dev/null" else { return nil }
        let readers = (script.sources(of: invocation) + [invocation]).filter { $0.name.map(isReader) ?? false }
        let isRead = readers.contains { $0.operands.contains { $0.value == path } }
        return isRead ? Match(level: .danger, range: redirection.range) : nil
      }
    }
  }

  private static func isReader(_ name: String) -> Bool {
    [
      "cat", "sort", "uniq", "grep", "egrep", "fgrep", "sed", "awk", "cut", "head", "tail", "jq", "tac", "rev", "nl",
      "fold",
      "expand", "paste", "column", "cp", "iconv", "xmllint",
    ].contains(name)
  }
}
