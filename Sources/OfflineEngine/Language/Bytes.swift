/// Classes of single bytes of UTF-8 text.
extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isLowercase: Bool { self &- UInt8(ascii: "a") < 26 }
  var isUppercase: Bool { self &- UInt8(ascii: "A") < 26 }
  var isLetter: Bool { isLowercase || isUppercase }
  var isAlphanumeric: Bool { isLetter || isDigit }
  var isASCII: Bool { self < 0x80 }
  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

/// A run of bytes in a buffer that lives as long as it is used.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  func text(_ range: Range<Int>) -> String {
    String(decoding: Bytes(rebasing: self[range]), as: UTF8.self)
  }

  func range(_ range: Range<Int>, equals word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where self[range.lowerBound + offset].lowercased != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func range(_ range: Range<Int>, contains part: [UInt8]) -> Bool {
    range.dropLast(part.count - 1).contains { start in
      part.indices.allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
