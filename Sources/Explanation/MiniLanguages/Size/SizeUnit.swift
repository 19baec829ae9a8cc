/// The unit after a number of bytes.
enum SizeUnit: Hashable {
  case bytes
  /// Two bytes.
  case words
  /// 512 bytes.
  case blocks
  /// 1024 bytes, or that raised to a power, with the letter of the unit.
  case binary(Character, power: Int)
  /// 1000 bytes, or that raised to a power.
  case decimal(Character, power: Int)

  /// The bytes of one; nil where they are too many.
  var bytes: Int? {
    switch self {
    case .bytes: 1
    case .words: 2
    case .blocks: 512
    case .binary(_, let power): power <= 6 ? 1 << (10 * power) : nil
    case .decimal(_, let power): power <= 6 ? (0..<power).reduce(1) { product, _ in product * 1000 } : nil
    }
  }

  /// `MiB`, `MB`.
  var symbol: String {
    switch self {
    case .bytes, .words, .blocks: ""
    case .binary(let letter, _): letter.uppercased() + "iB"
    case .decimal(let letter, _): (letter == "K" ? "k" : String(letter)) + "B"
    }
  }

  /// The power of a letter: K 1, M 2, G 3 and so on.
  static func power(_ letter: UInt8) -> Int? {
    Array("KMGTPE".utf8).firstIndex(of: letter & 0xDF).map { $0 + 1 }
  }
}
