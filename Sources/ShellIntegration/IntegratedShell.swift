import CShellScripts

/// The shells that qmark has an integration for.
package enum IntegratedShell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish

  /// The integration script, to be evaluated by the shell's start-up file, with `key` where there is one; `hasHistory`
  /// where qmark is to be told how the commands that it hands over end.
  package func script(key: KeyBinding?, messages: ShellMessages, hasHistory: Bool = false) -> String {
    var script = file("qmark").replacing("@NOT_IN_HISTORY@", with: messages.notInHistory)
      .replacing("@HISTORY@", with: hasHistory ? "kept" : "")
    if let key {
      script += file("key").replacing("@KEY@", with: key.key.notation(in: self))
        .replacing("@FORCED@", with: key.isForced ? "forced" : "").replacing("@TAKEN@", with: messages.keyIsTaken)
    }
    return Self.withoutComments(script)
  }

  /// The script for the machine: shorter, and bash reads no comments where interactive_comments is off.
  private static func withoutComments(_ script: String) -> String {
    script.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n") + "\n"
  }

  private func file(_ name: String) -> String {
    var count = 0
    guard let bytes = qmark_shell_script("\(name).\(rawValue)", &count) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
