/// A number token taken apart: its digits, and the letters right after them.
struct NumberText {
  /// The number times 1,000; nil where it is too large.
  let thousandths: Int?
  /// The digits as typed, without `,`.
  let digits: String
  /// The letters after the digits.
  let suffix: String

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { !($0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")) } ?? bytes.count
    let number = bytes[..<end].filter { $0 != UInt8(ascii: ",") }
    digits = String(decoding: number, as: UTF8.self)
    suffix = String(decoding: bytes[end...], as: UTF8.self)
    thousandths = Self.thousandths(number)
  }

  /// The whole number, or nil for a fraction.
  var whole: Int? {
    guard let thousandths, thousandths % 1000 == 0 else { return nil }
    return thousandths / 1000
  }

  private static func thousandths(_ number: [UInt8]) -> Int? {
    var value = 0
    var places = -1
    for byte in number where places < 3 {
      if byte == UInt8(ascii: ".") {
        places = 0
        continue
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, product < Int.max / 10000 else { return nil }
      value = product + Int(byte - UInt8(ascii: "0"))
      if places >= 0 { places += 1 }
    }
    for _ in max(0, places)..<3 { value *= 10 }
    return value
  }
}
