import CShellScripts

/// The shells that qmark has an integration for.
package enum IntegratedShell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish

  /// The integration script, to be evaluated by the shell's start-up file, with `key` where there is one.
  package func script(key: KeyBinding?, messages: ShellMessages) -> String {
    var script = ScriptTemplate(values: [
      "NOT_IN_HISTORY": messages.notInHistory, "TAKEN": messages.keyIsTaken,
      "KEY": key?.key.notation(in: self) ?? "", "FORCED": key?.isForced == true ? "forced" : "",
    ])
    script.append(file("qmark"))
    if key != nil { script.append(file("key")) }
    if self == .bash { script.append(file("bind")) }
    return script.text
  }

  private func file(_ name: String) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    let bytes = qmark_shell_script("\(name).\(rawValue)", &count)
    return UnsafeBufferPointer(start: bytes, count: count)
  }
}
