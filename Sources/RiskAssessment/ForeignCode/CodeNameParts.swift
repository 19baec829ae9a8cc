/// The words that the name of a function is made of: `deleteDirectory`, `run-program`, `rm_rf`.
///
/// Libraries are many and name what they do alike: a verb, and what it is done to.
struct CodeNameParts {
  /// The words of each segment, the last one first: `shell/sh` is `sh` in the space `shell`.
  private let segments: [[String]]

  init(_ name: String) {
    let segments = name.utf8.prefix(Self.longest).split { ":/.".utf8.contains($0) }
    self.segments = segments.suffix(2).reversed().map { Self.words(of: $0) }
  }

  private static let longest = 64

  private static func words(of segment: Substring.UTF8View) -> [String] {
    var words: [String] = []
    var current = ""
    func isUpper(_ byte: UInt8?) -> Bool { byte.map { (65...90).contains($0) } ?? false }
    for byte in segment {
      let isLetter = isUpper(byte) || (97...122).contains(byte) || (48...57).contains(byte)
      if !isLetter || isUpper(byte) && !current.isEmpty && !isUpper(current.utf8.last) {
        words.append(current)
        current = ""
      }
      if isLetter { current.unicodeScalars.append(UnicodeScalar(byte)) }
    }
    return (words + [current]).filter { !$0.isEmpty }.map { $0.lowercased() }
  }

  /// What a function of this name most likely does.
  var meaning: CodeWords.Meaning? {
    segments.lazy.compactMap { Self.meaning(of: $0, isQualified: segments.count > 1) }.first
  }

  /// Whether the verb leaves no doubt: `delete_bucket`, `TerminateInstances`, `flushall`.
  var destroys: Bool {
    segments.first?.first.map {
      ["delete", "terminate", "destroy", "drop", "purge", "flush", "flushall", "flushdb", "remove", "prune"].contains(
        $0)
    } ?? false
  }

  private static func meaning(of words: [String], isQualified: Bool) -> CodeWords.Meaning? {
    // `truncateSync`, `rmAsync`: the same in another way.
    let plain = words.last.map { ["sync", "async"].contains($0) } == true ? words.dropLast() : words[...]
    guard let verb = plain.first, plain.count > 1 else {
      if isQualified || plain.count < words.count { return plain.first.flatMap { CodeWords.meanings[$0] } }
      // `Directory.Delete`
      return ["delete", "unlink", "rmdir"].contains(plain.first ?? "") ? .like(["rm"]) : nil
    }
    return meaning(verb, Set(plain.dropFirst()))
  }

  private static func meaning(_ verb: String, _ others: Set<String>) -> CodeWords.Meaning? {
    func isOf(_ names: Set<String>) -> Bool { !others.isDisjoint(with: names) }
    switch verb {
    case "delete", "remove", "rm", "unlink", "erase", "wipe", "purge", "rmdir", "destroy", "del":
      if isOf(trees) { return .like(["rm", "-rf"]) }
      return isOf(files) ? .like(["rm"]) : nil
    case "write", "append", "overwrite", "truncate", "save": return isOf(files.union(contents)) ? .like(["tee"]) : nil
    case "move", "rename", "copy": return isOf(files.union(trees)) ? .like(["mv"]) : nil
    case "run", "exec", "execute", "spawn", "start", "call", "invoke", "launch", "shell":
      return isOf(processes) ? .run : nil
    case "open": return isOf(processes) ? .run : isOf(addresses) ? .fetch : nil
    case "fetch", "get", "download", "load": return isOf(addresses) ? .fetch : nil
    case "kill", "terminate": return isOf(["process", "pid", "processes"]) ? .like(["kill"]) : nil
    default: return nil
    }
  }

  private static let trees: Set<String> = [
    "dir", "dirs", "directory", "directories", "folder", "folders", "tree", "recursive", "recursively", "rf", "r",
    "recurse", "contents", "all",
  ]
  private static let files: Set<String> = ["file", "files", "path", "paths"]
  private static let contents: Set<String> = ["text", "bytes", "lines", "string", "all"]
  private static let processes: Set<String> = [
    "command", "cmd", "process", "program", "shell", "sh", "out", "subprocess", "pipe", "script", "system", "exec",
  ]
  private static let addresses: Set<String> = ["url", "uri", "http", "https"]
}
