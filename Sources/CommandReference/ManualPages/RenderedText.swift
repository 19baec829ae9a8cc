/// Rendered text made plain.
package enum RenderedText {
  /// `text` without overstrikes, escape sequences, control characters and characters that are not seen; tabs become
  /// blanks up to the next multiple of eight.
  package static func plain(_ text: String) -> String {
    String(decoding: plain(Array(text.utf8)), as: UTF8.self)
  }

  /// The same of UTF-8 bytes; what is no UTF-8 is dropped.
  package static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var reader = Reader(bytes)
    return reader.read()
  }

  /// The same, with `valueMark` where an underlined value follows a name without a blank: `-C` and `changes`.
  static func marked(_ bytes: [UInt8]) -> [UInt8] {
    var reader = Reader(bytes)
    reader.marksValues = true
    return reader.read()
  }

  /// Stands in no plain text.
  static let valueMark: UInt8 = 0x01

  /// Pages are long and mostly ASCII, so bytes are copied as they are and only the others are looked at.
  private struct Reader {
    private let bytes: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var column = 0
    var marksValues = false

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      output.reserveCapacity(bytes.count)
    }

    mutating func read() -> [UInt8] {
      while position < bytes.count {
        takePrintable()
        guard position < bytes.count else { break }
        let byte = bytes[position]
        if byte < 0x80 {
          position += 1
          takeControl(byte)
        } else {
          takeScalar()
        }
      }
      return output
    }

    /// Takes the printable ASCII that stands here, all at once.
    private mutating func takePrintable() {
      let start = position
      let end = bytes.withUnsafeBufferPointer { buffer in
        var end = start
        while end < buffer.count, buffer[end] &- 0x20 < 0x5F { end += 1 }
        return end
      }
      guard end > start else { return }
      output += bytes[start..<end]
      column += end - start
      position = end
    }

    private mutating func takeControl(_ byte: UInt8) {
      switch byte {
      case 0x0A:
        output.append(byte)
        column = 0
      case 0x09:
        let blanks = 8 - column % 8
        for _ in 0..<blanks { output.append(UInt8(ascii: " ")) }
        column += blanks
      case 0x08: removeLast()
      case 0x1B: skipEscape()
      default: break
      }
    }

    /// Takes back the character that is struck over.
    private mutating func removeLast() {
      guard let last = output.last, last != 0x0A else { return }
      if marksValues, last == UInt8(ascii: "_") { return removeUnderline() }
      while let byte = output.popLast(), byte & 0xC0 == 0x80 {}
      column = max(0, column - 1)
    }

    /// Takes back the line under a character, and marks where the first one of a value stands.
    private mutating func removeUnderline() {
      output.removeLast()
      column = max(0, column - 1)
      // A bold underscore is struck over by itself.
      if position < bytes.count, bytes[position] == UInt8(ascii: "_") { return }
      let isFirst = position < 4 || bytes[position - 4] != 0x08 || bytes[position - 5] != UInt8(ascii: "_")
      if isFirst, let before = output.last, before > 0x20 { output.append(RenderedText.valueMark) }
    }

    /// Skips `[ … letter`, `] … BEL`, or the one character after an escape.
    private mutating func skipEscape() {
      guard position < bytes.count else { return }
      let kind = bytes[position]
      position += 1
      if kind == UInt8(ascii: "[") {
        while position < bytes.count {
          position += 1
          if (0x40...0x7E).contains(bytes[position - 1]) { return }
        }
      } else if kind == UInt8(ascii: "]") {
        while position < bytes.count {
          position += 1
          let isEnd = bytes[position - 1] == 0x07 || bytes[position - 1] == 0x5C
          if isEnd || bytes[position - 1] == 0x9C { return }
        }
      }
    }

    private mutating func takeScalar() {
      let length = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : bytes[position] >= 0xC2 ? 2 : 1
      let end = min(bytes.count, position + length)
      guard let text = String(validating: bytes[position..<end], as: UTF8.self), let scalar = text.unicodeScalars.first
      else {
        position += 1
        return
      }
      position = end
      guard !RenderedText.isUnseen(scalar) else { return }
      output.append(contentsOf: RenderedText.asciiForm(scalar).utf8)
      column += 1
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Typographic dashes, blanks and quotes as the characters a reader types.
  private static func asciiForm(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2010, 0x2011, 0x2212: "-"
    case 0xA0: " "
    case 0x2018, 0x2019: "'"
    default: String(scalar)
    }
  }
}
