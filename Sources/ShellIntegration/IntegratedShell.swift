import CShellScripts

/// The shells that qmark has an integration for.
package enum IntegratedShell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish

  /// The integration script, to be evaluated by the shell's start-up file.
  package var script: String {
    var count = 0
    guard let bytes = qmark_shell_script(rawValue, &count) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The line that loads the integration, for the shell's start-up file.
  package var loadingLine: String {
    switch self {
    case .bash, .zsh: #"eval "$(qmark init \#(rawValue))""#
    case .fish: "qmark init fish | source"
    }
  }

  /// The start-up file that the loading line belongs in, as people write it.
  package var startupFile: String {
    switch self {
    case .bash: "~/.bashrc"
    case .zsh: "~/.zshrc"
    case .fish: "~/.config/fish/config.fish"
    }
  }
}
