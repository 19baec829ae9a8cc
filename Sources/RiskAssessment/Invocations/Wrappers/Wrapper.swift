/// How a program names another one to run, read from its line in the table.
struct Wrapper {
  /// How the inner command stands among the arguments.
  enum Form {
    /// The words are a command and its arguments.
    case words
    /// The words, joined by blanks, are shell text.
    case joined
    /// Each operand is shell text of its own.
    case each
    /// The first operand is shell text.
    case first
    /// Only flags hold shell text.
    case none
  }

  private(set) var form = Form.none
  /// The words of the subcommand that makes it a wrapper.
  private(set) var subcommand: [Substring] = []
  private(set) var flagsWithValue: Set<Substring> = []
  /// Flags whose value is shell text.
  private(set) var textFlags: [Substring] = []
  /// Beginnings of values that hold shell text behind them: `--checkpoint-action=exec=`.
  private(set) var textPrefixes: [Substring] = []
  /// Flags that make it ask before each run.
  private(set) var askingFlags: [Substring] = []
  /// Flags with which it runs nothing: `command -v`.
  private(set) var idleFlags: [Substring] = []
  private(set) var skippedOperands = 0
  /// Whether `NAME=value` may stand before the inner command.
  private(set) var takesAssignments = false
  /// Whether further words come at run time.
  private(set) var takesFoundFiles = false
  /// Whether the command is a package that is fetched: `npm:rimraf`, `rimraf@5`.
  private(set) var fetchesPackage = false
  /// Whether the inner command begins only after `--`, where there is one.
  private(set) var needsDashes = false
  /// Whether the inner command ends at `:::` or `;`.
  private(set) var end: [Substring] = []

  /// Whether these flags make it run nothing.
  func isIdle(with flags: [String]) -> Bool {
    flags.contains { flag in
      idleFlags.contains { idle in
        flag == idle || idle.utf8.count == 2 && !flag.hasPrefix("--") && flag.dropFirst().contains(idle.dropFirst())
      }
    }
  }

  init(_ line: Substring) {
    for token in line.split(separator: " ").dropFirst() { read(token) }
  }

  private mutating func read(_ token: Substring) {
    func values() -> [Substring] { token.drop { $0 != ":" }.dropFirst().split(separator: ",") }
    switch token {
    case "words": form = .words
    case "joined": form = .joined
    case "each": form = .each
    case "first": form = .first
    case "assign": takesAssignments = true
    case "found": takesFoundFiles = true
    case "package": fetchesPackage = true
    case "dashes": needsDashes = true
    case _ where token.hasPrefix("unless:"): idleFlags += values()
    case _ where token.hasPrefix("+"): skippedOperands = Int(token.dropFirst()) ?? 0
    case _ where token.hasPrefix("text:"): textFlags += values()
    case _ where token.hasPrefix("prefix:"): textPrefixes += values()
    case _ where token.hasPrefix("ask:"): askingFlags += values()
    case _ where token.hasPrefix("sub:"): subcommand = token.dropFirst(4).split(separator: ":")
    case _ where token.hasPrefix("end:"): end = token.dropFirst(4).split(separator: ",")
    case _ where token.last == "=": flagsWithValue.insert(token.dropLast())
    default: break
    }
  }

  /// The lines of the program `name`.
  static func named(_ name: String) -> [Wrapper] { (lines[name] ?? []).map(Wrapper.init) }

  private static let lines: [String: [Substring]] = {
    var lines: [String: [Substring]] = [:]
    for line in table.split(separator: "\n") {
      for name in line.prefix(while: { $0 != " " }).split(separator: ",") {
        lines[String(name), default: []].append(line)
      }
    }
    return lines
  }()

  /// Whether the next word is the value of a flag, or of the last one of a cluster: `-S x`, `-dmS x`.
  func takesNextWord(_ text: Substring) -> Bool {
    if flagsWithValue.contains(text) || textFlags.contains(text) { return true }
    guard text.utf8.count > 2, text.hasPrefix("-"), text.dropFirst().allSatisfy(\.isLetter), !isLongWithOneDash
    else { return false }
    let letters = text.dropFirst().map { Substring("-" + String($0)) }
    return letters.last.map(flagsWithValue.contains) == true
      && !letters.dropLast().contains(where: flagsWithValue.contains)
  }

  /// Whether a cluster of short flags ends in one whose value is shell text: `script -qc TEXT`, `su -lc TEXT`.
  func endsInTextFlag(_ text: String) -> Bool {
    guard text.utf8.count > 2, Invocation.isCluster(text), !isLongWithOneDash else { return false }
    let letters = text.dropFirst().map { Substring("-" + String($0)) }
    return letters.last.map(textFlags.contains) == true
      && !letters.dropLast().contains { flagsWithValue.contains($0) || textFlags.contains($0) }
  }

  /// Whether its flags are words after one dash.
  private var isLongWithOneDash: Bool { flagsWithValue.contains { $0.utf8.count > 2 && !$0.hasPrefix("--") } }
}
