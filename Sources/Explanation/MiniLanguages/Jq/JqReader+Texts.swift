extension JqReader {
  /// A string that opens at the token; what is in its `\( … )` is read too.
  mutating func string(format: String?, _ start: Int? = nil) throws(Unreadable) -> JqExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = start ?? token.range.lowerBound
    var position = token.range.upperBound
    var pieces: [JqTextPiece] = []
    var plain: [UInt8] = []
    func flush() {
      if !plain.isEmpty { pieces.append(.plain(String(decoding: plain, as: UTF8.self))) }
      plain = []
    }
    while true {
      guard position < bytes.count else { throw Unreadable() }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      guard position < bytes.count else { throw Unreadable() }
      let sign = bytes[position]
      position += 1
      if sign == UInt8(ascii: "(") {
        flush()
        token = JqToken.read(bytes, at: position)
        pieces.append(.value(try pipeline()))
        guard isAt(")") else { throw Unreadable() }
        position = token.range.upperBound
      } else {
        plain += try escape(sign, &position)
      }
    }
    flush()
    lastEnd = position
    token = JqToken.read(bytes, at: position)
    return JqExpression(kind: .text(format: format, pieces), range: start..<lastEnd)
  }

  private func escape(_ sign: UInt8, _ position: inout Int) throws(Unreadable) -> [UInt8] {
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var unit = try codeUnit(&position)
      if (0xD800...0xDBFF).contains(unit), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      {
        var next = position + 2
        let low = try codeUnit(&next)
        if (0xDC00...0xDFFF).contains(low) {
          position = next
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
        }
      }
      return Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default: throw Unreadable()
    }
  }

  private func codeUnit(_ position: inout Int) throws(Unreadable) -> UInt32 {
    guard position + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
    else { throw Unreadable() }
    position += 4
    return unit
  }

  /// The entries of an object after its `{`, up to and with its `}`.
  mutating func entries() throws(Unreadable) -> [JqEntry] {
    var entries: [JqEntry] = []
    while !take("}") {
      entries.append(try entry())
      if take("}") { break }
      try expect(",")
    }
    return entries
  }

  private mutating func entry() throws(Unreadable) -> JqEntry {
    let start = token.range.lowerBound
    let key: JqEntry.Key
    switch token.kind {
    case .name(let name):
      advance()
      key = .name(name)
    case .quote: key = .text(try string(format: nil))
    case .format(let format):
      advance()
      guard token.kind == .quote else { throw Unreadable() }
      key = .text(try string(format: format, start))
    case .sign("$"):
      advance()
      key = takeWord("__loc__") ? .location : .variable(try name())
    case .sign("("):
      advance()
      let computed = try pipeline()
      try expect(")")
      if case .number = computed.kind { throw Unreadable() }
      key = .computed(computed)
    default: throw Unreadable()
    }
    var value: JqExpression?
    if take(":") {
      value = try entryValue()
    } else if case .computed = key {
      throw Unreadable()
    }
    return JqEntry(key: key, value: value, range: start..<lastEnd)
  }

  /// Terms with `|` between them: all that may stand in an object without brackets.
  private mutating func entryValue() throws(Unreadable) -> JqExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = token.range.lowerBound
    var stages: [JqExpression] = []
    repeat {
      let first = token.range.lowerBound
      if take("-") {
        stages.append(JqExpression(kind: .negative(try term()), range: first..<lastEnd))
      } else {
        stages.append(try term())
      }
    } while take("|")
    return stages.count == 1 ? stages[0] : JqExpression(kind: .pipeline(stages), range: start..<lastEnd)
  }

  /// What stands after `as`: patterns with `?//` between them.
  mutating func patterns() throws(Unreadable) -> [JqPattern] {
    var patterns = [try pattern()]
    while take("?//") { patterns.append(try pattern()) }
    return patterns
  }

  private mutating func pattern() throws(Unreadable) -> JqPattern {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    if isAt("$") { return .variable(try variable()) }
    if take("[") {
      var items: [JqPattern] = []
      repeat { items.append(try pattern()) } while take(",")
      try expect("]")
      return .array(items)
    }
    try expect("{")
    var items: [(key: JqEntry.Key, value: JqPattern?)] = []
    repeat { items.append(try member()) } while take(",")
    try expect("}")
    return .object(items)
  }

  private mutating func member() throws(Unreadable) -> (key: JqEntry.Key, value: JqPattern?) {
    if isAt("$") {
      let name = try variable()
      return (.variable(name), take(":") ? try pattern() : nil)
    }
    let key: JqEntry.Key
    switch token.kind {
    case .name(let name):
      advance()
      key = .name(name)
    case .quote: key = .text(try string(format: nil))
    default:
      try expect("(")
      let computed = try pipeline()
      if case .number = computed.kind { throw Unreadable() }
      key = .computed(computed)
      try expect(")")
    }
    try expect(":")
    return (key, try pattern())
  }
}
