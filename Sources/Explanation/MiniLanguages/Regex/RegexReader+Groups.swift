extension RegexReader {
  /// A group whose opening bracket is passed.
  mutating func group(from start: Int) throws(Unreadable) -> RegexNode {
    if dialect.isPerlLike, isAt("*") { throw Unreadable() }
    if dialect.isPerlLike, take("?") { return try specialGroup(from: start) }
    return try capturing(name: nil, from: start)
  }

  private mutating func capturing(name: String?, from start: Int) throws(Unreadable) -> RegexNode {
    groupCount += 1
    let number = groupCount
    if let name, closedGroups.contains(name) { throw Unreadable() }
    let node = try rest(.capturing(number, name: name), from: start)
    closedGroups.insert(String(number))
    if let name { closedGroups.insert(name) }
    return node
  }

  /// What stands in a group, up to its closing bracket.
  private mutating func rest(_ kind: RegexGroup, from start: Int) throws(Unreadable) -> RegexNode {
    let inner = try alternatives()
    try takeClosing()
    return RegexNode(kind: .group(kind, inner), range: start..<position)
  }

  /// A group that begins with `(?`.
  private mutating func specialGroup(from start: Int) throws(Unreadable) -> RegexNode {
    if take(":") { return try rest(.plain(nil), from: start) }
    if take("P<") { return try capturing(name: try name(until: ">"), from: start) }
    if dialect == .perl {
      if take("=") { return try rest(.look(isAhead: true, isNegated: false), from: start) }
      if take("!") { return try rest(.look(isAhead: true, isNegated: true), from: start) }
      if take("<=") { return try rest(.look(isAhead: false, isNegated: false), from: start) }
      if take("<!") { return try rest(.look(isAhead: false, isNegated: true), from: start) }
      if take(">") { return try rest(.atomic, from: start) }
      if take("'") { return try capturing(name: try name(until: "'"), from: start) }
      if take("P=") {
        let kind = try named(until: ")")
        return RegexNode(kind: kind, range: start..<position)
      }
    }
    if take("<") { return try capturing(name: try name(until: ">"), from: start) }
    return try flagged(from: start)
  }

  /// `(?i)` or `(?i:…)`.
  private mutating func flagged(from start: Int) throws(Unreadable) -> RegexNode {
    var flags = RegexFlags(on: "", off: "")
    var isOff = false
    while let next = byte(0), next != UInt8(ascii: ")"), next != UInt8(ascii: ":") {
      position += 1
      if next == UInt8(ascii: "-"), !isOff {
        isOff = true
        continue
      }
      guard "ims".utf8.contains(next) else { throw Unreadable() }
      let letter = String(Unicode.Scalar(next))
      if isOff { flags.off += letter } else { flags.on += letter }
    }
    if flags.on.isEmpty, flags.off.isEmpty { throw Unreadable() }
    if take(":") { return try rest(.plain(flags), from: start) }
    try takeClosing()
    return RegexNode(kind: .flags(flags), range: start..<position)
  }

  /// The name of a group.
  private mutating func name(until end: Unicode.Scalar) throws(Unreadable) -> String {
    let name = try text(until: UInt8(ascii: end))
    guard let first = name.utf8.first, !(0x30...0x39).contains(first), name.utf8.count <= 32,
      name.utf8.allSatisfy(Self.isNameByte)
    else { throw Unreadable() }
    return name
  }

  /// The text of a group that is named up to `end`.
  mutating func named(until end: Unicode.Scalar) throws(Unreadable) -> RegexNode.Kind {
    let name = try name(until: end)
    guard closedGroups.contains(name) else { throw Unreadable() }
    hasReferences = true
    return .reference(name)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
