package import Platform
import ShellGrammar
package import ShellIntegration

/// Where a shell looks for a reader's own completion scripts.
package struct CompletionPlace: Equatable, Sendable {
  /// The shell.
  package var shell: IntegratedShell
  /// The file.
  package var path: String

  /// The place for `shell`, from `XDG_DATA_HOME`, `XDG_CONFIG_HOME` or their defaults below `home`.
  package init(shell: IntegratedShell, home: String, environment: [String: String]) {
    func folder(_ variable: String, _ fallback: String) -> String {
      // The base folders must be absolute (XDG Base Directory Specification); others are ignored.
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + fallback
    }
    self.shell = shell
    path =
      switch shell {
      case .bash: folder("XDG_DATA_HOME", "/.local/share") + "/bash-completion/completions/qmark"
      case .zsh: folder("XDG_DATA_HOME", "/.local/share") + "/zsh/site-functions/_qmark"
      case .fish: folder("XDG_CONFIG_HOME", "/.config") + "/fish/completions/qmark.fish"
      }
  }

  /// The folder of the file.
  var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) }

  /// Where the file is, and the line that is still needed.
  package func report(in language: Language) -> String {
    switch (shell, language) {
    case (.bash, .english):
      "\(path)\nbash-completion reads it by itself. Without that package, add to ~/.bashrc:\n  \(neededLine ?? "")\n"
    case (.bash, .korean):
      "\(path)\nbash-completion이 스스로 읽습니다. 그 패키지가 없으면 ~/.bashrc에 추가하십시오:\n  \(neededLine ?? "")\n"
    case (.zsh, .english):
      "\(path)\nAdd to ~/.zshrc, before any compinit:\n  \(neededLine ?? "")\n"
    case (.zsh, .korean):
      "\(path)\n~/.zshrc의 compinit 앞에 추가하십시오:\n  \(neededLine ?? "")\n"
    case (.fish, .english): "\(path)\nfish reads it by itself: no line is needed.\n"
    case (.fish, .korean): "\(path)\nfish가 스스로 읽습니다. 더 필요한 줄은 없습니다.\n"
    }
  }

  /// The line that the shell's start-up file may still need; nil where the shell looks there by itself.
  var neededLine: String? {
    switch shell {
    case .bash: "source \(ShellQuoting.quote(path))"
    case .zsh: "fpath=(\(ShellQuoting.quote(folder)) $fpath); autoload -Uz compinit && compinit"
    case .fish: nil
    }
  }

  /// Where packages put the script for every reader: below the base folders, and beside the `program`.
  static func sharedPaths(
    for shell: IntegratedShell, program: String?, _ environment: [String: String]
  ) -> [String] {
    let named = environment["XDG_DATA_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
    var folders = named.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    if let program, program.hasSuffix("/bin/qmark") { folders.append(program.dropLast("bin/qmark".count) + "share") }
    let name =
      switch shell {
      case .bash: "bash-completion/completions/qmark"
      case .zsh: "zsh/site-functions/_qmark"
      case .fish: "fish/vendor_completions.d/qmark.fish"
      }
    return folders.map { $0 + "/" + name }
  }
}
