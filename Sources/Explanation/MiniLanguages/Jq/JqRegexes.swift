/// Finds the regular expressions of a program of jq that stand in it as they are.
struct JqRegexes {
  /// Where they stand, without their quotes.
  private(set) var ranges: [Range<Int>] = []
  private let bytes: [UInt8]

  private static let functions: Set<String> = [
    "test", "match", "capture", "scan", "splits", "sub", "gsub",
  ]

  init(in program: JqExpression, _ bytes: [UInt8]) {
    self.bytes = bytes
    take(program)
  }

  private mutating func take(_ expression: JqExpression?) {
    guard let expression else { return }
    switch expression.kind {
    case .identity, .recursion, .number, .format, .variable, .location, .breakOut: break
    case .field(let base, _), .iterate(let base), .optional(let base), .group(let base), .negative(let base),
      .label(_, let base):
      take(base)
    case .index(let base, let index):
      take(base)
      take(index)
    case .slice(let base, let from, let to): for part in [base, from, to] { take(part) }
    case .text(_, let pieces): for case .value(let value) in pieces { take(value) }
    case .array(let inner): take(inner)
    case .object(let entries): for entry in entries { take(entry.value) }
    case .call(let name, let arguments): take(name, arguments)
    case .pipeline(let items), .list(let items): for item in items { take(item) }
    case .binary(_, let left, let right):
      take(left)
      take(right)
    case .binding(let source, _, let body):
      take(source)
      take(body)
    case .reduce(let source, _, let start, let update): for part in [source, start, update] { take(part) }
    case .foreach(let source, _, let start, let update, let extract):
      for part in [source, start, update, extract] { take(part) }
    case .condition(let branches, let otherwise):
      for branch in branches {
        take(branch.condition)
        take(branch.then)
      }
      take(otherwise)
    case .attempt(let body, let otherwise):
      take(body)
      take(otherwise)
    case .definition(let function, let rest):
      take(function.body)
      take(rest)
    }
  }

  /// A pattern without backslashes stands in the program as the library reads it.
  private mutating func take(_ name: String, _ arguments: [JqExpression]) {
    for argument in arguments { take(argument) }
    guard Self.functions.contains(name), let pattern = arguments.first, case .text(nil, let pieces) = pattern.kind,
      pieces.count == 1, case .plain(let text) = pieces[0], pattern.range.count == text.utf8.count + 2,
      !text.utf8.contains(UInt8(ascii: "\\"))
    else { return }
    ranges.append((pattern.range.lowerBound + 1)..<(pattern.range.upperBound - 1))
  }
}
