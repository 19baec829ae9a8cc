import ShellGrammar

/// The words of a command line that another shell or another program reads as its own language.
struct NestedScripts {
  let mask: SecretMask
  /// The scripts with their secrets, quoted, in the place of the words.
  private(set) var edits: [CommandEdit] = []
  /// The same scripts before quoting, by where their words begin.
  private(set) var values: [Int: String] = [:]

  private static let shells: Set<String> = [
    "sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "yash", "su", "runuser", "flock", "script",
  ]
  /// Programs that put their words together and give them to a shell.
  private static let evaluators: Set<String> = ["eval", "watch", "parallel", "trap", "entr", "sg"]
  private static let remotes: Set<String> = ["ssh", "mosh", "autossh"]
  /// Programs with a language of their own.
  private static let interpreters: Set<String> = [
    "awk", "gawk", "mawk", "nawk", "sed", "gsed", "perl", "python", "python3", "ruby", "node", "php", "jq", "yq", "lua",
    "psql", "mysql", "mariadb", "sqlite3", "mongosh", "mongo", "osascript", "Rscript", "tclsh", "expect", "bc", "vim",
    "vi",
    "fish", "pwsh", "powershell", "tmux", "screen", "xonsh", "nu", "make", "ex", "ed", "emacs",
  ]

  init(mask: SecretMask) { self.mask = mask }

  /// Collects the scripts with a name in them; false where one cannot be restored.
  mutating func collect(_ list: CommandList, restore: (String) -> String?) -> Bool {
    var commands: [SimpleCommand] = []
    list.forEachSimpleCommand { commands.append($0) }
    return commands.allSatisfy { take($0, restore) }
  }

  private mutating func take(_ command: SimpleCommand, _ restore: (String) -> String?) -> Bool {
    let names = command.words.map { word in
      word.literalValue.map { String($0.split(separator: "/").last ?? "") } ?? ""
    }
    for (index, word) in command.words.enumerated() where hasName(word) {
      let before = names[..<index]
      let isScript: Bool
      if before.contains(where: Self.shells.contains) {
        isScript =
          names[index - 1].hasPrefix("-") && names[index - 1].hasSuffix("c") && !names[index - 1].hasPrefix("--")
      } else if let place = before.firstIndex(where: Self.remotes.contains) {
        isScript = index > place + 1 && index == names.count - 1 && !names[index - 1].hasPrefix("-")
        let isOneWord = isScript && before[(place + 1)...].filter { !$0.hasPrefix("-") }.count == 1
        if isScript, !isOneWord { return false }
      } else if before.contains(where: Self.evaluators.contains) {
        guard index == names.count - 1, before.last.map(Self.evaluators.contains) == true else { return false }
        isScript = true
      } else {
        if let name = before.first(where: Self.interpreters.contains), isProgramText(word, of: name) { return false }
        continue
      }
      guard isScript else { continue }
      guard let text = word.literalValue, let script = restore(text) else { return false }
      edits.append(CommandEdit(range: word.range.start..<word.range.end, text: ShellQuoting.quote(script)))
      values[word.range.start] = script
    }
    return true
  }

  private func hasName(_ word: Word) -> Bool {
    let found = Found()
    var walker = SyntaxWalker()
    walker.part = { part in
      switch part {
      case .literal(let text, _), .singleQuoted(let text, _), .ansiCQuoted(let text, _, _):
        if !mask.occurrences(in: ScannedText(text)).isEmpty { found.isFound = true }
      case .parameter(let node): if !mask.occurrences(in: ScannedText(node.name)).isEmpty { found.isFound = true }
      default: break
      }
    }
    walker.walk(word)
    return found.isFound
  }

  private final class Found { var isFound = false }

  /// Whether a word holds more than a name and plain text: it may be a program.
  private func isProgramText(_ word: Word, of interpreter: String) -> Bool {
    guard let text = word.literalValue else { return true }
    // A slash is a part of an address for some, a sign of the language for others.
    let divides = Self.dividers.contains(interpreter)
    return text.utf8.contains { Self.signs.contains($0) || divides && $0 == UInt8(ascii: "/") }
  }

  private static let signs = Set(" \t\n(){};'\"$".utf8)
  private static let dividers: Set<String> = [
    "sed", "gsed", "perl", "awk", "gawk", "mawk", "nawk", "vim", "vi", "ex", "ed",
  ]
}
