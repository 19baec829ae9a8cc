import Platform
import ShellGrammar

/// The sentences of a command's parts, for what no phrase tells of as a whole.
struct ToldParts {
  private let spans: [ExplainedSpan]
  private let language: Language
  private let unknown: [UnknownSpan]

  /// Of more parts than these no headline is made.
  private static let most = 2000

  /// Takes the parts of a whole command.
  init(_ explanation: ExplainedCommand, _ language: Language) {
    spans = explanation.spans.count > Self.most ? [] : explanation.spans
    unknown = spans.isEmpty ? [] : explanation.unknown
    self.language = language
  }

  /// The parts of some kinds inside a range, without those that stand inside others.
  func parts(in range: SourceRange, _ kinds: Set<SpanKind>) -> [ExplainedSpan] {
    let inside = spans.filter { $0.start >= range.start && $0.end <= range.end && kinds.contains($0.kind) }
    let depth = inside.map(\.depth).min()
    return inside.filter { $0.depth == depth }
  }

  /// The statements of a program in a small language, each with what is inside it; nil where one cannot be told so.
  func statements(in range: SourceRange) -> [String]? {
    let isInside = { (span: ExplainedSpan) in span.start >= range.start && span.end <= range.end }
    var code = spans.filter { isInside($0) && $0.kind == .code && !$0.isPattern }[...]
    guard let depth = code.map(\.depth).min() else { return nil }
    return statements(&code, depth)
  }

  private func statements(_ code: inout ArraySlice<ExplainedSpan>, _ depth: Int) -> [String]? {
    var texts: [String] = []
    while let span = code.first, span.depth >= depth {
      code.removeFirst()
      if let opening = span.opening {
        let inside = code.prefix { $0.depth > span.depth }
        var rest = inside
        guard let first = inside.first, let inner = statements(&rest, first.depth) else { return nil }
        code = code.dropFirst(inside.count)
        texts.append(opening + (language == .korean ? " " : ": ") + inner.joined(separator: ", "))
        continue
      }
      guard !span.isCompletedBelow, let text = statement(span) else { return nil }
      texts.append(text)
      for part in code.prefix(while: { $0.depth > span.depth }) where part.isAddition {
        guard let text = action(part) else { return nil }
        texts.append(text)
      }
      code = code.drop { $0.depth > span.depth }
    }
    return texts.isEmpty ? nil : texts
  }

  private func statement(_ span: ExplainedSpan) -> String? {
    if let text = action(span) { return text }
    // A pipe or file that print writes to: `| sends that to the command`.
    guard language == .english, let text = clause(span), text.hasPrefix("| ") || text.hasPrefix("> ") else {
      return nil
    }
    return String(text.dropFirst(2))
  }

  /// The parts of a command of which nothing was said.
  static func none(_ language: Language) -> ToldParts { ToldParts(ExplainedCommand(command: ""), language) }

  /// Whether nothing is said of any part.
  var isEmpty: Bool { spans.isEmpty }

  /// Whether something in a range is not known.
  func isUnknown(in range: SourceRange) -> Bool { unknown.contains { $0.start >= range.start && $0.end <= range.end } }

  /// What is said of a part as a clause; nil where it is not a sentence in the reader's language.
  func clause(_ span: ExplainedSpan) -> String? {
    guard span.says.hasSuffix("."), !span.says.contains("\n") else { return nil }
    let text = String(span.says.dropLast())
    return language == .korean && !text.hasSuffix("니다") ? nil : text
  }

  /// What a manual page says that a program is.
  func summary(_ span: ExplainedSpan, of name: String) -> String? {
    guard span.says.hasPrefix(name + ": "), span.says.hasSuffix("."), span.says.utf8.count < 120 else { return nil }
    return String(span.says.dropFirst(name.count + 2).dropLast())
  }

  /// What is said of a part, without its name at the beginning: `prints lines 5 to 10`.
  func action(_ span: ExplainedSpan) -> String? {
    guard let text = clause(span) else { return nil }
    // The sentence shows a quoted part without its quotes.
    let names =
      [span.text, span.text.filter { $0 != "'" && $0 != "\"" }]
      + (span.isAddition ? [String(span.text.prefix { $0 != " " })] : [])
    let name = span.kind == .redirection ? String(text.prefix { $0 != " " }) : names.first(where: text.hasPrefix)
    guard let name, !name.isEmpty else { return nil }
    let rest = text.dropFirst(name.count)
    // In Korean a particle follows the name.
    guard let blank = rest.firstIndex(of: " ") else { return nil }
    if language == .english, span.kind != .redirection, blank != rest.startIndex { return nil }
    var action = String(rest[rest.index(after: blank)...])
    if action.hasPrefix("… ") { action.removeFirst(2) }
    return language == .english && action.hasPrefix("is ") ? nil : action
  }
}
