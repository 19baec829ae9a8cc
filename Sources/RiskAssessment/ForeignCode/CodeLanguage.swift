/// Languages whose programs stand on command lines.
enum CodeLanguage: Substring {
  case python, perl, ruby, node, php, lua, appleScript, r
  /// Calls that stand in brackets, the name first: `(delete-file "x")`.
  case lisp
  /// A language with no rules of its own here: any known name may be a call.
  case other

  var hasHashComments: Bool {
    switch self {
    case .node, .lua, .appleScript, .lisp, .other: false
    case .python, .perl, .ruby, .php, .r: true
    }
  }
  var hasPatterns: Bool { self == .perl || self == .ruby || self == .node }
  var hasSigils: Bool { self == .perl || self == .ruby || self == .php || self == .node }
  /// Whether a function is called without brackets behind its name too, so that any name may be a call.
  var callsWithoutBrackets: Bool {
    switch self {
    case .perl, .ruby, .appleScript, .lisp, .other: true
    case .python, .node, .php, .lua, .r: false
    }
  }
  /// Whether a single quote encloses a text.
  var hasSingleQuotes: Bool { self != .lisp }

  /// Whether a name may hold this byte besides letters, digits and underscores.
  func isInName(_ byte: UInt8) -> Bool { self == .lisp && "-!?*/:.".utf8.contains(byte) }

  /// Whether something is filled in at this byte of a text.
  func fillsIn(_ byte: UInt8, next: UInt8?, quote: UInt8) -> Bool {
    guard quote == UInt8(ascii: "\"") else { return false }
    switch self {
    case .perl, .php: return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@") && self == .perl
    case .ruby: return byte == UInt8(ascii: "#") && next == UInt8(ascii: "{")
    case .other: return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#") && next == UInt8(ascii: "{")
    default: return false
    }
  }
}
