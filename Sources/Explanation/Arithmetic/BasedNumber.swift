/// A number of the shell that is not written in base ten: `16#ff`, `0x1f`, `017`.
struct BasedNumber {
  let base: Int
  let value: Int

  /// Reads a number with its base; nil where it is another value, is in base ten, or is too large.
  init?(_ text: String) {
    if let sign = text.firstIndex(of: "#") {
      guard let base = Int(text[..<sign]), (2...64).contains(base) else { return nil }
      self.base = base
      let digits = text[text.index(after: sign)...]
      guard let value = Self.value(digits.utf8, base) else { return nil }
      self.value = value
      return
    }
    if text.hasPrefix("0x") || text.hasPrefix("0X"), let value = Int(text.dropFirst(2), radix: 16) {
      (base, self.value) = (16, value)
    } else if text.hasPrefix("0"), text.utf8.count > 1, let value = Int(text, radix: 8) {
      (base, self.value) = (8, value)
    } else {
      return nil
    }
  }

  private static func value(_ digits: Substring.UTF8View, _ base: Int) -> Int? {
    var value = 0
    guard !digits.isEmpty else { return nil }
    for byte in digits {
      guard let digit = digit(byte, base), digit < base else { return nil }
      let (product, overflows) = value.multipliedReportingOverflow(by: base)
      let (sum, isTooLarge) = product.addingReportingOverflow(digit)
      guard !overflows, !isTooLarge else { return nil }
      value = sum
    }
    return value
  }

  /// Letters of both cases are the same up to base 36; then come small ones, capitals, `@` and `_`.
  private static func digit(_ byte: UInt8, _ base: Int) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x61...0x7A: Int(byte - 0x61) + 10
    case 0x41...0x5A: Int(byte - 0x41) + (base > 36 ? 36 : 10)
    case 0x40: 62
    case 0x5F: 63
    default: nil
    }
  }
}
