/// Reads the outline of a TOML text without judging values.
struct TOMLScanner {
  /// What keeps a text from being read.
  enum Failure: Error, Hashable {
    /// It is not TOML: what is missing.
    case syntax(line: Int, missing: String)
    /// It holds a NUL.
    case nul(line: Int)
    /// Tables stand deeper in each other than settings ever do.
    case tooDeep(line: Int)

    var line: Int {
      switch self {
      case .syntax(let line, _), .nul(let line), .tooDeep(let line): line
      }
    }
  }

  /// The parser of values recurses, and has no limit of its own for dotted keys.
  static let deepest = 24

  let bytes: [UInt8]
  var at = 0
  var line = 1
  var outline = TOMLOutline()

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The outline of `text`.
  static func outline(of text: String) throws(Failure) -> TOMLOutline {
    var scanner = TOMLScanner(text)
    try scanner.scan()
    return scanner.outline
  }

  private mutating func scan() throws(Failure) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    outline.tables[0].header = at..<at
    while at < bytes.count {
      let start = at
      skipBlanks()
      switch current {
      case nil: return
      case Self.newline, Self.carriageReturn: try endLine()
      case UInt8(ascii: "#"):
        try endLine()
        outline.comments.append(.init(table: outline.tables.count - 1, lines: start..<at))
      case UInt8(ascii: "["): try header(from: start)
      default: try statement(from: start)
      }
    }
  }

  private mutating func header(from start: Int) throws(Failure) {
    let line = line
    let brackets = bytes[at...].starts(with: Array("[[".utf8)) ? 2 : 1
    at += brackets
    let path = try key(depth: 0)
    for _ in 0..<brackets { try expect(UInt8(ascii: "]")) }
    try endLine()
    outline.tables.append(.init(path: path, line: line, header: start..<at))
  }

  private mutating func statement(from start: Int) throws(Failure) {
    let table = outline.tables.count - 1
    let entry = try entry(table: table, prefix: outline.tables[table].path, parent: nil)
    try endLine()
    outline.entries[entry].statement = start..<at
  }

  /// Reads a key and its value, and gives the place of their entry.
  mutating func entry(table: Int, prefix: [String], parent: Int?) throws(Failure) -> Int {
    let start = at
    let line = line
    let path = prefix + (try key(depth: prefix.count))
    try expect(UInt8(ascii: "="))
    skipBlanks()
    let index = outline.entries.count
    let isInlineTable = current == UInt8(ascii: "{")
    outline.entries.append(
      .init(
        path: path, line: line, table: table, parent: parent, statement: start..<start, value: at..<at,
        isInlineTable: isInlineTable))
    let valueStart = at
    if isInlineTable {
      try inlineTable(table: table, path: path, entry: index)
    } else {
      try value(depth: path.count)
    }
    outline.entries[index].value = valueStart..<at
    outline.entries[index].statement = start..<at
    return index
  }

  /// Reads blanks, a comment and the line's end.
  private mutating func endLine() throws(Failure) {
    skipBlanks()
    if current == UInt8(ascii: "#") {
      while let byte = current, byte != Self.newline {
        if byte == 0 { throw .nul(line: line) }
        at += 1
      }
    }
    if current == Self.carriageReturn { at += 1 }
    guard let byte = current else { return }
    guard byte == Self.newline else { throw .syntax(line: line, missing: "the end of the line after a value") }
    advanceLine()
  }
}
