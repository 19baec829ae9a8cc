@testable import ShellGrammar

/// What every tree must keep, whatever its source.
enum TreeCheck {
  /// What is wrong with the ranges of `script`, or nil.
  static func fault(in script: ParsedScript) -> String? {
    let count = script.source.utf8.count
    var fault: String?
    var rewriter = SyntaxRewriter()
    rewriter.range = { range in
      if range.start < 0 || range.end < range.start || range.end > count { fault = "\(range) is outside" }
      return range
    }
    _ = rewriter.rewrite(script.list)
    for diagnostic in script.diagnostics { _ = rewriter.range(diagnostic.range) }
    for comment in script.comments where script.text(in: comment.range) != comment.text {
      fault = "the comment `\(comment.text)` stands elsewhere"
    }
    var walker = SyntaxWalker()
    walker.word = { word in fault = fault ?? Self.fault(in: word.parts, filling: word.range) }
    walker.part = { part in
      guard case .doubleQuoted(let parts, _, let range) = part, let first = parts.first, let last = parts.last
      else { return }
      fault = fault ?? Self.fault(in: parts, filling: first.range.union(last.range))
      if first.range.start <= range.start || last.range.end > range.end { fault = "\(part) is outside of its quotes" }
    }
    walker.walk(script.list)
    return fault
  }

  /// Whether `parts` stand side by side from the start of `range` to its end.
  private static func fault(in parts: [WordPart], filling range: SourceRange) -> String? {
    var end = range.start
    for part in parts {
      if part.range.start != end { return "\(part) does not begin at \(end)" }
      end = part.range.end
    }
    return end == range.end ? nil : "\(parts) do not end at \(range.end)"
  }

  /// The first node of `script` that stands outside the node it belongs to, or nil. Bodies of here-documents stand
  /// outside of their redirections, and are gone through on their own.
  static func nestingFault(in script: ParsedScript) -> String? {
    fault(in: Mirror(reflecting: script.list), inside: script.list.range)
  }

  private static func fault(in mirror: Mirror, inside outer: SourceRange) -> String? {
    let own = mirror.children.first { $0.label == "range" }?.value as? SourceRange
    if let own, own.start < outer.start || own.end > outer.end {
      return "\(mirror.subjectType) at \(own) is outside of \(outer)"
    }
    for child in mirror.children {
      if child.value is SourceRange || child.value is String { continue }
      let isBody = mirror.subjectType == HereDocument.self || child.label == "hereDocument"
      let inside = isBody ? SourceRange(0, .max) : own ?? outer
      if let fault = fault(in: Mirror(reflecting: child.value), inside: inside) { return fault }
    }
    return nil
  }
}
