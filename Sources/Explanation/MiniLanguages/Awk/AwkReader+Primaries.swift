extension AwkReader {
  mutating func primary() throws(Unreadable) -> AwkExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = position
    guard let first = byte(position) else { throw Unreadable() }
    switch first {
    case UInt8(ascii: "$"):
      position += 1
      let index = isAt("++") || isAt("--") || isAt("-") ? try fieldNumber() : try primary()
      return AwkExpression(kind: .field(index), range: start..<position)
    case UInt8(ascii: "\""): return AwkExpression(kind: .string(try delimited(first)), range: start..<position)
    case UInt8(ascii: "/"): return AwkExpression(kind: .regex(try delimited(first)), range: start..<position)
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): return try number()
    default: return try named()
    }
  }

  /// `$-1`, `$++i`.
  private mutating func fieldNumber() throws(Unreadable) -> AwkExpression {
    let start = position
    let sign = isAt("++") ? "++" : isAt("--") ? "--" : "-"
    position += sign.utf8.count
    let operand = try primary()
    let kind: AwkExpression.Kind = sign == "-" ? .unary(sign, operand) : .increment(sign, operand)
    return AwkExpression(kind: kind, range: start..<position)
  }

  /// The text between two signs; a backslash keeps the one after it.
  private mutating func delimited(_ sign: UInt8) throws(Unreadable) -> String {
    position += 1
    let start = position
    var isInBrackets = false
    while let next = byte(position), next != UInt8(ascii: "\n") {
      if next == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if sign == UInt8(ascii: "/") {
        if next == UInt8(ascii: "[") { isInBrackets = true }
        if next == UInt8(ascii: "]") { isInBrackets = false }
      }
      if next == sign, !isInBrackets {
        position += 1
        return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
      }
      position += 1
    }
    throw Unreadable()
  }

  private mutating func group() throws(Unreadable) -> AwkExpression {
    let start = position
    position += 1
    let outer = isPrinting
    isPrinting = false
    defer { isPrinting = outer }
    let items = try list(until: ")")
    if items.isEmpty { throw Unreadable() }
    return AwkExpression(kind: .group(items), range: start..<position)
  }

  private mutating func list(until end: StaticString) throws(Unreadable) -> [AwkExpression] {
    var items: [AwkExpression] = []
    skipSpace()
    if take(end) { return items }
    repeat {
      skipSpace()
      items.append(try expression())
      skipSpace()
    } while take(",")
    try expect(end)
    return items
  }

  private mutating func number() throws(Unreadable) -> AwkExpression {
    let start = position
    while let next = byte(position) {
      let isExponentSign =
        (next == UInt8(ascii: "+") || next == UInt8(ascii: "-")) && position > start
        && bytes[position - 1] | 0x20 == UInt8(ascii: "e")
        && byte(position + 1).map { (0x30...0x39).contains($0) } == true
      guard
        (0x30...0x39).contains(next) || next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") || isExponentSign
      else { break }
      position += 1
    }
    return AwkExpression(
      kind: .number(String(decoding: bytes[start..<position], as: UTF8.self)), range: start..<position)
  }

  /// A variable, an element of an array, or a call.
  private mutating func named() throws(Unreadable) -> AwkExpression {
    let start = position
    let name = peekWord()
    if name.isEmpty || ["getline", "print", "printf", "if", "else", "while", "for", "do", "in"].contains(name) {
      throw Unreadable()
    }
    position += name.utf8.count
    if take("[") {
      let outer = isPrinting
      isPrinting = false
      let index = try list(until: "]")
      isPrinting = outer
      if index.isEmpty { throw Unreadable() }
      return AwkExpression(kind: .element(name, index), range: start..<position)
    }
    let mark = position
    if Self.functions.contains(name) { skipBlanks() }
    if take("(") {
      let outer = isPrinting
      isPrinting = false
      let arguments = try list(until: ")")
      isPrinting = outer
      return AwkExpression(kind: .call(name, arguments), range: start..<position)
    }
    position = mark
    if name == "length" { return AwkExpression(kind: .call(name, []), range: start..<position) }
    return AwkExpression(kind: .variable(name), range: start..<position)
  }

  static let functions: Set<String> = [
    "length", "substr", "index", "split", "sub", "gsub", "match", "sprintf", "sin", "cos", "atan2", "exp", "log",
    "sqrt",
    "int", "rand", "srand", "tolower", "toupper", "system", "close", "fflush", "gensub", "strftime", "systime",
    "mktime",
    "asort", "asorti", "strtonum",
  ]
}
