/// A comparison with a number right behind it: `>10MB`, `<=7`.
enum ComparedNumber {
  /// The number after `<`, `>`, `<=` or `>=`; nil where the text is anything else.
  static func range(in bytes: Bytes, _ range: Range<Int>) -> Range<Int>? {
    guard let sign = range.first, bytes[sign] == UInt8(ascii: "<") || bytes[sign] == UInt8(ascii: ">") else {
      return nil
    }
    let rest = range.dropFirst()
    let number = rest.first.map { bytes[$0] == UInt8(ascii: "=") } == true ? rest.dropFirst() : rest
    guard !number.isEmpty, case .number = ASCIIShape(bytes, number) else { return nil }
    return number
  }
}
