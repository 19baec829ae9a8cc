/// What a Tcl program runs and deletes: `exec rm x`, `file delete -force x`.
enum TclProgram {
  /// The programs that read Tcl.
  static let programs: Set<String> = ["tclsh", "wish", "expect"]

  /// Words that begin a call, and the command that does the same to what follows them.
  private static let calls: [(words: [Substring], command: String)] = [
    (["file", "delete"], "rm -rf"), (["file", "rename"], "mv"), (["exec"], ""), (["spawn"], ""), (["system"], ""),
    (["send"], ""),
  ]
  private static let most = 64

  /// The commands that a program would run.
  static func commands(in program: String) -> [String] {
    program.split { "\n;[]{}".contains($0) }.prefix(most).compactMap { statement in
      let words = statement.split { " \t".contains($0) }
      guard let call = calls.first(where: { words.starts(with: $0.words) }) else { return nil }
      let rest = words.dropFirst(call.words.count).joined(separator: " ")
      return call.words == ["send"] ? typed(rest) : call.command + " " + rest
    }
  }

  /// What `send "rm x\r"` types at the other end.
  private static func typed(_ text: String) -> String {
    var text = text.filter { $0 != "\"" }[...]
    for ending in ["\\r", "\\n"] where text.hasSuffix(ending) { text = text.dropLast(ending.count) }
    return String(text)
  }

  /// Whether `name` reads Tcl, and then takes a program after `-c`.
  static func isRun(by name: String) -> Bool { programs.contains(name) }
}
