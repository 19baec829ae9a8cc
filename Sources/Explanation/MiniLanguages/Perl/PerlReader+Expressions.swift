extension PerlReader {
  /// The signs between two values, from those that bind least, and whether they bind from the right.
  private static let levels: [[String]] = [
    ["or", "xor"], ["and"], ["not"], [","], ["="], ["?"], [".."], ["||", "//"], ["&&"],
    ["==", "!=", "<=>", "eq", "ne", "cmp"], ["<=", ">=", "<", ">", "lt", "gt", "le", "ge"], ["+", "-", "."],
    ["*", "/", "%", "x"], ["=~", "!~"], ["!"], ["**"],
  ]
  private static let notLevel = 2
  private static let listLevel = 3
  private static let assignmentLevel = 4
  private static let conditionalLevel = 5
  private static let rangeLevel = 6
  private static let comparisonLevel = 10
  static let additionLevel = 11
  private static let bindingLevel = 13
  private static let unaryLevel = 14
  private static let powerLevel = 15

  /// A whole expression, lists among it.
  mutating func expression() -> PerlExpression? { expression(at: 0) }

  /// An expression without commas.
  mutating func item() -> PerlExpression? { expression(at: Self.assignmentLevel) }

  /// An expression whose signs bind at least as much as those of a level.
  mutating func expression(at level: Int) -> PerlExpression? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepestNesting else { return nil }
    skipBlanks()
    switch level {
    case Self.notLevel:
      let start = scanner.position
      guard take(word: "not") else { return expression(at: level + 1) }
      return expression(at: level).map { made(.unary("!", $0), start) }
    case Self.listLevel: return list()
    case Self.assignmentLevel: return assignment()
    case Self.conditionalLevel: return conditional()
    case Self.bindingLevel: return binding()
    case Self.unaryLevel: return unary()
    case Self.powerLevel: return power()
    default: return binary(at: level)
    }
  }

  func made(_ kind: PerlExpression.Kind, _ start: Int) -> PerlExpression {
    PerlExpression(kind: kind, range: start..<scanner.position)
  }

  private mutating func binary(at level: Int) -> PerlExpression? {
    guard var left = expression(at: level + 1) else { return nil }
    var count = 0
    while let sign = takeSign(at: level) {
      guard let right = expression(at: level + 1) else { return nil }
      count += 1
      // Comparisons and ranges do not follow each other.
      if count > 1, level == Self.rangeLevel || level == Self.comparisonLevel || level == Self.comparisonLevel - 1 {
        return nil
      }
      left = made(.binary(sign, left, right), left.range.lowerBound)
    }
    return left
  }

  /// Passes a sign of a level where it stands next.
  private mutating func takeSign(at level: Int) -> String? {
    let place = scanner.position
    skipBlanks()
    for sign in Self.levels[level] {
      if sign.utf8.allSatisfy(ValueScanner.isLetter) {
        if take(word: sign) { return sign }
        continue
      }
      guard scanner.take(sign) else { continue }
      let next = scanner.peek
      let isLonger =
        next == UInt8(ascii: "=") && sign != "=="
        || ["<", ">", "*", ".", "|", "&"].contains(sign) && next.map { sign.utf8.contains($0) } == true
        || sign == "+" && next == UInt8(ascii: "+") || sign == "-" && next == UInt8(ascii: "-")
        || sign == "<=" && next == UInt8(ascii: ">") || sign == "-" && next == UInt8(ascii: ">")
        || sign == ".." && next == UInt8(ascii: ".") || sign == "==" && next == UInt8(ascii: "=")
      if !isLonger { return sign }
      scanner.position -= sign.utf8.count
    }
    scanner.position = place
    return nil
  }

  private mutating func list() -> PerlExpression? {
    guard let first = item() else { return nil }
    var items = [first]
    while takeComma() {
      skipBlanks()
      if isAtListEnd { break }
      guard let next = item() else { return nil }
      items.append(next)
    }
    return items.count == 1 ? first : made(.list(items), first.range.lowerBound)
  }

  mutating func takeComma() -> Bool {
    let place = scanner.position
    if take(sign: ",") || scanner.take("=>") { return true }
    scanner.position = place
    return false
  }

  /// Whether no value can begin here.
  var isAtListEnd: Bool {
    guard let next = scanner.peek else { return true }
    if ")]};:?=.<>*|&,".utf8.contains(next) { return true }
    guard let name = peekName() else { return false }
    return PerlModifier.Word(rawValue: name) != nil
      || ["or", "and", "xor", "x", "eq", "ne", "lt", "gt", "le", "ge", "cmp"].contains(name)
  }

  private mutating func assignment() -> PerlExpression? {
    guard let left = conditional() else { return nil }
    let place = scanner.position
    skipBlanks()
    for sign in ["=", "+=", "-=", "*=", "/=", ".=", "||=", "//=", "&&=", "%=", "x=", "**="] where scanner.take(sign) {
      if sign == "=", let next = scanner.peek, "=~>".utf8.contains(next) { break }
      guard Self.isPlace(left), let right = assignment() else { return nil }
      return made(.assignment(sign, left, right), left.range.lowerBound)
    }
    scanner.position = place
    return left
  }

  /// Whether something can be assigned to an expression.
  static func isPlace(_ expression: PerlExpression) -> Bool {
    switch expression.kind {
    case .scalar(let name): !(name.utf8.first.map(ValueScanner.isDigit) ?? true) && name != "&"
    case .array, .hash, .element, .entry: true
    case .declaration(let inner): isPlace(inner)
    case .list(let items): !items.isEmpty && items.allSatisfy(isPlace)
    default: false
    }
  }

  private mutating func conditional() -> PerlExpression? {
    guard let test = expression(at: Self.conditionalLevel + 1) else { return nil }
    let place = scanner.position
    guard take(sign: "?") else {
      scanner.position = place
      return test
    }
    guard let yes = item(), take(sign: ":"), let no = item() else { return nil }
    return made(.conditional(test, yes, no), test.range.lowerBound)
  }

  private mutating func binding() -> PerlExpression? {
    guard let left = expression(at: Self.unaryLevel) else { return nil }
    guard let sign = takeSign(at: Self.bindingLevel) else { return left }
    guard let right = expression(at: Self.unaryLevel) else { return nil }
    switch right.kind {
    case .match(let match, nil, _): return made(.match(match, of: left, isNegated: sign == "!~"), left.range.lowerBound)
    case .substitution(let substitution, nil) where sign == "=~":
      return made(.substitution(substitution, of: left), left.range.lowerBound)
    case .transliteration(let transliteration, nil) where sign == "=~":
      return made(.transliteration(transliteration, of: left), left.range.lowerBound)
    default: return nil
    }
  }

  private mutating func unary() -> PerlExpression? {
    let start = scanner.position
    for sign in ["++", "--"] where scanner.take(sign) {
      guard let operand = unary(), Self.isPlace(operand) else { return nil }
      return made(.step("before " + sign, operand), start)
    }
    for sign in ["!", "-"] where scanner.take(sign) {
      // A letter after a dash may ask for a file: -e, -d.
      if sign == "-", let next = scanner.peek, ValueScanner.isLetter(next) { return nil }
      return expression(at: Self.unaryLevel).map { made(.unary(sign, $0), start) }
    }
    return expression(at: Self.powerLevel)
  }

  private mutating func power() -> PerlExpression? {
    guard let base = postfix() else { return nil }
    guard takeSign(at: Self.powerLevel) != nil else { return base }
    return expression(at: Self.unaryLevel).map { made(.binary("**", base, $0), base.range.lowerBound) }
  }

  private mutating func postfix() -> PerlExpression? {
    guard let operand = primary() else { return nil }
    for sign in ["++", "--"] where scanner.take(sign) {
      return Self.isPlace(operand) ? made(.step(sign, operand), operand.range.lowerBound) : nil
    }
    return scanner.peek == UInt8(ascii: "-") && scanner.peek(1) == UInt8(ascii: ">") ? nil : operand
  }
}
