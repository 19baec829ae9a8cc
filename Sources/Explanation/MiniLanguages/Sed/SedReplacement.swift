/// What `s///` puts in.
struct SedReplacement {
  /// A piece of it.
  enum Piece: Equatable {
    case text(String)
    /// `&`.
    case wholeMatch
    /// `\1`.
    case group(String)
    /// `\U`, `\L`, `\u`, `\l`, `\E`.
    case letterCase(UInt8)
  }

  var pieces: [Piece] = []
  /// Whether it says more than the text that is written.
  var isSpecial = false

  /// Whether the text of a group is put in.
  var usesGroups: Bool { pieces.contains { if case .group = $0 { true } else { false } } }

  /// Reads a replacement; nil where it cannot be read.
  static func read(_ bytes: ArraySlice<UInt8>, isGNU: Bool) -> SedReplacement? {
    var replacement = SedReplacement()
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { replacement.pieces.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") else {
        text.append(byte)
        continue
      }
      replacement.isSpecial = true
      if byte == UInt8(ascii: "&") {
        flush()
        replacement.pieces.append(.wholeMatch)
        continue
      }
      guard index < bytes.endIndex else { return nil }
      let sign = bytes[index]
      index += 1
      switch sign {
      case UInt8(ascii: "0") where isGNU:
        flush()
        replacement.pieces.append(.wholeMatch)
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        flush()
        replacement.pieces.append(.group(String(UnicodeScalar(sign))))
      case UInt8(ascii: "U"), UInt8(ascii: "L"), UInt8(ascii: "u"), UInt8(ascii: "l"), UInt8(ascii: "E"):
        guard isGNU else { return nil }
        flush()
        replacement.pieces.append(.letterCase(sign))
      case UInt8(ascii: "n") where isGNU, UInt8(ascii: "\n"):
        flush()
        replacement.pieces.append(.text("\n"))
      case UInt8(ascii: "t") where isGNU:
        flush()
        replacement.pieces.append(.text("\t"))
      case UInt8(ascii: "r") where isGNU:
        flush()
        replacement.pieces.append(.text("\r"))
      default:
        let isSign = sign < 0x80 && !RegexReader.isNameByte(sign)
        guard isSign else { return nil }
        text.append(sign)
      }
    }
    flush()
    return replacement
  }
}
