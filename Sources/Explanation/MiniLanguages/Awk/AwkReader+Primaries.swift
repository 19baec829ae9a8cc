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
      skipBlanks()
      return AwkExpression(kind: .field(try fieldNumber()), range: start..<position)
    case UInt8(ascii: "\""): return AwkExpression(kind: .string(try delimited(first)), range: start..<position)
    case UInt8(ascii: "/"): return AwkExpression(kind: .regex(try delimited(first)), range: start..<position)
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): return try number()
    default: return try named()
    }
  }

  /// What stands after `$`: `$1`, `$-1`, `$++i`, `$$1`.
  private mutating func fieldNumber() throws(Unreadable) -> AwkExpression {
    let start = position
    guard isAt("++") || isAt("--") || isAt("-") || isAt("+") || isAt("!") else { return try primary() }
    let sign = isAt("++") ? "++" : isAt("--") ? "--" : isAt("-") ? "-" : isAt("+") ? "+" : "!"
    position += sign.utf8.count
    let operand = try fieldNumber()
    guard sign.utf8.count == 1 || isTarget(operand) else { throw Unreadable() }
    let kind: AwkExpression.Kind = sign.utf8.count == 1 ? .unary(sign, operand) : .increment(sign, operand)
    return AwkExpression(kind: kind, range: start..<position)
  }

  /// The text between two signs; a backslash keeps the one after it, as do the brackets of a regular expression.
  private mutating func delimited(_ sign: UInt8) throws(Unreadable) -> String {
    position += 1
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n") {
      if next == sign {
        position += 1
        return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
      }
      switch next {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "[") where sign == UInt8(ascii: "/"): skipSet()
      default: position += 1
      }
    }
    throw Unreadable()
  }

  /// Skips `[…]`.
  private mutating func skipSet() {
    position += 1
    if byte(position) == UInt8(ascii: "^") { position += 1 }
    if byte(position) == UInt8(ascii: "]") { position += 1 }
    while let next = byte(position), next != UInt8(ascii: "\n") {
      if next == UInt8(ascii: "]") {
        position += 1
        return
      }
      if isAt("[:") || isAt("[.") || isAt("[=") {
        position += 2
        while let inner = byte(position), inner != UInt8(ascii: "]"), inner != UInt8(ascii: "\n") { position += 1 }
        if byte(position) == UInt8(ascii: "]") { position += 1 }
      } else {
        position += next == UInt8(ascii: "\\") ? 2 : 1
      }
    }
  }

  private mutating func group() throws(Unreadable) -> AwkExpression {
    let start = position
    position += 1
    let outer = isPrinting
    isPrinting = false
    defer { isPrinting = outer }
    let items = try list(until: ")")
    if items.isEmpty || items.count > 1 && !mayBeList(isPrinting: outer) { throw Unreadable() }
    return AwkExpression(kind: .group(items), range: start..<position)
  }

  /// Several expressions in brackets are a key before `in`, or all that is printed.
  private mutating func mayBeList(isPrinting: Bool) -> Bool {
    let mark = position
    defer { position = mark }
    skipBlanks()
    if peekWord() == "in" { return true }
    return isPrinting && (isAtEndOfStatement || isAt(">") || isAt("|") || isAt(")"))
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
    if isAt("0x") || isAt("0X"), byte(position + 2).map(Self.isHexDigit) == true {
      position += 2
      while let next = byte(position), Self.isHexDigit(next) { position += 1 }
    } else {
      skipDigits()
      if take(".") { skipDigits() }
      if position == start + 1, bytes[start] == UInt8(ascii: ".") { throw Unreadable() }
      skipExponent()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return AwkExpression(kind: .number(text), range: start..<position)
  }

  private mutating func skipDigits() {
    while let next = byte(position), (0x30...0x39).contains(next) { position += 1 }
  }

  private mutating func skipExponent() {
    guard isAt("e") || isAt("E") else { return }
    let mark = position
    position += 1
    _ = take("+") || take("-")
    let digits = position
    skipDigits()
    if position == digits { position = mark }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// A variable, an element of an array, a call, or `getline`.
  private mutating func named() throws(Unreadable) -> AwkExpression {
    let start = position
    let name = peekWord()
    if name == "getline" { return try getline() }
    if name.isEmpty || Self.words.contains(name) { throw Unreadable() }
    position += name.utf8.count
    if isAt("["), Self.arities[name] == nil {
      let index = try subscripts()
      return AwkExpression(kind: .element(name, index), range: start..<position)
    }
    if let arity = Self.arities[name] { return try builtin(name, arity, start) }
    guard take("(") else { return AwkExpression(kind: .variable(name), range: start..<position) }
    let arguments = try arguments()
    calls.append((name, arguments.count))
    return AwkExpression(kind: .call(name, arguments), range: start..<position)
  }

  private mutating func builtin(_ name: String, _ arity: ClosedRange<Int>, _ start: Int) throws(Unreadable)
    -> AwkExpression
  {
    let mark = position
    skipBlanks()
    guard take("(") else {
      guard name == "length" else { throw Unreadable() }
      position = mark
      return AwkExpression(kind: .call(name, []), range: start..<position)
    }
    let arguments = try arguments()
    guard arity.contains(arguments.count) else { throw Unreadable() }
    return AwkExpression(kind: .call(name, arguments), range: start..<position)
  }

  private mutating func arguments() throws(Unreadable) -> [AwkExpression] {
    let outer = isPrinting
    isPrinting = false
    defer { isPrinting = outer }
    return try list(until: ")")
  }

  /// `[a, b]`, and `[a][b]` of arrays in arrays.
  private mutating func subscripts() throws(Unreadable) -> [AwkExpression] {
    let outer = isPrinting
    isPrinting = false
    defer { isPrinting = outer }
    var index: [AwkExpression] = []
    while take("[") {
      let items = try list(until: "]")
      if items.isEmpty { throw Unreadable() }
      index += items
    }
    return index
  }

  /// `getline`, `getline x`, `getline < file`, `getline x < file`.
  private mutating func getline() throws(Unreadable) -> AwkExpression {
    let start = position
    position += "getline".utf8.count
    let target = try lineTarget()
    let mark = position
    skipBlanks()
    guard take("<") else {
      position = mark
      return AwkExpression(kind: .getline(.input, target), range: start..<position)
    }
    skipBlanks()
    let file = try sum()
    return AwkExpression(kind: .getline(.file(file), target), range: start..<file.range.upperBound)
  }

  /// What takes the line that `getline` reads.
  mutating func lineTarget() throws(Unreadable) -> AwkExpression? {
    let mark = position
    skipBlanks()
    let word = peekWord()
    let isName = !word.isEmpty && !Self.words.contains(word) && Self.arities[word] == nil
    guard isName || isAt("$") else {
      position = mark
      return nil
    }
    let target = try primary()
    guard isTarget(target) else { throw Unreadable() }
    return target
  }
}
