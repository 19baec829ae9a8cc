/// A line that opens a fenced block: three or more backquotes or tildes, and a word for the language.
struct FenceMark: Hashable, Sendable {
  var sign: UInt8
  var count: Int
  /// What stands after the signs.
  var info: String

  /// Reads `line`; nil where it opens no block.
  init?(_ line: [UInt8]) {
    let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.count
    guard start < line.count, line[start] == UInt8(ascii: "`") || line[start] == UInt8(ascii: "~") else { return nil }
    sign = line[start]
    var end = start
    while end < line.count, line[end] == sign { end += 1 }
    count = end - start
    guard count >= 3, sign != UInt8(ascii: "`") || !line[end...].contains(sign) else { return nil }
    info = CommandText.trimmed(String(decoding: line[end...].prefix(ReplyReader.commandLimit), as: UTF8.self))
  }

  /// Whether `line` closes the block.
  func isClosed(by line: [UInt8]) -> Bool {
    var signs = 0
    for byte in line where byte != 0x20 && byte != 0x09 {
      guard byte == sign else { return false }
      signs += 1
    }
    return signs >= count
  }

  /// `line` without the signs at its end that close the block; nil where there are none.
  func contentBeforeClose(in line: [UInt8]) -> ArraySlice<UInt8>? {
    var line = line[...]
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    var signs = 0
    while line.last == sign {
      line.removeLast()
      signs += 1
    }
    return signs >= count && sign == UInt8(ascii: "`") && !line.contains(sign) ? line : nil
  }

  /// What a block of this language holds.
  enum Content: Sendable { case shell, json, markdown, other }

  var content: Content {
    let language = info.prefix { $0 != " " && $0 != "{" && $0 != "," }.lowercased()
    if ["md", "markdown"].contains(language) { return .markdown }
    if ["json", "jsonc", "json5", "jsonl"].contains(language) { return .json }
    return Self.otherLanguages.contains(language) ? .other : .shell
  }

  /// Whether the word after the signs is the name of a language and not the command itself.
  var namesLanguage: Bool { info.isEmpty || content != .shell || Self.shellLanguages.contains(info.lowercased()) }

  /// Whether the language is a shell's, so that all that the block holds is commands.
  var namesShell: Bool {
    let language = info.lowercased()
    return Self.shellLanguages.contains(language) && !Self.textLanguages.contains(language)
  }

  private static let shellLanguages = textLanguages.union([
    "bash", "sh", "shell", "zsh", "fish", "shellscript", "ksh", "dash", "cmd", "powershell", "pwsh", "ps1", "bat",
    "command", "commandline", "cli",
  ])

  private static let textLanguages: Set<String> = [
    "text", "txt", "plaintext", "plain", "copy", "code", "console", "terminal", "shell-session", "shellsession",
    "bash session", "sh-session",
  ]

  private static let otherLanguages: Set<String> = [
    "python", "py", "javascript", "js", "typescript", "ts", "yaml", "yml", "toml", "ini", "sql", "html", "xml", "css",
    "c",
    "cpp", "c++", "java", "rust", "ruby", "perl", "php", "diff", "output", "log", "csv", "dockerfile", "makefile",
    "swift", "kotlin", "lua", "r", "conf", "config", "nginx", "systemd",
  ]
}
