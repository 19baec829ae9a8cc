/// The words that the name of a function is made of: `deleteDirectory`, `run-program`, `rm_rf`.
///
/// Libraries are many and name what they do alike: a verb, and what it is done to.
struct CodeNameParts {
  private let parts: [String]
  private let isQualified: Bool

  init(_ name: String) {
    var parts: [String] = []
    var current = ""
    // A name space tells nothing of what is done.
    let spaces = name.utf8.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    isQualified = spaces.count > 1
    let bytes = spaces.last ?? name.utf8[...]
    for byte in bytes.prefix(Self.longest) {
      let isUpper = (65...90).contains(byte)
      guard isUpper || (97...122).contains(byte) || (48...57).contains(byte) else {
        parts.append(current)
        current = ""
        continue
      }
      if isUpper, let last = current.utf8.last, !(65...90).contains(last) {
        parts.append(current)
        current = ""
      }
      current.unicodeScalars.append(UnicodeScalar(byte))
    }
    self.parts = (parts + [current]).filter { !$0.isEmpty }.map { $0.lowercased() }
  }

  private static let longest = 64

  /// What a function of this name most likely does.
  var meaning: CodeWords.Meaning? {
    // `truncateSync`, `rmAsync`: the same in another way.
    let words = parts.last.map { ["sync", "async"].contains($0) } == true ? parts.dropLast() : parts[...]
    guard let verb = words.first, words.count > 1 else {
      return isQualified || parts.count > words.count ? words.first.flatMap { CodeWords.meanings[$0] } : nil
    }
    return Self.meaning(verb, Set(words.dropFirst()))
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
    "recurse", "contents",
  ]
  private static let files: Set<String> = ["file", "files", "path", "paths"]
  private static let contents: Set<String> = ["text", "bytes", "lines", "string", "all"]
  private static let processes: Set<String> = [
    "command", "cmd", "process", "program", "shell", "sh", "out", "subprocess", "pipe", "script", "system", "exec",
  ]
  private static let addresses: Set<String> = ["url", "uri", "http", "https"]
}
