extension RegexReader {
  /// A set in square brackets.
  mutating func set() throws(Unreadable) -> RegexSet {
    position += 1
    var set = RegexSet(items: [])
    if take("^") { set.isNegated = true }
    let isClass = !set.isNegated && isAt(":")
    let start = position
    while true {
      if isAt("]"), position > start { break }
      if dialect == .rust, isAt("&&") || isAt("--") || isAt("~~") { throw Unreadable() }
      let item = try member()
      guard isAt("-"), let after = byte(1), after != UInt8(ascii: "]") else {
        set.items.append(item)
        continue
      }
      position += 1
      guard case .character(let first) = item, case .character(let last) = try member(), first.value <= last.value
      else { throw Unreadable() }
      set.items.append(.range(first, last))
    }
    // `[:space:]` with one pair of brackets is an error in grep and a set of letters elsewhere.
    if isClass, position > start + 1, bytes[position - 1] == UInt8(ascii: ":") { throw Unreadable() }
    position += 1
    guard set.items.count <= 100 else { throw Unreadable() }
    return set
  }

  private mutating func member() throws(Unreadable) -> RegexSet.Item {
    if take("[:") { return try posixClass() }
    if isAt("[.") || isAt("[=") || dialect == .rust && isAt("[") { throw Unreadable() }
    guard isAt("\\") else { return .character(try scalar()) }
    position += 1
    if dialect.isPerlLike { return try perlMember() }
    if dialect == .awk { return .character(try awkMember()) }
    if dialect.isSed, let sign = byte(0), let control = controlCharacter(Unicode.Scalar(sign)) {
      position += 1
      return .character(control)
    }
    if dialect.isSed, let sign = byte(0), "cdoxafv".utf8.contains(sign) { throw Unreadable() }
    return .character("\\")
  }

  private mutating func posixClass() throws(Unreadable) -> RegexSet.Item {
    let isNegated = dialect.isPerlLike && take("^")
    let name = try text(until: UInt8(ascii: ":"))
    guard take("]") else { throw Unreadable() }
    if dialect.isPerlLike, name == "word" { return isNegated ? .notNamed(.word) : .named(.word) }
    guard let named = RegexClass(posix: name) else { throw Unreadable() }
    return isNegated ? .notNamed(named) : .named(named)
  }

  private mutating func perlMember() throws(Unreadable) -> RegexSet.Item {
    if let set = try classEscape(), case .named(let named) = set.items[0] {
      return set.isNegated ? .notNamed(named) : .named(named)
    }
    if isAt("x") { return .character(try codePoint()) }
    let sign = try scalar()
    if let control = controlCharacter(sign) { return .character(control) }
    let isWordByte = sign.value < 0x80 && Self.isNameByte(UInt8(sign.value)) && sign != "_"
    guard !isWordByte, sign.value < 0x80 else { throw Unreadable() }
    return .character(sign)
  }

  private mutating func awkMember() throws(Unreadable) -> Unicode.Scalar {
    let sign = try scalar()
    if let control = controlCharacter(sign) { return control }
    guard sign.value < 0x80, !Self.isNameByte(UInt8(sign.value)) else { throw Unreadable() }
    return sign
  }
}

extension RegexReader {
  /// Whether `byte` stands inside square brackets somewhere.
  static func setHolds(_ byte: UInt8, in text: [UInt8]) -> Bool {
    var isInside = false
    for (index, next) in text.enumerated() {
      let isEscaped = index > 0 && text[index - 1] == UInt8(ascii: "\\")
      if next == UInt8(ascii: "["), !isInside, !isEscaped {
        isInside = true
      } else if next == UInt8(ascii: "]") {
        isInside = false
      } else if isInside, next == byte {
        return true
      }
    }
    return false
  }
}
