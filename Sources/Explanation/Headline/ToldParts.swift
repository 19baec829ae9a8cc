import Platform
import ShellGrammar

/// The sentences of a command's parts, for what no phrase tells of as a whole.
struct ToldParts {
  private let spans: [ExplainedSpan]
  private let language: Language

  /// Of more parts than these no headline is made.
  private static let most = 2000

  /// Takes the parts of a whole command.
  init(_ spans: [ExplainedSpan], _ language: Language) {
    self.spans = spans.count > Self.most ? [] : spans
    self.language = language
  }

  /// The parts of some kinds inside a range, without those that stand inside others.
  func parts(in range: SourceRange, _ kinds: Set<SpanKind>) -> [ExplainedSpan] {
    let inside = spans.filter { $0.start >= range.start && $0.end <= range.end && kinds.contains($0.kind) }
    let depth = inside.map(\.depth).min()
    return inside.filter { $0.depth == depth }
  }

  /// What is said of a part as a clause; nil where it is not a sentence in the reader's language.
  func clause(_ span: ExplainedSpan) -> String? {
    guard span.says.hasSuffix("."), !span.says.contains("\n") else { return nil }
    let text = String(span.says.dropLast())
    return language == .korean && !text.hasSuffix("니다") ? nil : text
  }

  /// What is said of a part, without its name at the beginning: `prints lines 5 to 10`.
  func action(_ span: ExplainedSpan) -> String? {
    guard let text = clause(span) else { return nil }
    let name = span.kind == .redirection ? String(text.prefix { $0 != " " }) : span.text
    guard text.hasPrefix(name) else { return nil }
    let rest = text.dropFirst(name.count)
    // In Korean a particle follows the name.
    guard let blank = rest.firstIndex(of: " ") else { return nil }
    if language == .english, span.kind != .redirection, blank != rest.startIndex { return nil }
    let action = String(rest[rest.index(after: blank)...])
    return language == .english && action.hasPrefix("is ") ? nil : action
  }
}
