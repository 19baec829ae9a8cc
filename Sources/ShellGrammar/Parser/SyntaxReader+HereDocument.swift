/// A here-document whose operator was read and whose body was not.
struct PendingHereDocument {
  /// Where the operator stands.
  let operatorRange: SourceRange
  /// The delimiter after quote removal.
  let delimiter: String
  /// Whether the delimiter was quoted.
  let isQuoted: Bool
  /// Whether the operator is `<<-`.
  let stripsTabs: Bool
}

extension SyntaxReader {
  /// Reads the word after `<<`, in which nothing but quotes means anything.
  mutating func readHereDocumentDelimiter(operatorRange: SourceRange, stripsTabs: Bool) -> Word {
    let word = readWord(.delimiter)
    let isQuoted = word.parts.contains { if case .literal = $0 { false } else { true } }
    pendingHereDocuments.append(
      PendingHereDocument(
        operatorRange: operatorRange, delimiter: word.delimiterText, isQuoted: isQuoted, stripsTabs: stripsTabs))
    return word
  }

  /// Reads the bodies that begin here, after a newline.
  mutating func readHereDocumentBodies() {
    let pending = pendingHereDocuments
    pendingHereDocuments = []
    for document in pending { readBody(of: document) }
  }

  /// Says of the here-documents that no body follows.
  mutating func closeHereDocuments() {
    let here = text.range(position, position)
    for document in pendingHereDocuments {
      reportUnclosed(document)
      hereDocuments[document.operatorRange.start] = HereDocument(
        delimiter: document.delimiter, isQuoted: document.isQuoted, body: [], range: here)
    }
    pendingHereDocuments = []
  }

  private mutating func reportUnclosed(_ document: PendingHereDocument) {
    report(
      "the here-document opened here is never closed: no line is just `\(document.delimiter)`",
      document.operatorRange)
  }

  private mutating func readBody(of document: PendingHereDocument) {
    let start = position
    let delimiter = Array(document.delimiter.utf8)
    var line = position
    var isClosed = false
    while line < end {
      let lineEnd = endOfLine(from: line)
      if isDelimiter(delimiter, line, lineEnd, stripsTabs: document.stripsTabs) {
        isClosed = true
        break
      }
      line = min(end, lineEnd + 1)
      // An escaped newline joins the next line to this one, so that it cannot be the delimiter.
      while !document.isQuoted, line < end, isEscapedNewline(line - 1, from: start) {
        line = min(end, endOfLine(from: line) + 1)
      }
    }
    let bodyEnd = line
    let body = readBodyParts(start, bodyEnd, isQuoted: document.isQuoted)
    hereDocuments[document.operatorRange.start] = HereDocument(
      delimiter: document.delimiter, isQuoted: document.isQuoted, body: body, range: text.range(start, bodyEnd))
    position = bodyEnd
    if isClosed { position = min(end, endOfLine(from: bodyEnd) + 1) } else { reportUnclosed(document) }
  }

  private mutating func readBodyParts(_ start: Int, _ stop: Int, isQuoted: Bool) -> [WordPart] {
    guard start < stop else { return [] }
    if isQuoted { return [.literal(text.string(start, stop), range: text.range(start, stop))] }
    guard enter() else { return [] }
    defer { leave() }
    let outerEnd = end
    let outerDocuments = pendingHereDocuments
    pendingHereDocuments = []
    position = start
    end = stop
    var context = WordContext.hereDocument
    let parts = readParts(&context)
    end = outerEnd
    pendingHereDocuments = outerDocuments
    return parts
  }

  private func endOfLine(from start: Int) -> Int {
    var stop = start
    while stop < end, text.bytes[stop] != .newline { stop += 1 }
    return stop
  }

  private func isEscapedNewline(_ newline: Int, from start: Int) -> Bool {
    var count = 0
    while newline - count - 1 >= start, text.bytes[newline - count - 1] == .backslash { count += 1 }
    return count % 2 == 1
  }

  private func isDelimiter(_ delimiter: [UInt8], _ start: Int, _ stop: Int, stripsTabs: Bool) -> Bool {
    var start = start
    while stripsTabs, start < stop, text.bytes[start] == .tab { start += 1 }
    return stop - start == delimiter.count && text.bytes[start..<stop].elementsEqual(delimiter)
  }
}

extension Word {
  /// The word after quote removal alone.
  fileprivate var delimiterText: String {
    parts.map { part in
      switch part {
      case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): text
      case .doubleQuoted(let parts, _, let range): Word(parts: parts, range: range).delimiterText
      case .ansiCQuoted(_, let value, _): String(decoding: value, as: UTF8.self)
      default: ""
      }
    }.joined()
  }
}
