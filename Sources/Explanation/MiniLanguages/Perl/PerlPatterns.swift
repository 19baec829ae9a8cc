/// The regular expressions inside an expression, in the order in which they stand.
enum PerlPatterns {
  /// A regular expression.
  struct Found {
    var range: Range<Int>
    var flags: String
    /// Whether it is held against something else than `$_`.
    var isOwnSubject: Bool
  }

  static func all(in expression: PerlExpression) -> [Found] {
    switch expression.kind {
    case .match(let match, let target, _):
      return (target.map(all) ?? []) + [Found(range: match.pattern, flags: match.flags, isOwnSubject: target != nil)]
    case .substitution(let change, let target):
      let own = Found(range: change.pattern, flags: change.flags, isOwnSubject: target != nil)
      guard case .value(let value) = change.puts else { return (target.map(all) ?? []) + [own] }
      return (target.map(all) ?? []) + [own] + all(in: value)
    case .call("split", let arguments):
      return arguments.flatMap { all(in: $0) }.map { Found(range: $0.range, flags: $0.flags, isOwnSubject: true) }
    default: return children(expression).flatMap(all)
    }
  }

  /// The expressions right inside one.
  private static func children(_ expression: PerlExpression) -> [PerlExpression] {
    switch expression.kind {
    case .number, .scalar, .array, .hash, .lastIndex, .input, .match, .substitution: []
    case .text(let pieces): pieces.compactMap { if case .value(let value) = $0 { value } else { nil } }
    case .element(_, let inner), .entry(_, let inner), .unary(_, let inner), .step(_, let inner),
      .declaration(let inner):
      [inner]
    case .slice(_, let list), .call(_, let list), .list(let list): list
    case .transliteration(_, let target): target.map { [$0] } ?? []
    case .binary(_, let left, let right), .assignment(_, let left, let right): [left, right]
    case .conditional(let test, let yes, let no): [test, yes, no]
    case .blockCall(_, let body, let list): [body] + list
    }
  }

  /// Whether variables are filled into a pattern.
  static func isFilled(_ text: [UInt8]) -> Bool {
    var isEscaped = false
    for (index, byte) in text.enumerated() {
      if isEscaped {
        isEscaped = false
        continue
      }
      isEscaped = byte == UInt8(ascii: "\\")
      guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@"), index + 1 < text.count else { continue }
      let next = text[index + 1]
      if ValueScanner.isNameByte(next) || next == UInt8(ascii: "{") || next == UInt8(ascii: "&") { return true }
    }
    return false
  }
}
