/// The forms of values without quotes: the parser of values must not see others, some of which bring it down.
struct TOMLBareValue {
  private var rest: ArraySlice<UInt8>

  /// Whether `bytes` are a truth value, a number, a date or a time.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    if ["true", "false"].contains(where: { bytes.elementsEqual($0.utf8) }) { return true }
    let forms: [(inout TOMLBareValue) -> Bool] = [
      { $0.takeBased() }, { $0.takeNumber() }, { $0.takeDateAndTime() }, { $0.takeTime() },
    ]
    return forms.contains { take in
      var value = TOMLBareValue(rest: bytes)
      return take(&value) && value.rest.isEmpty
    }
  }

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func takeBased() -> Bool {
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] where rest.starts(with: prefix.utf8) {
      rest = rest.dropFirst(2)
      return takeDigits(base: base)
    }
    return false
  }

  private mutating func takeNumber() -> Bool {
    _ = takeOne(of: "+-")
    for word in ["inf", "nan"] where rest.elementsEqual(word.utf8) {
      rest = []
      return true
    }
    if rest.first == UInt8(ascii: "0") {
      rest = rest.dropFirst()
    } else if !takeDigits(base: 10) {
      return false
    }
    if takeOne(of: "."), !takeDigits(base: 10) { return false }
    guard takeOne(of: "eE") else { return true }
    _ = takeOne(of: "+-")
    return takeDigits(base: 10)
  }

  private mutating func takeDateAndTime() -> Bool {
    guard takeDigits(exactly: 4), takeOne(of: "-"), takeDigits(exactly: 2), takeOne(of: "-"), takeDigits(exactly: 2)
    else { return false }
    guard takeOne(of: "Tt ") else { return true }
    guard takeTime() else { return false }
    if takeOne(of: "Zz") || rest.isEmpty { return true }
    return takeOne(of: "+-") && takeDigits(exactly: 2) && takeOne(of: ":") && takeDigits(exactly: 2)
  }

  private mutating func takeTime() -> Bool {
    guard takeDigits(exactly: 2), takeOne(of: ":"), takeDigits(exactly: 2), takeOne(of: ":"), takeDigits(exactly: 2)
    else { return false }
    return takeOne(of: ".") ? takeDigits(base: 10, separated: false) : true
  }

  private mutating func takeOne(of characters: String) -> Bool {
    guard let byte = rest.first, characters.utf8.contains(byte) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func takeDigits(exactly count: Int) -> Bool {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ Self.isDigit($0, base: 10) }) else { return false }
    rest = rest.dropFirst(count)
    return true
  }

  /// One digit or more, with single underscores between them.
  private mutating func takeDigits(base: Int, separated: Bool = true) -> Bool {
    guard let first = rest.first, Self.isDigit(first, base: base) else { return false }
    while let byte = rest.first {
      if Self.isDigit(byte, base: base) {
        rest = rest.dropFirst()
      } else if separated, byte == UInt8(ascii: "_"), let next = rest.dropFirst().first, Self.isDigit(next, base: base)
      {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return true
  }

  private static func isDigit(_ byte: UInt8, base: Int) -> Bool {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < base } ?? false
  }
}
