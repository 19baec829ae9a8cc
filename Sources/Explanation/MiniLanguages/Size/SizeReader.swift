/// Reads sizes in bytes: `10M`, `512`, `1kB`.
struct SizeReader {
  /// Which letters are units.
  enum Dialect {
    /// Of the programs of GNU: K, KB and KiB, and the letters b, c and w.
    case gnu
    /// K, M and G are 1024 bytes and its powers; there is nothing else.
    case binary
  }

  struct Size: Hashable {
    /// Where it stands, without the sign before it.
    var range: Range<Int>
    /// How many; nil where there is a unit alone.
    var count: Int?
    var unit: SizeUnit
  }

  /// The size after one sign at most; nil where it is none.
  static func read(_ text: [UInt8], _ dialect: Dialect) -> Size? {
    var scanner = ValueScanner(text)
    if let sign = scanner.peek, "+-<>/%".utf8.contains(sign) { scanner.position += 1 }
    let start = scanner.position
    var count: Int?
    if let byte = scanner.peek, ValueScanner.isDigit(byte) {
      guard let number = scanner.number(limit: 15) else { return nil }
      count = number
    }
    guard let unit = unit(Array(text[scanner.position...]), dialect), count != nil || unit != .bytes else { return nil }
    return Size(range: start..<text.count, count: count, unit: unit)
  }

  private static func unit(_ suffix: [UInt8], _ dialect: Dialect) -> SizeUnit? {
    guard let first = suffix.first else { return .bytes }
    if let power = SizeUnit.power(first) {
      let letter = Character(Unicode.Scalar(first & 0xDF))
      switch String(decoding: suffix.dropFirst(), as: UTF8.self) {
      case "": return .binary(letter, power: power)
      case "iB" where dialect == .gnu: return .binary(letter, power: power)
      case "B" where dialect == .gnu: return .decimal(letter, power: power)
      default: return nil
      }
    }
    guard dialect == .gnu, suffix.count == 1 else { return nil }
    switch first {
    case UInt8(ascii: "b"): return .blocks
    case UInt8(ascii: "c"): return .bytes
    case UInt8(ascii: "w"): return .words
    default: return nil
    }
  }
}
