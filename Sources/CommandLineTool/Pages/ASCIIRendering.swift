/// What mandoc makes of a page in ASCII.
enum ASCIIRendering {
  /// Whether characters were lost: mandoc puts `<?>` where ASCII has nothing for one, and writes the dash before the items
  /// of a list as `--`, which would be read as a flag. A flag is bold there, or stands in its page once.
  static func losesCharacters(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var dashes = 0
      var isAtStart = true
      var index = 0
      while index + 2 < text.count {
        switch text[index] {
        case UInt8(ascii: "\n"): isAtStart = true
        case UInt8(ascii: " "): break
        case UInt8(ascii: "<") where text[index + 1] == UInt8(ascii: "?") && text[index + 2] == UInt8(ascii: ">"):
          return true
        case UInt8(ascii: "-") where isAtStart && text[index + 1] == UInt8(ascii: "-") && isBlank(text[index + 2]):
          dashes += isItem(text, index + 2) ? 2 : 1
          if dashes > 1 { return true }
          isAtStart = false
        default: isAtStart = false
        }
        index += 1
      }
      return false
    }
  }

  /// Whether the words after a dash begin as a list's items do, with a small letter.
  private static func isItem(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index < text.count && (0x61...0x7A).contains(text[index])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
