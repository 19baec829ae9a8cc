/// A command line or script as read: always a tree, and what was wrong with it.
package struct ParsedScript: Hashable, Sendable {
  /// The text that was read.
  package var source: String
  /// The tree.
  package var list: CommandList
  /// The comments, in order.
  package var comments: [Comment]
  /// What could not be read; empty for a valid script.
  package var diagnostics: [SyntaxDiagnostic]

  /// Makes a parsed script.
  package init(source: String, list: CommandList, comments: [Comment] = [], diagnostics: [SyntaxDiagnostic] = []) {
    self.source = source
    self.list = list
    self.comments = comments
    self.diagnostics = diagnostics
  }

  /// The text of the source in `range`.
  package func text(in range: SourceRange) -> String {
    let bytes = source.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: max(0, min(range.start, bytes.count)))
    let end = bytes.index(bytes.startIndex, offsetBy: max(0, min(range.end, bytes.count)))
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }
}

/// `# …` up to the end of the line.
package struct Comment: Hashable, Sendable {
  /// The text, `#` included.
  package var text: String
  /// Where it stands.
  package var range: SourceRange

  /// Makes a comment.
  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// One thing wrong with a script, and where.
package struct SyntaxDiagnostic: Hashable, Sendable {
  /// A sentence: what was expected or found.
  package var message: String
  /// Where.
  package var range: SourceRange

  /// Makes a diagnostic.
  package init(message: String, range: SourceRange) {
    self.message = message
    self.range = range
  }
}
