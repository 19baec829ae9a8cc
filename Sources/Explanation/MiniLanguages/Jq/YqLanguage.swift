import Platform

/// Expressions of yq, which look like those of jq; only those that mean the same there are read.
enum YqLanguage {
  /// The parts of an expression; nil where it cannot be read or may mean something else in jq.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let program = JqReader.read(text), isShared(program) else { return nil }
    return JqLanguage.parts(text, language)
  }

  private static func isShared(_ expression: JqExpression) -> Bool {
    switch expression.kind {
    case .identity, .number, .recursion, .variable: true
    case .text(let format, let pieces): format == nil && pieces.allSatisfy(isPlain)
    case .field(let base, _), .iterate(let base), .group(let base), .negative(let base): isShared(base)
    case .index(let base, let index): isShared(base) && isShared(index)
    case .array(let inner): inner.map(isShared) ?? true
    case .call(let name, let arguments):
      functions.contains(JqReader.signature(name, arguments.count)) && arguments.allSatisfy(isShared)
    case .pipeline(let items), .list(let items): items.allSatisfy(isShared)
    case .binary(let sign, let left, let right): isShared(sign, left, right)
    case .binding(let source, let patterns, let body):
      patterns.count == 1 && isVariable(patterns[0]) && isShared(source) && isShared(body)
    default: false
    }
  }

  private static func isPlain(_ piece: JqTextPiece) -> Bool {
    if case .plain = piece { true } else { false }
  }

  private static func isVariable(_ pattern: JqPattern) -> Bool {
    if case .variable = pattern { true } else { false }
  }

  /// yq reads `*` and `?` in a text that is compared as a pattern.
  private static func isShared(_ sign: String, _ left: JqExpression, _ right: JqExpression) -> Bool {
    guard isShared(left), isShared(right) else { return false }
    guard sign == "==" || sign == "!=" else { return sign != "*" && sign != "%" && sign != "//=" && sign != "*=" }
    if case .text(_, let pieces) = right.kind {
      return pieces.allSatisfy { piece in
        guard case .plain(let text) = piece else { return false }
        return !text.utf8.contains(UInt8(ascii: "*")) && !text.utf8.contains(UInt8(ascii: "?"))
      }
    }
    return true
  }

  private static let functions: Set<String> = [
    "select/1", "map/1", "length/0", "has/1", "to_entries/0", "from_entries/0", "with_entries/1", "del/1", "not/0",
    "test/1", "split/1", "join/1", "sort_by/1", "group_by/1", "reverse/0", "empty/0", "null/0", "true/0", "false/0",
    "any/0", "all/0", "contains/1",
  ]
}
