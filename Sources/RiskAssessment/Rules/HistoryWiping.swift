import ShellGrammar

extension RiskRule {
  static let historyWiping = RiskRule(
    id: "history-wiping", family: .shellFiles,
    reason: .init(
      "The record of the commands that were typed is deleted or switched off.",
      "입력한 명령의 기록을 지우거나 끕니다."),
    safer: .init(
      "Delete the one line with history -d NUMBER, or begin a command with a blank to keep it out.",
      "history -d 번호로 그 줄만 지우거나, 명령 앞에 공백을 두어 기록되지 않게 하십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "history -c", "‹> ~/.bash_history›", "rm ~/.zsh_history", "ln -sf /dev/null ~/.bash_history",
      "shred ~/.bash_history", "unset HISTFILE", "truncate -s 0 ~/.bash_history", "cat /dev/null ‹> ~/.zsh_history›",
      "export HISTSIZE=0",
      "set +o history", "export HISTFILE=/dev/null", "history clear", "rm -f ~/.local/share/fish/fish_history",
    ].filter { !["Clear-History"].contains($0) },
    caution: ["history -d 5", "history -w"],
    harmless: [
      "history", "grep x ~/.zsh_history", "cat ~/.bash_history", "history 20", "export HISTSIZE=10000", "fc -l",
      "history | tail",
      "cp ~/.bash_history old",
    ]
  ) { script in
    script.writes.compactMap { write in
      isHistoryFile(write.path) && write.kind != .appends ? Match(level: .danger, range: write.range) : nil
    }
      + script.invocations.compactMap { invocation in
        wipingLevel(invocation).map { Match(level: $0, range: invocation.range) }
      }
  }

  private static func isHistoryFile(_ path: String) -> Bool {
    [
      ".bash_history", ".zsh_history", ".zhistory", "fish_history", ".histfile", ".python_history", ".mysql_history",
      ".psql_history", ".sh_history",
    ]
    .contains { path.hasSuffix($0) }
  }

  private static func written(_ assignment: Assignment) -> String {
    guard case .word(let word) = assignment.value else { return assignment.name }
    return assignment.name + "=" + (word?.roughText ?? "")
  }

  private static func wipingLevel(_ invocation: Invocation) -> RiskLevel? {
    let words = invocation.words
    switch invocation.name {
    case "history":
      if invocation.hasFlag("c") || ["clear", "delete", "clear-session"].contains(words.first ?? "") { return .danger }
      return invocation.hasFlag("d") || invocation.hasFlag("w") || invocation.hasFlag("a") ? .caution : nil
    case "unset":
      return words.contains { ["HISTFILE", "HISTSIZE", "SAVEHIST", "PROMPT_COMMAND"].contains($0) } ? .danger : nil
    case "ln":
      let operands = invocation.operands.compactMap(\.value)
      return operands.first == "/dev/null" && operands.last.map(isHistoryFile) == true ? .danger : nil
    case "set": return words.prefix(2) == ["+o", "history"] ? .danger : nil
    case "export", "declare", "typeset", "":
      return (words + invocation.assignments.map(written)).contains {
        ["HISTFILE=/dev/null", "HISTFILE=", "HISTSIZE=0", "HISTFILESIZE=0", "SAVEHIST=0"].contains($0)
      } ? .danger : nil
    default: return nil
    }
  }
}
