/// A `%` of a format of printf.
struct AwkFormat {
  var range: Range<Int>
  var letter: UInt8
  var isLeft = false
  var hasZeros = false
  var hasSign = false
  /// Digits, or `*` where an argument tells.
  var width = ""
  var precision: String?

  /// How many arguments it takes before the value itself.
  var starCount: Int { (width == "*" ? 1 : 0) + (precision == "*" ? 1 : 0) }

  /// The `%`s of a format, without `%%`.
  static func items(_ bytes: [UInt8], in range: Range<Int>) -> [AwkFormat] {
    var items: [AwkFormat] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard bytes[position] == UInt8(ascii: "%") else {
        position += 1
        continue
      }
      guard let item = item(bytes, position, range.upperBound) else { return items }
      if item.letter != UInt8(ascii: "%") { items.append(item) }
      position = item.range.upperBound
    }
    return items
  }

  private static func item(_ bytes: [UInt8], _ start: Int, _ end: Int) -> AwkFormat? {
    var item = AwkFormat(range: start..<start, letter: 0)
    var position = start + 1
    flags: while position < end {
      switch bytes[position] {
      case UInt8(ascii: "-"): item.isLeft = true
      case UInt8(ascii: "0"): item.hasZeros = true
      case UInt8(ascii: "+"): item.hasSign = true
      case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "'"): break
      default: break flags
      }
      position += 1
    }
    item.width = number(bytes, &position, end)
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      item.precision = number(bytes, &position, end)
    }
    while position < end, "lhLq".utf8.contains(bytes[position]) { position += 1 }
    guard position < end else { return nil }
    item.letter = bytes[position]
    item.range = start..<(position + 1)
    return item
  }

  private static func number(_ bytes: [UInt8], _ position: inout Int, _ end: Int) -> String {
    let start = position
    if position < end, bytes[position] == UInt8(ascii: "*") {
      position += 1
      return "*"
    }
    while position < end, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// How it shows a value; nil where it shows it as it is, or that is not known.
  func how(_ speaker: AwkSpeaker) -> String? {
    var ways: [String] = []
    guard let form = form(speaker) else { return nil }
    if !form.isEmpty { ways.append(form) }
    if hasSign { ways.append(speaker.choose("with its sign", "부호를 붙여")) }
    if width == "*" {
      ways.append(speaker.choose("in a width that an argument gives", "인자가 정한 너비로"))
    } else if !width.isEmpty {
      let values = ["n": width]
      let isPadded = hasZeros && !isLeft && letter != UInt8(ascii: "s") && letter != UInt8(ascii: "c")
      ways.append(
        isPadded
          ? speaker.choose("filled with zeros to {n} characters", "앞을 0으로 채워 {n}글자로", values)
          : isLeft
            ? speaker.choose("at the left of {n} characters", "{n}글자 너비에 왼쪽으로 맞추어", values)
            : speaker.choose("at the right of {n} characters", "{n}글자 너비에 오른쪽으로 맞추어", values))
    }
    return ways.isEmpty ? nil : ways.joined(separator: ", ")
  }

  private func form(_ speaker: AwkSpeaker) -> String? {
    let digits = ["n": precision.map { $0.isEmpty ? "0" : $0 } ?? "6"]
    let isGiven = precision == "*"
    switch letter {
    case UInt8(ascii: "s"):
      guard let precision, !precision.isEmpty, !isGiven else { return isGiven ? nil : "" }
      return speaker.choose("cut to {n} characters", "{n}글자까지만", digits)
    case UInt8(ascii: "d"), UInt8(ascii: "i"): return speaker.choose("as a whole number", "정수로")
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      if isGiven { return nil }
      return digits["n"] == "1"
        ? speaker.choose("with 1 decimal", "소수점 아래 1자리로")
        : speaker.choose("with {n} decimals", "소수점 아래 {n}자리로", digits)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): return speaker.choose("in scientific notation", "지수 표기로")
    case UInt8(ascii: "g"), UInt8(ascii: "G"):
      return speaker.choose("as a number, as short as it can be", "가장 짧은 숫자 표기로")
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return speaker.choose("in hexadecimal", "16진수로")
    case UInt8(ascii: "o"): return speaker.choose("in octal", "8진수로")
    case UInt8(ascii: "u"): return speaker.choose("as a whole number", "정수로")
    case UInt8(ascii: "c"): return speaker.choose("as one character", "글자 하나로")
    default: return nil
    }
  }
}
