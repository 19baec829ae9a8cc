import ShellGrammar

/// The programs that a command line names.
enum CommandPrograms {
  private static let wrappers: Set<String> = ["sudo", "env", "nohup", "time", "timeout", "nice", "xargs", "command"]

  /// The names, each once, in order: also those after `sudo`, `xargs` and the like.
  static func names(in command: String) -> [String] { commands(in: command).map(\.program).uniqued() }

  /// Each simple command's program with the words after it, where they are known before it runs.
  static func commands(in command: String) -> [(program: String, words: [String])] {
    var found: [(String, [String])] = []
    ShellParser().parse(command).list.forEachSimpleCommand { simple in
      // A first word that is only known when it runs names no program.
      guard simple.commandName != nil else { return }
      var words = simple.words.compactMap(\.literalValue)[...]
      while let first = words.first {
        if isName(first) { found.append((first, Array(words.dropFirst()))) }
        if let flag = words.firstIndex(where: { $0 == "-exec" || $0 == "-execdir" }), first == "find" {
          words = words[(flag + 1)...]
        } else if wrappers.contains(first) {
          words = words.dropFirst().drop { $0.hasPrefix("-") || $0.contains("=") || $0.first?.isNumber == true }
        } else {
          break
        }
      }
    }
    return found
  }

  private static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, isLetter(first), word.utf8.count <= 40 else { return false }
    return word.utf8.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || "-_.+".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
