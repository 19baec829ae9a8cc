/// Reads the POSIX shell language and the bash forms people paste.
package struct ShellParser: Sendable {
  /// Makes a parser.
  package init() {}

  /// Reads `source` into a tree; never fails: what cannot be read becomes an error node with a diagnostic.
  package func parse(_ source: String) -> ParsedScript {
    var reader = SyntaxReader(text: SourceText(bytes: Array(source.utf8)))
    if let zero = reader.text.bytes.firstIndex(of: 0) {
      reader.report("a NUL byte stands here: no command can hold one", zero, zero + 1)
    }
    var list = reader.readList(until: [])
    reader.closeHereDocuments()
    if !reader.hereDocuments.isEmpty {
      list = SyntaxRewriter(hereDocuments: reader.hereDocuments).rewrite(list)
    }
    return ParsedScript(
      source: source, list: list, comments: reader.comments.sorted { $0.range.start < $1.range.start },
      diagnostics: reader.diagnostics.sorted { $0.range.start < $1.range.start })
  }
}
