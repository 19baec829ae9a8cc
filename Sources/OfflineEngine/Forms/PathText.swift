internal import ShellGrammar

/// A path as a word of its own: `~/` at its start and the `*` of a typed pattern stay what they are to the shell, and a
/// leading `-` is kept from being read as a flag.
struct PathText {
  /// The word.
  let quoted: String

  /// The word for a value of a path's type; nil for other types.
  init?(_ value: SlotValue, _ type: SlotType) {
    guard type.isPath else { return nil }
    switch value {
    case .text(let text): quoted = Self.quote(text)
    case .pathPattern(let text): quoted = Self.pattern(text)
    default: return nil
    }
  }

  private static func quote(_ path: String) -> String {
    home(path) ?? ShellQuoting.quote(path.hasPrefix("-") ? "./" + path : path)
  }

  /// A path below `~` with the `~` unquoted; nil for others.
  static func home(_ path: String) -> String? {
    if path == "~" { return path }
    guard path.hasPrefix("~/") else { return nil }
    let rest = String(path.dropFirst(2))
    return rest.isEmpty ? "~/" : "~/" + ShellQuoting.quote(rest)
  }

  /// Everything but `*` and `?` quoted.
  private static func pattern(_ path: String) -> String {
    var path = Substring(path)
    var quoted = ""
    if path.hasPrefix("~/") {
      quoted = "~/"
      path = path.dropFirst(2)
    } else if path.hasPrefix("-") || path.hasPrefix("*") || path.hasPrefix("?") {
      quoted = path.hasPrefix("-") ? "./" : ""
    }
    while !path.isEmpty {
      let literal = path.prefix { $0 != "*" && $0 != "?" }
      if !literal.isEmpty { quoted += ShellQuoting.quote(String(literal)) }
      path = path.dropFirst(literal.count)
      if let sign = path.first {
        quoted.append(sign)
        path = path.dropFirst()
      }
    }
    return quoted
  }
}
