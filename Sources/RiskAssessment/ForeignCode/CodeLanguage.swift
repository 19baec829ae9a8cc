/// Languages whose programs stand on command lines.
enum CodeLanguage {
  case python, perl, ruby, node, php, lua, appleScript, r

  var hasHashComments: Bool { self != .node && self != .lua && self != .appleScript }
  var hasPatterns: Bool { self == .perl || self == .ruby || self == .node }
  var hasSigils: Bool { self == .perl || self == .ruby || self == .php || self == .node }
  /// Whether a function is called without brackets too, so that any name may be a call.
  var callsWithoutBrackets: Bool { self == .perl || self == .ruby || self == .appleScript }

  /// Whether something is filled in at this byte of a text.
  func fillsIn(_ byte: UInt8, next: UInt8?, quote: UInt8) -> Bool {
    guard quote == UInt8(ascii: "\"") else { return false }
    switch self {
    case .perl, .php: return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@") && self == .perl
    case .ruby: return byte == UInt8(ascii: "#") && next == UInt8(ascii: "{")
    default: return false
    }
  }

  /// The language of the program `name`, and the flags that a program text follows.
  static func of(_ name: String) -> (language: CodeLanguage, flags: [String])? {
    switch name {
    case "python", "python2", "python3", "pypy", "pypy3", "ipython": (.python, ["-c"])
    case "perl": (.perl, ["-e", "-E"])
    case "ruby": (.ruby, ["-e"])
    case "node", "nodejs", "bun", "deno": (.node, ["-e", "-p", "-pe", "--eval", "--print", "eval"])
    case "php": (.php, ["-r"])
    case "lua", "luajit": (.lua, ["-e"])
    case "osascript": (.appleScript, ["-e"])
    case "Rscript", "R": (.r, ["-e"])
    default: name.hasPrefix("python3.") ? (.python, ["-c"]) : nil
    }
  }
}
