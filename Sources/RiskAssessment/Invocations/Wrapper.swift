/// Programs that run another program named in their arguments.
enum Wrapper {
  /// How the inner command stands among the arguments.
  enum Form {
    /// The words from the first operand on, after flags of which these take a value.
    case words(flagsWithValue: Set<String>, skippedOperands: Int)
    /// The value after this flag, as shell text.
    case text(flag: Character)
    /// All operands, joined by blanks, as shell text, after this many operands.
    case joined(flagsWithValue: Set<String>, skippedOperands: Int)
  }

  /// The form of the wrapper `name`, or nil where it is none.
  static func form(of name: String) -> Form? { forms[name] }

  /// Whether the wrapper adds nothing to what its inner command does, so that only that one is judged.
  static func isTransparent(_ name: String) -> Bool { transparent.contains(name) }

  private static let transparent: Set<String> = [
    "env", "nice", "ionice", "nohup", "setsid", "stdbuf", "time", "command", "builtin", "timeout", "xargs", "watch",
    "find",
    "sh", "bash", "zsh", "dash", "ksh", "fish", "ash", "sudo", "doas", "pkexec", "su",
  ]

  private static let forms: [String: Form] = [
    "sudo": .words(
      flagsWithValue: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group"],
      skippedOperands: 0),
    "doas": .words(flagsWithValue: ["-u", "-C"], skippedOperands: 0),
    "pkexec": .words(flagsWithValue: ["--user"], skippedOperands: 0),
    "env": .words(flagsWithValue: ["-u", "-C", "--unset", "--chdir"], skippedOperands: 0),
    "nice": .words(flagsWithValue: ["-n"], skippedOperands: 0),
    "ionice": .words(flagsWithValue: ["-c", "-n"], skippedOperands: 0),
    "nohup": .words(flagsWithValue: [], skippedOperands: 0),
    "setsid": .words(flagsWithValue: [], skippedOperands: 0),
    "stdbuf": .words(flagsWithValue: ["-i", "-o", "-e"], skippedOperands: 0),
    "time": .words(flagsWithValue: ["-f", "-o"], skippedOperands: 0),
    "command": .words(flagsWithValue: [], skippedOperands: 0),
    "builtin": .words(flagsWithValue: [], skippedOperands: 0),
    "exec": .words(flagsWithValue: ["-a"], skippedOperands: 0),
    "busybox": .words(flagsWithValue: [], skippedOperands: 0),
    "strace": .words(flagsWithValue: ["-e", "-o", "-p", "-s"], skippedOperands: 0),
    "chroot": .words(flagsWithValue: [], skippedOperands: 1),
    "flock": .words(flagsWithValue: ["-w"], skippedOperands: 1),
    "timeout": .words(flagsWithValue: ["-k", "-s", "--signal", "--kill-after"], skippedOperands: 1),
    "xargs": .words(
      flagsWithValue: ["-I", "-n", "-P", "-L", "-d", "-E", "-s", "-a", "--max-args", "--max-procs", "--replace"],
      skippedOperands: 0),
    "parallel": .words(flagsWithValue: ["-j", "-I", "-n"], skippedOperands: 0),
    "watch": .joined(flagsWithValue: ["-n", "--interval"], skippedOperands: 0),
    "eval": .joined(flagsWithValue: [], skippedOperands: 0),
    "ssh": .joined(
      flagsWithValue: ["-i", "-p", "-l", "-o", "-L", "-R", "-D", "-J", "-F", "-b", "-c", "-E", "-W"],
      skippedOperands: 1),
    "sh": .text(flag: "c"), "bash": .text(flag: "c"), "zsh": .text(flag: "c"), "dash": .text(flag: "c"),
    "ksh": .text(flag: "c"), "fish": .text(flag: "c"), "ash": .text(flag: "c"), "su": .text(flag: "c"),
  ]
}
