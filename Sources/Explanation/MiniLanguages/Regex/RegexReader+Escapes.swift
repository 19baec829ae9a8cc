extension RegexReader {
  /// A backslash before a letter or a digit, as Perl and its like read it.
  mutating func perlEscape() throws(Unreadable) -> RegexNode.Kind {
    if let set = try classEscape() { return .set(set) }
    guard let first = byte(0) else { throw Unreadable() }
    if (0x30...0x39).contains(first) { return try numberedEscape() }
    if first == UInt8(ascii: "x") { return .literal(String(try codePoint())) }
    let letter = try scalar()
    if let control = controlCharacter(letter) { return .literal(String(control)) }
    switch letter {
    case "A": return .anchor(.textStart)
    case "z": return .anchor(.textEnd)
    case "b" where !isAt("{"): return .anchor(.wordEdge)
    case "B": return .anchor(.notWordEdge)
    default: break
    }
    guard dialect == .perl else { throw Unreadable() }
    switch letter {
    case "Z": return .anchor(.textEnd)
    case "N" where !isAt("{"): return .any
    case "R": return .lineBreak
    case "K": return .cut
    case "e": return .literal("\u{1B}")
    case "a": return .literal("\u{07}")
    case "k": return try namedReference()
    case "g": return try gReference()
    default: throw Unreadable()
    }
  }

  /// `\d` and its like; nil where another escape stands there.
  mutating func classEscape() throws(Unreadable) -> RegexSet? {
    let mark = position
    guard let letter = byte(0) else { throw Unreadable() }
    position += 1
    switch letter {
    case UInt8(ascii: "d"): return RegexSet(items: [.named(.digit)])
    case UInt8(ascii: "D"): return RegexSet(isNegated: true, items: [.named(.digit)])
    case UInt8(ascii: "w"): return RegexSet(items: [.named(.word)])
    case UInt8(ascii: "W"): return RegexSet(isNegated: true, items: [.named(.word)])
    case UInt8(ascii: "s"): return RegexSet(items: [.named(.space)])
    case UInt8(ascii: "S"): return RegexSet(isNegated: true, items: [.named(.space)])
    case UInt8(ascii: "h") where dialect == .perl: return RegexSet(items: [.named(.blank)])
    case UInt8(ascii: "H") where dialect == .perl: return RegexSet(isNegated: true, items: [.named(.blank)])
    case UInt8(ascii: "v") where dialect == .perl: return RegexSet(items: [.named(.verticalSpace)])
    case UInt8(ascii: "V") where dialect == .perl: return RegexSet(isNegated: true, items: [.named(.verticalSpace)])
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return try property(isNegated: letter == UInt8(ascii: "P"))
    default:
      position = mark
      return nil
    }
  }

  /// Properties whose meaning is told.
  static let properties: Set<String> = [
    "L", "Lu", "Ll", "N", "Nd", "P", "S", "Z", "Han", "Hangul", "Hiragana", "Katakana", "Latin", "Greek", "Cyrillic",
    "Arabic", "Hebrew", "Thai",
  ]

  private mutating func property(isNegated: Bool) throws(Unreadable) -> RegexSet {
    var name: String
    var isNegated = isNegated
    if take("{") {
      if take("^") { isNegated.toggle() }
      name = try text(until: UInt8(ascii: "}"))
    } else {
      name = String(try scalar())
    }
    if dialect == .rust {
      let long = ["Letter": "L", "Uppercase": "Lu", "Lowercase": "Ll", "Number": "N"]
      name = long[name] ?? name
    }
    guard Self.properties.contains(name) else { throw Unreadable() }
    return RegexSet(isNegated: isNegated, items: [.named(.property(name))])
  }

  /// `\1`; a number of a group that is not closed is not read.
  private mutating func numberedEscape() throws(Unreadable) -> RegexNode.Kind {
    guard dialect == .perl else { throw Unreadable() }
    let name = String(try scalar())
    if let next = byte(0), (0x30...0x39).contains(next) { throw Unreadable() }
    guard closedGroups.contains(name) else { throw Unreadable() }
    hasReferences = true
    return .reference(name)
  }

  /// `\x41`, `\x{AC00}`, at the `x`.
  mutating func codePoint() throws(Unreadable) -> Unicode.Scalar {
    position += 1
    var digits: String
    if take("{") {
      digits = try text(until: UInt8(ascii: "}"))
    } else {
      digits = ""
      while digits.utf8.count < 2, let next = byte(0), Self.isHexadecimal(next) {
        digits.unicodeScalars.append(Unicode.Scalar(next))
        position += 1
      }
      if digits.utf8.count != 2 { throw Unreadable() }
    }
    guard digits.utf8.count <= 6, digits.utf8.allSatisfy(Self.isHexadecimal),
      let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
    else { throw Unreadable() }
    return scalar
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// `\k<name>`, `\k{name}`, `\k'name'`.
  private mutating func namedReference() throws(Unreadable) -> RegexNode.Kind {
    if take("<") { return try named(until: ">") }
    if take("{") { return try named(until: "}") }
    if take("'") { return try named(until: "'") }
    throw Unreadable()
  }

  /// `\g1`, `\g{1}`, `\g{-1}`, `\g{name}`.
  private mutating func gReference() throws(Unreadable) -> RegexNode.Kind {
    let name = take("{") ? try text(until: UInt8(ascii: "}")) : String(try scalar())
    var wanted = name
    if name.utf8.first == UInt8(ascii: "-"), let back = Int(name), -back <= groupCount {
      wanted = String(groupCount + 1 + back)
    }
    guard closedGroups.contains(wanted) else { throw Unreadable() }
    hasReferences = true
    return .reference(wanted)
  }
}
