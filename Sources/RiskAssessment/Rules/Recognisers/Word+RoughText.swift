import ShellGrammar

extension Word {
  /// The word's value, with `~` and `$name` as they are written where only the shell knows what they stand for.
  var roughText: String { literalValue ?? parts.map(\.roughText).joined() }
}

extension WordPart {
  /// The part's value, or its sign where only the shell knows what it stands for.
  var roughText: String {
    switch self {
    case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): text
    case .doubleQuoted(let parts, _, _): parts.map(\.roughText).joined()
    case .ansiCQuoted(_, let value, _): String(decoding: value, as: UTF8.self)
    case .tilde(let user, _): "~" + user
    case .parameter(let node): "$" + node.name
    case .glob: "*"
    default: "$()"
    }
  }
}
