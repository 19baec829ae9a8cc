/// The command that a program such as `sudo` or `xargs` is told to run.
///
/// The judge of risk knows these programs as well; neither module may use the other, and a test holds them together.
enum WrappedCommand {
  /// The flags of each wrapper whose value is the next word.
  static let valueFlags: [String: Set<String>] = [
    "sudo": [
      "-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group", "--host", "--prompt",
      "--chdir", "--chroot", "--close-from", "--role", "--type", "--command-timeout", "--other-user",
    ],
    "env": ["-u", "-C", "-P", "-a", "--unset", "--chdir", "--argv0"],
    "nohup": [], "setsid": [], "command": [], "exec": ["-a"],
    "time": ["-f", "-o", "--format", "--output"],
    "timeout": ["-k", "-s", "--kill-after", "--signal"],
    "nice": ["-n", "--adjustment"],
    "ionice": ["-c", "-n", "-p", "-P", "-u", "--class", "--classdata", "--pid"],
    "xargs": [
      "-I", "-n", "-P", "-L", "-d", "-E", "-s", "-a", "-J", "-R", "-S", "--max-args", "--max-procs", "--max-lines",
      "--arg-file", "--delimiter", "--max-chars", "--process-slot-var",
    ],
    "stdbuf": ["-i", "-o", "-e", "--input", "--output", "--error"],
  ]
  /// How many operands stand before the command: the time of timeout.
  static let skippedOperands = ["timeout": 1]

  /// The wrappers that a form is not about: with `sudo lsof` it is about lsof, with `nice -n 5 lsof` about nice.
  static let passedOver: Set<String> = ["sudo", "env", "xargs", "nohup", "time", "exec", "command"]
  /// The flags of find that a command follows.
  static let findActions = ["-exec", "-execdir", "-ok", "-okdir"]

  /// The index of the word where it begins; nil where there is none.
  static func start(in words: [String?]) -> Int? {
    guard let first = words.first, let name = first else { return nil }
    if name == "find" {
      return words.firstIndex { $0.map(findActions.contains) ?? false }.flatMap { $0 + 1 < words.count ? $0 + 1 : nil }
    }
    guard let flags = valueFlags[name] else { return nil }
    var (index, skipped) = (1, skippedOperands[name] ?? 0)
    while index < words.count {
      let word = words[index] ?? ""
      if word.hasPrefix("-") {
        index += flags.contains(word) ? 2 : 1
      } else if ["env", "sudo"].contains(name), word.contains("=") {
        index += 1
      } else if skipped > 0 {
        (index, skipped) = (index + 1, skipped - 1)
      } else {
        return words[index] == nil ? nil : index
      }
    }
    return nil
  }
}
