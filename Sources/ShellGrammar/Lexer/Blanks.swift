extension SyntaxReader {
  /// Goes on to the next token of the line: past blanks, line continuations and a comment.
  mutating func skipBlanks() {
    while position < end {
      let byte = text.bytes[position]
      if byte.isBlank {
        position += 1
      } else if byte == .backslash, self.byte(at: position + 1) == .newline, position + 1 < end {
        position += 2
      } else if byte == .numberSign {
        skipComment()
      } else {
        return
      }
    }
  }

  /// Goes on to the next token: past blanks, comments and newlines, and the here-documents that follow these.
  mutating func skipNewlines() {
    skipBlanks()
    while position < end, text.bytes[position] == .newline {
      passNewline()
      skipBlanks()
    }
  }

  /// Goes past the newline at the position and reads the here-documents that begin after it.
  mutating func passNewline() {
    position += 1
    if !pendingHereDocuments.isEmpty { readHereDocumentBodies() }
  }

  private mutating func skipComment() {
    let start = position
    while position < end, text.bytes[position] != .newline { position += 1 }
    comments.append(Comment(text: text.string(start, position), range: text.range(start, position)))
  }
}
