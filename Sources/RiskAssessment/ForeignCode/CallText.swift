/// Calls in languages that are written in words, such as Emacs Lisp and Tcl, as the commands that do the same.
enum CallText {
  /// What runs a shell text, a program, or deletes, by the words that begin the call.
  private static let calls: [(words: [Substring], command: String)] = [
    (["file", "delete"], "rm -rf"), (["delete-directory"], "rm -rf"), (["delete-file"], "rm"), (["exec"], ""),
    (["shell-command"], ""), (["shell-command-to-string"], ""), (["async-shell-command"], ""), (["call-process"], ""),
    (["start-process"], ""), (["system"], ""), (["spawn"], ""), (["write-region"], "tee"), (["eshell-command"], ""),
  ]
  private static let most = 64

  /// The commands that a program would run.
  static func commands(in program: String) -> [String] {
    let words = program.split { " \n\t()[]{}".contains($0) }
    var found: [String] = []
    for place in words.indices.prefix(most) {
      guard let call = calls.first(where: { words[place...].starts(with: $0.words) }) else { continue }
      let rest = words[(place + call.words.count)...].prefix { $0 != ";" }
      found.append(call.command + " " + rest.map { $0.filter { $0 != "\"" } }.joined(separator: " "))
    }
    return found
  }

  /// The flags that a program text follows.
  static func flags(of name: String) -> Set<String>? {
    switch name {
    case "emacs", "emacsclient": ["--eval", "-eval", "-e", "--execute"]
    case "tclsh", "wish", "expect": ["-c"]
    default: nil
    }
  }
}
