/// Divides a date format into its conversions and the text between them.
struct DateFormatReader {
  /// Whose format it is.
  enum Dialect { case date, strftime }

  enum Item: Hashable {
    case text(Range<Int>)
    case conversion(DateConversion)
    /// A percent sign with what follows it, which is no conversion.
    case unknown(Range<Int>)
  }

  private var scanner: ValueScanner
  private let dialect: Dialect

  /// The items of a format, from `start` on.
  static func read(_ bytes: [UInt8], from start: Int, _ dialect: Dialect) -> [Item] {
    var reader = DateFormatReader(scanner: ValueScanner(bytes), dialect: dialect)
    reader.scanner.position = start
    return reader.items()
  }

  private mutating func items() -> [Item] {
    var items: [Item] = []
    while !scanner.isAtEnd {
      let text = scanner.skip { $0 != UInt8(ascii: "%") }
      if !text.isEmpty { items.append(.text(text)) }
      if !scanner.isAtEnd { items.append(conversion()) }
    }
    return items
  }

  private mutating func conversion() -> Item {
    let start = scanner.position
    scanner.position += 1
    let flags = scanner.skip { "-_0+^#".utf8.contains($0) }
    let hasWidth = scanner.peek.map(ValueScanner.isDigit) ?? false
    let width = hasWidth ? scanner.number(limit: 3) : nil
    let colons = scanner.skip { $0 == UInt8(ascii: ":") }.count
    var modifier: UInt8?
    if let letter = scanner.peek, "EO".utf8.contains(letter) {
      modifier = letter
      scanner.position += 1
    }
    guard let letter = scanner.next() else { return .unknown(start..<scanner.position) }
    let conversion = DateConversion(
      range: start..<scanner.position, flags: Array(scanner.bytes[flags]), width: width, modifier: modifier,
      colons: colons, letter: letter)
    if hasWidth == (width != nil), exists(conversion) { return .conversion(conversion) }
    while let byte = scanner.peek, byte & 0xC0 == 0x80 { scanner.position += 1 }
    return .unknown(start..<scanner.position)
  }

  private func exists(_ conversion: DateConversion) -> Bool {
    let letter = conversion.letter
    if conversion.colons > 0 { return dialect == .date && letter == UInt8(ascii: "z") && conversion.colons <= 3 }
    switch conversion.modifier {
    case UInt8(ascii: "E"): return "cCxXyY".utf8.contains(letter)
    case UInt8(ascii: "O"): return "deHImMSuUVwWy".utf8.contains(letter)
    default: break
    }
    if dialect == .strftime, conversion.flags.contains(UInt8(ascii: "+")) { return false }
    if letter == UInt8(ascii: "%") { return conversion.range.count == 2 }
    return "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ".utf8.contains(letter)
      || dialect == .date && "Nq".utf8.contains(letter)
  }
}
