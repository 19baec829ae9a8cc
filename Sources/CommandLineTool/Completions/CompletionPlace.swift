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
      "\(path)\nbash-completion reads it by itself. Without that package, add to ~/.bashrc:\n  source \(quotedPath)\n"
    case (.bash, .korean):
      "\(path)\nbash-completion이 스스로 읽습니다. 그 패키지가 없으면 ~/.bashrc에 추가하십시오:\n  source \(quotedPath)\n"
    case (.zsh, .english):
      "\(path)\nAdd to ~/.zshrc, before any compinit:\n  fpath=(\(quotedFolder) $fpath); autoload -Uz compinit && compinit\n"
    case (.zsh, .korean):
      "\(path)\n~/.zshrc의 compinit 앞에 추가하십시오:\n  fpath=(\(quotedFolder) $fpath); autoload -Uz compinit && compinit\n"
    case (.fish, .english): "\(path)\nfish reads it by itself: no line is needed.\n"
    case (.fish, .korean): "\(path)\nfish가 스스로 읽습니다. 더 필요한 줄은 없습니다.\n"
    }
  }

  private var quotedPath: String { ShellQuoting.quote(path) }
  private var quotedFolder: String { ShellQuoting.quote(folder) }
}
