/// Reads a short program of Perl: the whole of it, or nothing.
struct PerlReader {
  /// The longest program that is read.
  static let longest = 5000
  /// How deep expressions may stand inside each other, counted in steps of the reader.
  static let deepestNesting = 600

  var scanner: ValueScanner
  var depth = 0

  var bytes: [UInt8] { scanner.bytes }

  /// The statements of a program; nil where something in it is not known.
  static func read(_ bytes: [UInt8]) -> [PerlStatement]? {
    guard bytes.count <= longest,
      !bytes.contains(where: { $0 >= 0x80 }) || String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    var reader = PerlReader(scanner: ValueScanner(bytes))
    guard let statements = reader.statements(until: nil), !statements.isEmpty else { return nil }
    return statements
  }

  /// The expression that a range of the program is; nil where it is not one.
  static func expression(_ bytes: [UInt8], _ range: Range<Int>, depth: Int) -> PerlExpression? {
    var reader = PerlReader(scanner: ValueScanner(Array(bytes[..<range.upperBound])), depth: depth + 1)
    guard reader.depth < deepestNesting else { return nil }
    reader.scanner.position = range.lowerBound
    reader.skipBlanks()
    guard let expression = reader.expression() else { return nil }
    reader.skipBlanks()
    return reader.scanner.isAtEnd ? expression : nil
  }

  // MARK: - Words

  mutating func skipBlanks() {
    while let byte = scanner.peek {
      if byte == UInt8(ascii: "#") {
        _ = scanner.skip { $0 != UInt8(ascii: "\n") }
      } else if " \t\n\r".utf8.contains(byte) {
        scanner.position += 1
      } else {
        return
      }
    }
  }

  /// The name that stands next, which is not passed.
  func peekName() -> String? {
    guard let first = scanner.peek, ValueScanner.isLetter(first) || first == UInt8(ascii: "_") else { return nil }
    var copy = scanner
    return copy.text(copy.skip(while: ValueScanner.isNameByte))
  }

  /// Passes a word where it stands next as a whole.
  mutating func take(word: String) -> Bool {
    guard peekName() == word else { return false }
    scanner.position += word.utf8.count
    return true
  }

  /// Passes a sign after blanks.
  mutating func take(sign: String) -> Bool {
    skipBlanks()
    return scanner.take(sign)
  }

  // MARK: - Statements

  private mutating func statements(until end: Unicode.Scalar?) -> [PerlStatement]? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepestNesting else { return nil }
    var output: [PerlStatement] = []
    while true {
      while take(sign: ";") {}
      skipBlanks()
      if let end {
        if scanner.take(end) { return output }
      } else if scanner.isAtEnd {
        return output
      }
      guard let statement = statement(isInBlock: end != nil) else { return nil }
      output.append(statement)
    }
  }

  private mutating func block() -> [PerlStatement]? {
    guard take(sign: "{") else { return nil }
    return statements(until: "}")
  }

  private mutating func statement(isInBlock: Bool) -> PerlStatement? {
    let start = scanner.position
    switch peekName() {
    case "BEGIN", "END":
      guard let word = peekName(), take(word: word) else { return nil }
      return block().map { made(.phase(word, $0), start, head: start..<(start + word.utf8.count)) }
    case "if", "unless": return branches(start)
    case "while", "until", "for", "foreach": return loop(start)
    case "sub", "package", "no", "format", "given", "when", "do", "eval", "local", "our", "use", "goto": return nil
    default: break
    }
    if scanner.peek == UInt8(ascii: "{") { return block().map { made(.block($0), start, head: start..<(start + 1)) } }
    guard let expression = expression(), let modifier = modifier() else { return nil }
    let end = modifier.map { $0.expression.range.upperBound } ?? expression.range.upperBound
    let textEnd = max(end, trimmedEnd())
    skipBlanks()
    guard scanner.isAtEnd || scanner.peek == UInt8(ascii: ";") || isInBlock && scanner.peek == UInt8(ascii: "}") else {
      return nil
    }
    return PerlStatement(kind: .expression(expression, modifier), range: start..<textEnd, head: start..<textEnd)
  }

  /// Where what was read last ends.
  func trimmedEnd() -> Int {
    var end = scanner.position
    while end > 0, " \t\n\r".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func made(_ kind: PerlStatement.Kind, _ start: Int, head: Range<Int>) -> PerlStatement {
    PerlStatement(kind: kind, range: start..<scanner.position, head: head)
  }

  /// What stands behind a statement; nil where it cannot be read.
  private mutating func modifier() -> PerlModifier?? {
    skipBlanks()
    guard let name = peekName() else { return .some(nil) }
    guard let word = PerlModifier.Word(rawValue: name), take(word: name) else { return nil }
    guard let expression = expression() else { return nil }
    return PerlModifier(word: word, expression: expression)
  }

  private mutating func branches(_ start: Int) -> PerlStatement? {
    var list: [(condition: PerlExpression, isNegated: Bool, body: [PerlStatement])] = []
    var isNegated = take(word: "unless")
    if !isNegated { guard take(word: "if") else { return nil } }
    var head: Range<Int>?
    while true {
      guard let condition = condition() else { return nil }
      head = head ?? start..<scanner.position
      guard let body = block() else { return nil }
      list.append((condition, isNegated, body))
      isNegated = false
      let place = scanner.position
      skipBlanks()
      if take(word: "elsif") { continue }
      var otherwise: [PerlStatement]?
      if take(word: "else") {
        guard let body = block() else { return nil }
        otherwise = body
      } else {
        scanner.position = place
      }
      return made(.branches(list, otherwise: otherwise), start, head: head ?? start..<start)
    }
  }

  private mutating func condition() -> PerlExpression? {
    guard take(sign: "("), let expression = expression(), take(sign: ")") else { return nil }
    return expression
  }

  private mutating func loop(_ start: Int) -> PerlStatement? {
    guard let name = peekName(), let word = PerlModifier.Word(rawValue: name), take(word: name) else { return nil }
    skipBlanks()
    var variable: String?
    if word == .for || word == .foreach {
      let hasMy = take(word: "my")
      skipBlanks()
      if scanner.take("$") {
        guard let name = peekName(), take(word: name) else { return nil }
        variable = name
      } else if hasMy {
        return nil
      }
    }
    guard take(sign: "(") else { return nil }
    let listStart = scanner.position
    let list = expression() ?? PerlExpression(kind: .list([]), range: listStart..<listStart)
    guard take(sign: ")") else { return nil }
    let head = start..<scanner.position
    guard !list.range.isEmpty, let body = block() else { return nil }
    return made(.loop(PerlModifier(word: word, expression: list), variable: variable, body: body), start, head: head)
  }
}
