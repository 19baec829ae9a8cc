extension PerlReader {
  /// A value without signs around it.
  mutating func primary() -> PerlExpression? {
    skipBlanks()
    let start = scanner.position
    guard let first = scanner.peek else { return nil }
    switch first {
    case UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "%"): return variable()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return quoted(isFilled: first == UInt8(ascii: "\"")).map { made(.text($0), start) }
    case UInt8(ascii: "/"): return match(start)
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "<"):
      return scanner.take("<>") || scanner.take("<STDIN>") ? made(.input, start) : nil
    default: break
    }
    if ValueScanner.isDigit(first) { return number() }
    guard let name = peekName() else { return nil }
    return named(name, start)
  }

  private mutating func group() -> PerlExpression? {
    let start = scanner.position
    guard scanner.take("(") else { return nil }
    skipBlanks()
    var items: [PerlExpression] = []
    if !scanner.take(")") {
      guard let inner = expression(), take(sign: ")") else { return nil }
      if case .list(let list) = inner.kind { items = list } else { items = [inner] }
    }
    // An index of a list is not read.
    if scanner.peek == UInt8(ascii: "[") { return nil }
    return made(.list(items), start)
  }

  private mutating func number() -> PerlExpression? {
    let start = scanner.position
    let digits = scanner.skip(while: ValueScanner.isDigit)
    if scanner.text(digits).hasPrefix("0"), digits.count > 1 { return nil }
    if scanner.peek == UInt8(ascii: "."), let next = scanner.peek(1), ValueScanner.isDigit(next) {
      scanner.position += 1
      _ = scanner.skip(while: ValueScanner.isDigit)
    }
    if let next = scanner.peek, ValueScanner.isNameByte(next), next != UInt8(ascii: "x") { return nil }
    if scanner.peek == UInt8(ascii: "x"), let next = scanner.peek(1), ValueScanner.isNameByte(next) { return nil }
    return made(.number(scanner.text(start..<scanner.position)), start)
  }

  // MARK: - Variables

  /// A variable with its index, outside a text.
  private mutating func variable() -> PerlExpression? {
    let start = scanner.position
    guard let sigil = scanner.next() else { return nil }
    if sigil == UInt8(ascii: "$"), scanner.take("#") {
      guard let name = variableName() else { return nil }
      return made(.lastIndex(name), start)
    }
    guard let name = sigil == UInt8(ascii: "$") ? scalarName() : variableName() else { return nil }
    switch sigil {
    case UInt8(ascii: "%"): return made(.hash(name), start)
    case UInt8(ascii: "@"):
      guard scanner.take("[") else { return scanner.peek == UInt8(ascii: "{") ? nil : made(.array(name), start) }
      guard let index = expression(), take(sign: "]") else { return nil }
      if case .list(let items) = index.kind { return made(.slice(name, items), start) }
      return made(.slice(name, [index]), start)
    default: return subscripted(name, start)
    }
  }

  private mutating func variableName() -> String? {
    guard let name = peekName() else { return nil }
    scanner.position += name.utf8.count
    return scanner.peek == UInt8(ascii: ":") && scanner.peek(1) == UInt8(ascii: ":") ? nil : name
  }

  private mutating func scalarName() -> String? {
    if let name = peekName() {
      scanner.position += name.utf8.count
      return scanner.peek == UInt8(ascii: ":") && scanner.peek(1) == UInt8(ascii: ":") ? nil : name
    }
    if let digit = scanner.peek, ValueScanner.isDigit(digit) {
      return scanner.text(scanner.skip(while: ValueScanner.isDigit))
    }
    for sign in [".", "&", ",", "/", "\\", "!", "0"] where scanner.take(sign) { return sign }
    return nil
  }

  /// What stands behind `$name`: an index, a key or nothing.
  mutating func subscripted(_ name: String, _ start: Int) -> PerlExpression? {
    var result = made(.scalar(name), start)
    let isWord = name.utf8.first.map(ValueScanner.isNameByte) == true
    if isWord, scanner.take("[") {
      guard let index = expression(), take(sign: "]") else { return nil }
      result = made(.element(name, index), start)
    } else if isWord, scanner.take("{") {
      guard let key = key() else { return nil }
      result = made(.entry(name, key), start)
    }
    // What stands in something inside something is not read.
    if case .scalar = result.kind { return result }
    return scanner.peek.map { "[{".utf8.contains($0) } == true ? nil : result
  }

  private mutating func key() -> PerlExpression? {
    skipBlanks()
    let start = scanner.position
    if let name = peekName() {
      let place = scanner
      scanner.position += name.utf8.count
      let word = made(.text([.text(name)]), start)
      if take(sign: "}") { return word }
      scanner = place
    }
    guard let key = expression(), take(sign: "}") else { return nil }
    if case .list(let items) = key.kind, items.count != 1 { return nil }
    return key
  }

  // MARK: - Words

  private static let unaryNames: Set<String> = [
    "length", "uc", "lc", "ucfirst", "lcfirst", "defined", "exists", "delete", "int", "abs", "sqrt", "ord", "chr",
    "hex",
    "oct", "chomp", "chop", "keys", "values", "shift", "pop", "exit", "scalar", "quotemeta", "lock", "ref", "log",
    "exp",
  ]
  private static let listNames: Set<String> = [
    "print", "say", "printf", "join", "push", "unshift", "reverse", "split", "substr", "index", "sprintf", "die",
    "warn",
    "sort", "sum", "sum0", "max", "min", "uniq", "first", "shuffle", "rindex",
  ]

  private mutating func named(_ name: String, _ start: Int) -> PerlExpression? {
    switch name {
    case "s", "y", "tr", "m", "q", "qq", "qw":
      if let quote = quoteLike(name, start) { return quote }
      return nil
    case "my":
      scanner.position += 2
      skipBlanks()
      guard let place = primary(), Self.isPlace(place) else { return nil }
      return made(.declaration(place), start)
    case "next", "last", "redo":
      scanner.position += name.utf8.count
      return made(.call(name, []), start)
    case "eof":
      scanner.position += 3
      return made(.call(scanner.take("()") ? "eof()" : "eof", []), start)
    case "time", "wantarray":
      scanner.position += name.utf8.count
      return name == "time" ? made(.call(name, []), start) : nil
    case "map", "grep", "sort": return blockCall(name, start)
    default: break
    }
    scanner.position += name.utf8.count
    let afterName = scanner.position
    skipBlanks()
    if scanner.peek == UInt8(ascii: "="), scanner.peek(1) == UInt8(ascii: ">") {
      scanner.position = afterName
      return made(.text([.text(name)]), start)
    }
    if Self.unaryNames.contains(name) { return unaryCall(name, start, afterName) }
    guard Self.listNames.contains(name) else { return nil }
    return listCall(name, start, afterName)
  }

  private mutating func unaryCall(_ name: String, _ start: Int, _ afterName: Int) -> PerlExpression? {
    if scanner.peek == UInt8(ascii: "(") {
      guard case .list(let items)? = group()?.kind, items.count <= 1 else { return nil }
      return made(.call(name, items), start)
    }
    // After a name these begin a value, and not a comparison.
    let takesHash = ["keys", "values", "scalar"].contains(name)
    if let next = scanner.peek, "</".utf8.contains(next) || next == UInt8(ascii: "%") && !takesHash { return nil }
    if isAtListEnd || "+-".utf8.contains(scanner.peek ?? 0) && scanner.peek(1) == UInt8(ascii: " ") {
      scanner.position = afterName
      return made(.call(name, []), start)
    }
    return expression(at: Self.additionLevel).map { made(.call(name, [$0]), start) }
  }

  private mutating func listCall(_ name: String, _ start: Int, _ afterName: Int) -> PerlExpression? {
    if scanner.peek == UInt8(ascii: "(") {
      guard case .list(let items)? = group()?.kind else { return nil }
      return made(.call(name, items), start)
    }
    var items: [PerlExpression] = []
    if ["print", "say", "printf"].contains(name), take(word: "STDERR") { items = [made(.text([]), start)] }
    let callName = items.isEmpty ? name : name + " STDERR"
    items = []
    skipBlanks()
    if isAtListEnd {
      if scanner.peek == UInt8(ascii: "<") || scanner.peek == UInt8(ascii: ".") { return nil }
      scanner.position = callName == name ? afterName : trimmedEnd()
      return made(.call(callName, []), start)
    }
    repeat {
      skipBlanks()
      if isAtListEnd { break }
      guard let next = item() else { return nil }
      items.append(next)
    } while takeComma()
    return made(.call(callName, items), start)
  }

  private mutating func blockCall(_ name: String, _ start: Int) -> PerlExpression? {
    scanner.position += name.utf8.count
    skipBlanks()
    let isGrouped = scanner.take("(")
    skipBlanks()
    var body: PerlExpression?
    if scanner.take("{") {
      guard let inner = expression(), take(sign: "}") else { return nil }
      body = inner
    } else if name != "sort" {
      guard let inner = item(), takeComma() else { return nil }
      body = inner
    }
    skipBlanks()
    guard !isAtListEnd, let list = expression(at: 3) else { return nil }
    if isGrouped { guard take(sign: ")") else { return nil } }
    var items = [list]
    if case .list(let inner) = list.kind, !bytes[list.range].starts(with: [UInt8(ascii: "(")]) { items = inner }
    guard let body else { return made(.call(name, items), start) }
    return made(.blockCall(name, body, items), start)
  }
}
