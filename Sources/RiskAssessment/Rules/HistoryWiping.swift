import ShellGrammar

extension RiskRule {
  static let historyWiping = RiskRule(
    id: "shell-files",
    english: "The shell's history or start-up files are changed.",
    korean: "셸의 기록이나 시작 파일을 고칩니다.",
    reversibility: .partly, touches: [.files, .system],
    harmful: ["history -c", "> ~/.bash_history", "rm ~/.zsh_history", "echo 'alias x=y' >> ~/.bashrc"],
    harmless: ["history", "cat ~/.bashrc", "grep x ~/.zsh_history"]
  ) { script in
    var matches: [Match] = []
    for redirection in script.invocations.flatMap(\.redirections) + script.constructRedirections
    where writes(redirection) && isShellFile(script.argument(redirection.target).text) {
      matches.append(Match(level: isOverwriting(redirection) ? .danger : .caution, range: redirection.range))
    }
    for invocation in script.invocations {
      if invocation.name == "history", invocation.hasFlag("c") || invocation.hasFlag("d") {
        matches.append(Match(level: .danger, range: invocation.range))
      } else if writtenPaths(invocation).contains(where: { isShellFile($0.text) }) {
        matches.append(Match(level: .danger, range: invocation.range))
      }
    }
    return matches
  }

  private static func isShellFile(_ path: String) -> Bool {
    [
      ".bash_history", ".zsh_history", ".bashrc", ".zshrc", ".profile", ".bash_profile", ".zprofile", ".zshenv",
      "config.fish",
      "fish_history",
    ].contains { path.hasSuffix($0) }
  }
}
