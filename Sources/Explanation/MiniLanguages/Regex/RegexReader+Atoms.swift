extension RegexReader {
  /// The piece at the position; several where the text of `\Q…\E` stands there.
  mutating func atom(isFirst: Bool, begins: Bool) throws(Unreadable) -> [RegexNode] {
    let start = position
    guard let first = byte(0) else { throw Unreadable() }
    switch first {
    case UInt8(ascii: "\\"): return try escape(isFirst: isFirst, begins: begins)
    case UInt8(ascii: "."):
      position += 1
      return [RegexNode(kind: .any, range: start..<position)]
    case UInt8(ascii: "["): return [RegexNode(kind: .set(try set()), range: start..<position)]
    case UInt8(ascii: "("):
      if dialect.escapesGroups { return [try literal()] }
      position += 1
      return [try group(from: start)]
    case UInt8(ascii: "^"):
      if dialect.escapesGroups, !isFirst { return [try literal()] }
      position += 1
      return [RegexNode(kind: .anchor(.lineStart), range: start..<position)]
    case UInt8(ascii: "$"):
      position += 1
      if dialect.escapesGroups, !isAtEndOfBranch {
        return [RegexNode(kind: .literal("$"), range: start..<position)]
      }
      return [RegexNode(kind: .anchor(.lineEnd), range: start..<position)]
    case UInt8(ascii: "*"):
      guard dialect.escapesGroups, begins else { throw Unreadable() }
      return [try literal()]
    case UInt8(ascii: "+"), UInt8(ascii: "?"):
      guard dialect.escapesCounts else { throw Unreadable() }
      return [try plainSign()]
    case UInt8(ascii: "|") where dialect.escapesGroups: return [try plainSign()]
    case UInt8(ascii: "{"), UInt8(ascii: "}"):
      let isPlain = dialect.escapesCounts || dialect == .emacs || first == UInt8(ascii: "}") && dialect != .rust
      guard isPlain || isAtPlainBrace else { throw Unreadable() }
      let isCount = dialect.escapesCounts && byte(1).map { (0x30...0x39).contains($0) } == true
      return [isCount ? try plainSign() : try literal()]
    default: return [try literal()]
    }
  }

  private mutating func literal() throws(Unreadable) -> RegexNode {
    let start = position
    let character = try scalar()
    return RegexNode(kind: .literal(String(character)), range: start..<position)
  }

  /// A sign that means something in other dialects.
  private mutating func plainSign() throws(Unreadable) -> RegexNode {
    let node = try literal()
    if case .literal(let text) = node.kind, let sign = text.unicodeScalars.first {
      notes.append((.plainSign(sign), node.range))
    }
    return node
  }

  private mutating func escape(isFirst: Bool, begins: Bool) throws(Unreadable) -> [RegexNode] {
    let start = position
    position += 1
    guard let sign = byte(0) else { throw Unreadable() }
    if dialect == .perl, sign == UInt8(ascii: "Q") { return try quoted() }
    let isLetter = (0x41...0x5A).contains(sign & 0xDF) && sign < 0x80
    let isDigit = (0x30...0x39).contains(sign)
    let kind: RegexNode.Kind
    if dialect.isPerlLike, isLetter || isDigit {
      kind = try perlEscape()
    } else if isDigit {
      kind = try reference()
    } else if isLetter || !dialect.isPerlLike && "<>`'".utf8.contains(sign) {
      kind = try letterEscape(from: start)
    } else {
      return [try signEscape(from: start, begins: begins)]
    }
    return [RegexNode(kind: kind, range: start..<position)]
  }

  /// A backslash before a sign: a group or a count where they are written so, else the sign itself.
  private mutating func signEscape(from start: Int, begins: Bool) throws(Unreadable) -> RegexNode {
    if dialect.escapesGroups, take("(") { return try group(from: start) }
    if let sign = byte(0), operators.utf8.contains(sign) { throw Unreadable() }
    let character = try scalar()
    guard character.value < 0x80, dialect == .awk || character != "\n" else { throw Unreadable() }
    return RegexNode(kind: .literal(String(character)), range: start..<position)
  }

  /// Signs whose meaning with a backslash is another one, or is not known.
  private var operators: String {
    if dialect.escapesCounts { return isGNU ? "{}+?" : "{}+?|" }
    return dialect == .emacs ? "{}" : dialect == .rust ? "<>" : ""
  }

  /// `\1`, of a group that is closed.
  private mutating func reference() throws(Unreadable) -> RegexNode.Kind {
    let name = String(try scalar())
    guard dialect != .awk, dialect != .rust, closedGroups.contains(name) else { throw Unreadable() }
    hasReferences = true
    return .reference(name)
  }

  /// A backslash before a letter, where POSIX gives it no meaning.
  private mutating func letterEscape(from start: Int) throws(Unreadable) -> RegexNode.Kind {
    let letter = try scalar()
    if let control = controlCharacter(letter) { return .literal(String(control)) }
    guard isGNU, dialect != .awk else { throw Unreadable() }
    switch letter {
    case "<": return .anchor(.wordStart)
    case ">": return .anchor(.wordEnd)
    case "b": return .anchor(.wordEdge)
    case "B": return .anchor(.notWordEdge)
    case "`": return .anchor(.textStart)
    case "'": return .anchor(.textEnd)
    case "w": return .set(RegexSet(items: [.named(.word)]))
    case "W": return .set(RegexSet(isNegated: true, items: [.named(.word)]))
    case "s": return .set(RegexSet(items: [.named(.space)]))
    case "S": return .set(RegexSet(isNegated: true, items: [.named(.space)]))
    case "x" where dialect.isSed:
      position -= 1
      let character = try codePoint()
      // Signs that are written so are not the same in all versions.
      guard character.value < 0x20 || character.properties.isAlphabetic else { throw Unreadable() }
      return .literal(String(character))
    case "d", "D", "t", "n", "r":
      guard dialect == .basic || dialect == .extended else { throw Unreadable() }
      notes.append((.plainLetter(letter), start..<position))
      return .literal(String(letter))
    default: throw Unreadable()
    }
  }

  /// The control character that a letter after a backslash stands for.
  func controlCharacter(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    guard dialect == .awk || dialect.isSed || dialect.isPerlLike else { return nil }
    switch letter {
    case "t" where isGNU || !dialect.isSed: return "\t"
    case "n": return "\n"
    case "r" where isGNU || !dialect.isSed: return "\r"
    case "f" where dialect != .sedBasic && dialect != .sedExtended: return "\u{0C}"
    default: return nil
    }
  }

  /// The text of `\Q…\E`, character by character.
  private mutating func quoted() throws(Unreadable) -> [RegexNode] {
    let start = position - 1
    position += 1
    var nodes: [RegexNode] = []
    while position < bytes.count, !isAt("\\E") { nodes.append(try literal()) }
    _ = take("\\E")
    guard !nodes.isEmpty else { throw Unreadable() }
    nodes[0].range = start..<nodes[0].range.upperBound
    nodes[nodes.count - 1].range = nodes[nodes.count - 1].range.lowerBound..<position
    return nodes
  }
}
