/// The command that a program such as `sudo` or `xargs` is told to run.
enum WrappedCommand {
  private static let wrappers: Set<String> = [
    "sudo", "env", "nohup", "time", "timeout", "nice", "ionice", "xargs", "command", "exec", "stdbuf", "setsid",
  ]
  /// Flags of the wrappers whose value is the next word.
  private static let valueFlags: Set<String> = [
    "-u", "-n", "-I", "-P", "-L", "-d", "-s", "-k", "-C", "-g", "-i", "-o", "-e",
  ]

  /// The index of the word where it begins; nil where there is none.
  static func start(in words: [String?]) -> Int? {
    guard let first = words.first, let name = first else { return nil }
    if name == "find" {
      let flags = ["-exec", "-execdir", "-ok", "-okdir"]
      return words.firstIndex { $0.map(flags.contains) ?? false }.flatMap { $0 + 1 < words.count ? $0 + 1 : nil }
    }
    guard wrappers.contains(name) else { return nil }
    var index = 1
    while index < words.count, let word = words[index] {
      if word.hasPrefix("-") {
        index += valueFlags.contains(word) && name != "env" ? 2 : 1
      } else if (name == "env" && word.contains("=")) || (name == "timeout" && index == timeIndex(words)) {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// The first operand of timeout is the time.
  private static func timeIndex(_ words: [String?]) -> Int? {
    words.indices.dropFirst().first { words[$0]?.first?.isNumber ?? false }
  }
}
