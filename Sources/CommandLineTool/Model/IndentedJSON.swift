/// JSON text with a member a line, in the order it has.
enum IndentedJSON {
  /// `bytes` indented; their text as it is where it is no JSON object or list.
  static func text(_ bytes: [UInt8]) -> String {
    guard bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[") else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    func breakLine() { result += [0x0A] + [UInt8](repeating: 0x20, count: 2 * max(0, depth)) }
    for (index, byte) in bytes.enumerated() {
      if isInString {
        result.append(byte)
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInString = true
        result.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        result.append(byte)
        depth += 1
        if !isClosing(bytes, after: index) { breakLine() }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if let last = result.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { breakLine() }
        result.append(byte)
      case UInt8(ascii: ","):
        result.append(byte)
        breakLine()
      case UInt8(ascii: ":"): result += [byte, 0x20]
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isClosing(_ bytes: [UInt8], after index: Int) -> Bool {
    let next = bytes[(index + 1)...].first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
    return next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
  }
}
