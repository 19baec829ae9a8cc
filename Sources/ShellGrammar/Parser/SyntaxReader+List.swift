extension SyntaxReader {
  /// Reads commands up to one of `closers`, which it leaves.
  mutating func readList(until closers: Closers) -> CommandList {
    let outer = expectedClosers
    expectedClosers.formUnion(closers)
    defer { expectedClosers = outer }
    skipNewlines()
    let start = position
    var last = position
    var items: [CommandList.Item] = []
    while position < end {
      if let closer = peekCloser(), expectedClosers.contains(closer) { break }
      if startsCommand() {
        items.append(readItem(&last))
      } else {
        readUnexpected(into: &items)
        last = position
      }
      skipNewlines()
    }
    return CommandList(items: items, range: text.range(start, last))
  }

  /// Reads commands on their own, as in a substitution, where no word outside closes them.
  mutating func readSeparateList(until closers: Closers) -> CommandList {
    let outer = expectedClosers
    let outerDocuments = pendingHereDocuments
    expectedClosers = []
    pendingHereDocuments = []
    let list = readList(until: closers)
    closeHereDocuments()
    pendingHereDocuments = outerDocuments
    expectedClosers = outer
    return list
  }

  /// Reads a list that the language wants not to be empty.
  mutating func readBody(until closers: Closers) -> CommandList {
    let list = readList(until: closers)
    if list.items.isEmpty, position < end { reportUnexpected() }
    return list
  }

  private mutating func readItem(_ last: inout Int) -> CommandList.Item {
    let andOrList = readAndOrList()
    last = position
    skipBlanks()
    guard position < end else { return CommandList.Item(andOrList: andOrList) }
    let start = position
    let kind: CommandList.Terminator.Kind
    switch text.bytes[position] {
    case .newline: kind = .newline
    case .semicolon where peekCloser() == nil: kind = .semicolon
    case .ampersand where byte(at: position + 1) != .ampersand: kind = .background
    default:
      if peekCloser().map({ !expectedClosers.contains($0) }) ?? true { reportUnexpected() }
      return CommandList.Item(andOrList: andOrList)
    }
    last = start + 1
    if kind == .newline { passNewline() } else { position += 1 }
    return CommandList.Item(
      andOrList: andOrList, terminator: .init(kind: kind, range: text.range(start, start + 1)))
  }

  private mutating func readAndOrList() -> AndOrList {
    var list = AndOrList(first: readPipeline())
    while true {
      let before = position
      skipBlanks()
      let byte = byte(at: position)
      guard byte == .ampersand || byte == .bar, self.byte(at: position + 1) == byte else {
        position = before
        return list
      }
      let range = text.range(position, position + 2)
      position += 2
      skipNewlines()
      list.rest.append(.init(operator: byte == .bar ? .or : .and, operatorRange: range, pipeline: readPipeline()))
    }
  }

  /// Whether a command can begin here.
  func startsCommand() -> Bool {
    guard position < end else { return false }
    switch text.bytes[position] {
    case .semicolon, .bar, .closeParenthesis, .newline: return false
    case .ampersand: return byte(at: position + 1) == .greaterThan
    default: break
    }
    guard let word = peekReservedWord() else { return true }
    return word.closer == nil && word != .in && word != .closeTest
  }

  /// The length of the token at the position, for messages and for going past it.
  private func tokenLength() -> Int {
    guard position < end else { return 0 }
    let first = text.bytes[position]
    if first.isMetacharacter {
      let next = byte(at: position + 1)
      if first == .semicolon, next == .semicolon { return byte(at: position + 2) == .ampersand ? 3 : 2 }
      if first == .semicolon, next == .ampersand { return 2 }
      if first == .bar || first == .ampersand, next == first { return 2 }
      return 1
    }
    var stop = position
    while stop < end, stop - position < 40, !text.bytes[stop].isMetacharacter { stop += 1 }
    while stop < end, stop > position, text.bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return max(1, stop - position)
  }

  /// Says that the token at the position cannot stand there.
  mutating func reportUnexpected() {
    let length = tokenLength()
    let token = text.string(position, position + length)
    let message =
      switch token {
      case "": "the input ends here, but a command is missing"
      case "\n": "the line ends here, but a command is missing"
      default: "unexpected `\(token)`"
      }
    report(message, position, position + length)
  }

  /// Reads the token that cannot stand here into an error node.
  private mutating func readUnexpected(into items: inout [CommandList.Item]) {
    reportUnexpected()
    let start = position
    position += tokenLength()
    while position < end, !startsCommand(), text.bytes[position] != .newline,
      peekCloser().map({ !expectedClosers.contains($0) }) ?? true
    {
      position += max(1, tokenLength())
      while position < end, text.bytes[position].isBlank { position += 1 }
    }
    let node = SyntaxErrorNode(text: text.string(start, position), range: text.range(start, position))
    let pipeline = Pipeline(commands: [.error(node)], range: node.range)
    items.append(CommandList.Item(andOrList: AndOrList(first: pipeline)))
  }
}
