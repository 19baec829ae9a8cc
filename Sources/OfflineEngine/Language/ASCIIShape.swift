/// What a run of ASCII without blanks looks like.
enum ASCIIShape {
  /// Letters, perhaps with digits after the first.
  case letters
  /// Letters (and digits after them) with a `-`, `_` or `'` between.
  case joinedLetters(UInt8)
  /// Digits, perhaps with a unit.
  case number
  /// Signs alone.
  case symbol
  /// Anything else.
  case value

  init(_ bytes: Bytes, _ range: Range<Int>) {
    if bytes[range.lowerBound].isLetter, range.allSatisfy({ bytes[$0].isAlphanumeric }) {
      self = .letters
    } else if !range.contains(where: { bytes[$0].isAlphanumeric }) {
      self = Self.isPath(bytes, range) ? .value : .symbol
    } else if Self.isNumber(bytes, range) {
      self = .number
    } else {
      self = Self.joint(bytes, range).map(ASCIIShape.joinedLetters) ?? .value
    }
  }

  /// `.`, `..`, `~`, `*` and what is made of them stand for files.
  private static func isPath(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    let startsPath = first == UInt8(ascii: ".") || first == UInt8(ascii: "~") || first == UInt8(ascii: "*")
    return startsPath && range.count <= 5 || (range.count == 1 && first == UInt8(ascii: "/"))
  }

  /// Digits, with `,` or `.` between some, and letters only after them.
  private static func isNumber(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound].isDigit else { return false }
    var index = range.lowerBound
    var points = 0
    while index < range.upperBound,
      bytes[index].isDigit || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")
    {
      if bytes[index] == UInt8(ascii: ".") { points += 1 }
      index += 1
    }
    let suffix = index..<range.upperBound
    return points < 2 && suffix.count <= 7 && suffix.allSatisfy { bytes[$0].isLetter || bytes[$0] == UInt8(ascii: "%") }
  }

  /// The sign between the letters of a joined word.
  private static func joint(_ bytes: Bytes, _ range: Range<Int>) -> UInt8? {
    guard bytes[range.lowerBound].isLetter, bytes[range.upperBound - 1].isAlphanumeric else { return nil }
    var joint: UInt8?
    for index in range where !bytes[index].isAlphanumeric {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'") else { return nil }
      joint = joint ?? byte
    }
    return joint
  }
}
