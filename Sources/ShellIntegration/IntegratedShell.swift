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
}
