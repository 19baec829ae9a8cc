/// Reads arithmetic expressions of the shell.
struct ArithmeticReader {
  /// What cannot be read, or is too long to be told in words.
  struct Unreadable: Error {}

  private static let longest = 120
  private static let deepest = 12
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The expression that `text` is; nil where it cannot be read or is long.
  static func read(_ text: String) -> Arithmetic? {
    guard text.utf8.count <= longest else { return nil }
    var reader = ArithmeticReader(Array(text.utf8))
    guard let expression = try? reader.list(), reader.isAtEnd else { return nil }
    return expression
  }

  /// Binary operators from the loosest to the tightest.
  private static let levels = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"],
    ["*", "/", "%"],
  ]
  private static let assignments = ["=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "|=", "^="]
  private static let signs =
    (levels.flatMap { $0 } + assignments + ["**", "++", "--", "!", "~", "?", ":", ",", "(", ")"])
    .sorted { $0.utf8.count > $1.utf8.count }

  private var isAtEnd: Bool { bytes[position...].allSatisfy(Self.isBlank) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  /// The sign that comes next, the longest that fits.
  private mutating func peek() -> String? {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    return Self.signs.first { bytes[position...].starts(with: $0.utf8) }
  }

  private mutating func take(_ sign: String) -> Bool {
    guard peek() == sign else { return false }
    position += sign.utf8.count
    return true
  }

  private mutating func list() throws(Unreadable) -> Arithmetic {
    var items = [try assignment()]
    while take(",") { items.append(try assignment()) }
    return items.count == 1 ? items[0] : .list(items)
  }

  private mutating func assignment() throws(Unreadable) -> Arithmetic {
    guard depth < Self.deepest else { throw Unreadable() }
    depth += 1
    defer { depth -= 1 }
    let left = try choice()
    guard let sign = peek(), Self.assignments.contains(sign) else { return left }
    guard case .value(let name) = left, name.utf8.first.map({ !(0x30...0x39).contains($0) }) == true else {
      throw Unreadable()
    }
    position += sign.utf8.count
    return .assign(name, operator: sign, try assignment())
  }

  private mutating func choice() throws(Unreadable) -> Arithmetic {
    let condition = try binary(0)
    guard take("?") else { return condition }
    let yes = try assignment()
    guard take(":") else { throw Unreadable() }
    return .choice(condition, yes, try assignment())
  }

  private mutating func binary(_ level: Int) throws(Unreadable) -> Arithmetic {
    guard level < Self.levels.count else { return try power() }
    var left = try binary(level + 1)
    while let sign = peek(), Self.levels[level].contains(sign) {
      position += sign.utf8.count
      left = .binary(sign, left, try binary(level + 1))
    }
    return left
  }

  private mutating func power() throws(Unreadable) -> Arithmetic {
    let base = try unary()
    return take("**") ? .binary("**", base, try power()) : base
  }

  private mutating func unary() throws(Unreadable) -> Arithmetic {
    guard depth < Self.deepest else { throw Unreadable() }
    depth += 1
    defer { depth -= 1 }
    for sign in ["++", "--"] where take(sign) {
      guard case .value(let name) = try primary() else { throw Unreadable() }
      return .step(name, isUp: sign == "++", isBefore: true)
    }
    for sign in ["!", "~", "-", "+"] where take(sign) { return .unary(sign, try unary()) }
    let value = try primary()
    guard case .value(let name) = value else { return value }
    for sign in ["++", "--"] where take(sign) { return .step(name, isUp: sign == "++", isBefore: false) }
    return value
  }

  private mutating func primary() throws(Unreadable) -> Arithmetic {
    if take("(") {
      let inner = try list()
      guard take(")") else { throw Unreadable() }
      return .group(inner)
    }
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "$") { return try expansion(from: start) }
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    guard position > start else { throw Unreadable() }
    if position < bytes.count, bytes[position] == UInt8(ascii: "#"), bytes[start..<position].allSatisfy(Self.isDigit) {
      position += 1
      while position < bytes.count, Self.isWord(bytes[position]) || bytes[position] == UInt8(ascii: "@") {
        position += 1
      }
      guard bytes[position - 1] != UInt8(ascii: "#") else { throw Unreadable() }
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "[") { try skip(to: UInt8(ascii: "]")) }
    return .value(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// `$x`, `${x}`, `$#`; nothing with a command in it.
  private mutating func expansion(from start: Int) throws(Unreadable) -> Arithmetic {
    position += 1
    guard position < bytes.count else { throw Unreadable() }
    if bytes[position] == UInt8(ascii: "{") {
      try skip(to: UInt8(ascii: "}"))
    } else if "#?$!".utf8.contains(bytes[position]) {
      position += 1
    } else {
      while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    }
    guard position > start + 1 else { throw Unreadable() }
    return .value(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skip(to end: UInt8) throws(Unreadable) {
    let inner = bytes[(position + 1)...]
    guard let close = inner.firstIndex(of: end), !inner[..<close].contains(where: { "([{$`".utf8.contains($0) }) else {
      throw Unreadable()
    }
    position = close + 1
  }
}
