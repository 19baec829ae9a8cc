import ShellGrammar

/// The reader's own editor: $VISUAL, else $EDITOR, else vi; it may be given with arguments, as a shell reads them.
struct TextEditor {
  let world: World

  /// The command that opens it.
  var command: String { world.variable("VISUAL") ?? world.variable("EDITOR") ?? "vi" }

  /// Opens a file in it; the editor's exit status.
  func open(_ path: String) throws -> Int32 {
    try world.programs.runInForeground("/bin/sh", command + " " + ShellQuoting.quote(path))
  }
}
