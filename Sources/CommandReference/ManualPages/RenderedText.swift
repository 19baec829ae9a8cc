/// Rendered text made plain.
package enum RenderedText {
  /// `text` without overstrikes, escape sequences, control characters and characters that are not seen; tabs become
  /// blanks up to the next multiple of eight.
  package static func plain(_ text: String) -> String {
    String(decoding: plain(Array(text.utf8)), as: UTF8.self)
  }

  /// The same of UTF-8 bytes; what is no UTF-8 is dropped.
  package static func plain(_ bytes: [UInt8]) -> [UInt8] { read(bytes, marksValues: false) }

  /// The same, with `valueMark` where an underlined value follows a name without a blank: `-C` and `changes`.
  static func marked(_ bytes: [UInt8]) -> [UInt8] { read(bytes, marksValues: true) }

  /// Stands in no plain text.
  static let valueMark: UInt8 = 0x01

  private static func read(_ bytes: [UInt8], marksValues: Bool) -> [UInt8] {
    // Only tabs become longer than they were.
    var tabs = 0
    for byte in bytes where byte == 0x09 { tabs += 1 }
    return [UInt8](unsafeUninitializedCapacity: bytes.count + 7 * tabs) { output, count in
      count = bytes.withUnsafeBufferPointer { input in
        var pass = Pass(bytes: input, output: output, marksValues: marksValues)
        return pass.read()
      }
    }
  }

  /// One pass over the bytes: pages are long and mostly ASCII, so most are copied as they are.
  private struct Pass {
    let bytes: UnsafeBufferPointer<UInt8>
    let output: UnsafeMutableBufferPointer<UInt8>
    let marksValues: Bool
    private var position = 0
    private var end = 0
    private var column = 0

    init(bytes: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>, marksValues: Bool) {
      self.bytes = bytes
      self.output = output
      self.marksValues = marksValues
    }

    /// How many bytes were written.
    mutating func read() -> Int {
      while position < bytes.count {
        let byte = bytes[position]
        if byte &- 0x20 < 0x5F {
          position += 1
          append(byte)
          column += 1
        } else if byte < 0x80 {
          position += 1
          takeControl(byte)
        } else {
          takeScalar()
        }
      }
      return end
    }

    private mutating func append(_ byte: UInt8) {
      output[end] = byte
      end += 1
    }

    private mutating func takeControl(_ byte: UInt8) {
      switch byte {
      case 0x0A:
        append(byte)
        column = 0
      case 0x09:
        let blanks = 8 - column % 8
        for _ in 0..<blanks { append(UInt8(ascii: " ")) }
        column += blanks
      case 0x08: removeLast()
      case 0x1B: skipEscape()
      default: break
      }
    }

    /// Takes back the character that is struck over.
    private mutating func removeLast() {
      guard end > 0, output[end - 1] != 0x0A else { return }
      if marksValues, output[end - 1] == UInt8(ascii: "_") { return removeUnderline() }
      repeat { end -= 1 } while end > 0 && output[end] & 0xC0 == 0x80
      column = max(0, column - 1)
    }

    /// Takes back the line under a character, and marks where the first one of a value stands.
    private mutating func removeUnderline() {
      end -= 1
      column = max(0, column - 1)
      // A bold underscore is struck over by itself.
      if position < bytes.count, bytes[position] == UInt8(ascii: "_") { return }
      let isFirst = position < 5 || bytes[position - 4] != 0x08 || bytes[position - 5] != UInt8(ascii: "_")
      if isFirst, end > 0, output[end - 1] > 0x20 { append(RenderedText.valueMark) }
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
      let last = min(bytes.count, position + length)
      guard let text = String(validating: bytes[position..<last], as: UTF8.self), let scalar = text.unicodeScalars.first
      else {
        position += 1
        return
      }
      position = last
      guard !RenderedText.isUnseen(scalar) else { return }
      for byte in RenderedText.asciiForm(scalar).utf8 { append(byte) }
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
