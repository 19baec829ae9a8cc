extension SyntaxReader {
  /// Reads a backslash and what it quotes; nil where it is itself.
  mutating func readEscape(_ context: WordContext) -> WordPart? {
    let start = position
    guard start + 1 < end else { return readLastBackslash(context) }
    let next = text.bytes[start + 1]
    if context.isDoubleQuoted, !context.escapesAnything, !isEscapable(next, context) {
      position += 1
      return nil
    }
    if next == .newline {
      position += 2
      return .escaped("", range: text.range(start, position))
    }
    var stop = start + 2
    while stop < end, next >= 0xC0, text.bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    position = stop
    return .escaped(text.string(start + 1, stop), range: text.range(start, stop))
  }

  /// Reads a backslash that ends the text, and so stands for itself.
  private mutating func readLastBackslash(_ context: WordContext) -> WordPart? {
    guard !context.isDoubleQuoted, end == text.bytes.count else { return nil }
    position += 1
    return .escaped("\\", range: text.range(position - 1, position))
  }

  /// Whether a backslash quotes `byte` inside double quotes.
  private func isEscapable(_ byte: UInt8, _ context: WordContext) -> Bool {
    switch byte {
    case .dollar, .backquote, .backslash, .newline: true
    case .doubleQuote: !context.isHereDocument
    case .closeBrace: context.closing == .closeBrace
    default: false
    }
  }

  /// Reads `'…'`; nil where the quote is itself.
  mutating func readSingleQuote(_ context: inout WordContext) -> WordPart? {
    let start = position
    switch context.singleQuotes {
    case .literal: return nil
    case .paired:
      context.pairedQuote = context.pairedQuote == nil ? start : nil
      return nil
    case .quote:
      var stop = start + 1
      while stop < end, text.bytes[stop] != .singleQuote { stop += 1 }
      position = min(end, stop + 1)
      if stop >= end { report("the quote `'` opened here is never closed", start, start + 1) }
      return .singleQuoted(text.string(start + 1, stop), range: text.range(start, position))
    }
  }

  /// Reads `"…"`, or `$"…"` where the quote stands `prefix` bytes on.
  mutating func readDoubleQuoted(prefix: Int = 0) -> WordPart {
    let start = position
    guard enter() else { return abandonedPart(from: start) }
    defer { leave() }
    position += prefix + 1
    var context = WordContext.doubleQuotes
    let parts = readParts(&context)
    if position < end {
      position += 1
    } else {
      report("the quote `\"` opened here is never closed", start, start + prefix + 1)
    }
    return .doubleQuoted(parts, isLocalized: prefix > 0, range: text.range(start, position))
  }

  /// The rest of the text, where reading was given up.
  func abandonedPart(from start: Int) -> WordPart {
    .literal(text.string(start, position), range: text.range(start, position))
  }

  /// Reads `$'…'` or `$"…"`; nil where no quote follows.
  mutating func readQuoteAfterDollar(_ context: WordContext) -> WordPart? {
    guard !context.isDoubleQuoted else { return nil }
    switch byte(at: position + 1) {
    case .singleQuote: return context.singleQuotes == .quote ? readANSICQuoted() : nil
    case .doubleQuote: return readDoubleQuoted(prefix: 1)
    default: return nil
    }
  }

  private mutating func readANSICQuoted() -> WordPart {
    let start = position
    var stop = start + 2
    while stop < end, text.bytes[stop] != .singleQuote { stop += text.bytes[stop] == .backslash ? 2 : 1 }
    stop = min(stop, end)
    position = min(end, stop + 1)
    if stop >= end { report("the quote `$'` opened here is never closed", start, start + 2) }
    let raw = text.string(start + 2, stop)
    let value = ANSICEscapes.decode(text.bytes[(start + 2)..<max(start + 2, stop)]).map(\.byte)
    return .ansiCQuoted(raw: raw, value: value, range: text.range(start, position))
  }

  /// Reads `~` or `~user` where a home directory stands here; nil where `~` is itself.
  mutating func readTilde(_ context: inout WordContext) -> WordPart? {
    let start = position
    guard context.tilde != .never, begins(&context) else { return nil }
    var stop = start + 1
    while byte(at: stop).isNameByte || [.dot, .plus, .minus].contains(byte(at: stop)) { stop += 1 }
    let next = byte(at: stop)
    let isAssigned = start > context.start || context.tilde == .assignment
    guard
      stop >= end || next == .slash || next.isMetacharacter || (next == .colon && isAssigned)
        || (next == .closeBrace && context.closing == .closeBrace)
    else { return nil }
    position = stop
    return .tilde(user: text.string(start + 1, stop), range: text.range(start, stop))
  }

  /// Whether the position is the word's start, or stands after the `=` or a `:` of an assignment.
  private func begins(_ context: inout WordContext) -> Bool {
    if position == context.start { return true }
    guard position > context.literalStart else { return false }
    let before = text.bytes[position - 1]
    if context.tilde == .assignment { return before == .colon }
    guard before == .equals || before == .colon else { return false }
    let name = context.beginsWithName ?? beginsWithName(context.start)
    context.beginsWithName = name
    guard name, let nameEnd = nameEnd(from: context.start) else { return false }
    return before == .colon || nameEnd == position - 1 || nameEnd == position - 2
  }

  private func beginsWithName(_ start: Int) -> Bool {
    guard let nameEnd = nameEnd(from: start) else { return false }
    let sign = byte(at: nameEnd) == .plus ? nameEnd + 1 : nameEnd
    return byte(at: sign) == .equals
  }
}
